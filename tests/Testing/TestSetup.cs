using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Testing;

/// <summary>A file of a test; its text may carry <see cref="Markup"/>.</summary>
public sealed record TestFile(string Path, string Text);

/// <summary>Everything about a test but its first source: start from <see cref="Default"/> and use <c>with</c>.</summary>
public sealed record TestSetup
{
    public static readonly TestSetup Default = new();

    /// <summary>The folder all files of a test stand in.</summary>
    public const string Folder = "/src/";

    /// <summary>Name of the first source.</summary>
    public const string MainFile = "Test.cs";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;
    public string AssemblyName { get; init; } = "Test";

    /// <summary>Compile errors are what the test is about (half-restored sources, arguments of a wrong type).</summary>
    public bool AllowCompileErrors { get; init; }

    /// <summary>Compiler warnings that do not fail a generator test.</summary>
    public ImmutableArray<string> IgnoredCompilerIds { get; init; } = [];

    /// <summary>Sources beside the first one.</summary>
    public ImmutableArray<TestFile> MoreSources { get; init; } = [];

    public ImmutableArray<TestFile> AdditionalFiles { get; init; } = [];

    /// <summary>Text of an .editorconfig in <see cref="Folder"/>, or of a .globalconfig if it says <c>is_global = true</c>.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>MSBuild properties as the compiler sees them, without <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> BuildProperties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>References beyond the base class library and our annotations.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Code that has not (yet) a reference to our annotations.</summary>
    public bool WithoutAnnotations { get; init; }

    /// <summary>Ids expected with no location at all (options of the project).</summary>
    public ImmutableArray<string> ExpectedWithoutLocation { get; init; } = [];

    /// <summary>Code fixes: what <see cref="MoreSources"/> and <see cref="AdditionalFiles"/> become, by path; files not
    /// named here must stay as they are.</summary>
    public ImmutableArray<TestFile> After { get; init; } = [];

    /// <summary>Code fixes: how many Fix All passes it may take (1 unless a fix uncovers the next finding).</summary>
    public int FixAllPasses { get; init; } = 1;

    /// <summary>Code fixes: the provider offers no Fix All, and that is meant.</summary>
    public bool NoFixAll { get; init; }

    public TestSetup WithProperty(string name, string value) => this with { BuildProperties = BuildProperties.SetItem(name, value) };

    public TestSetup WithSource(string path, string text) => this with { MoreSources = MoreSources.Add(new TestFile(path, text)) };

    public TestSetup WithAdditionalFile(string path, string text) => this with { AdditionalFiles = AdditionalFiles.Add(new TestFile(path, text)) };

    public TestSetup WithReference(params MetadataReference[] references) => this with { References = References.AddRange(references) };

    /// <summary>ASP.NET Core and Microsoft.Extensions.* referenced too.</summary>
    public TestSetup WithAspNetCore() => this with { References = References.AddRange(TestReferences.AspNetCore) };
}
