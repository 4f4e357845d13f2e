using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Roslyn.Generation;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>What the generator made of some sources: entries, files, and the objects of the compiled result.</summary>
internal sealed class Generated
{
    private readonly Lazy<Assembly> _assembly;

    private Generated(GeneratorRun run)
    {
        Run = run;
        _assembly = new Lazy<Assembly>(run.Load);
    }

    public GeneratorRun Run { get; }

    /// <summary>Entries of the inventory, as the assembly carries them, in ordinal order.</summary>
    public IReadOnlyList<string> Entries => Metadata("PersonalDataInventory/1");

    public Assembly Assembly => _assembly.Value;

    public static Generated From(params string[] sources) => From(TestSetup.Default, sources);

    /// <summary>Every check of the harness, and docstrings on everything generated.</summary>
    public static Generated From(TestSetup setup, params string[] sources)
    {
        for (var i = 1; i < sources.Length; i++)
            setup = setup.WithSource($"File{i}.cs", sources[i]);
        var generated = new Generated(GeneratorTest<PersonalDataGenerator>.Run(sources.Length == 0 ? "" : sources[0], setup));
        generated.IsDocumented();
        return generated;
    }

    public IReadOnlyList<string> Metadata(string key) =>
    [
        .. Run.Output.Assembly.GetAttributes()
            .Where(data => data.AttributeClass?.Name == nameof(AssemblyMetadataAttribute) && (string?)data.ConstructorArguments[0].Value == key)
            .Select(data => (string)data.ConstructorArguments[1].Value!)
            .OrderBy(entry => entry, StringComparer.Ordinal),
    ];

    /// <summary>The generated file of a type.</summary>
    public string File(string id) => Run.Files.Single(file => file.Key.StartsWith(id + ".", StringComparison.Ordinal) && file.Key.EndsWith(".personal.g.cs", StringComparison.Ordinal)).Value;

    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    /// <summary>Runs <c>Test.Run</c> of the sources: a static method without parameters.</summary>
    public T Call<T>(string type = "Test", string method = "Run")
    {
        try
        {
            return (T)Type(type).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>The object that <c>Test.Run</c> returns, exported.</summary>
    public string Export(ExportScope scope = ExportScope.Access) => Json(Call<IPersonalData>(), scope);

    public static string Json(IPersonalData data, ExportScope scope = ExportScope.Access)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            data.ExportPersonalData(writer, scope);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void IsDocumented()
    {
        var compilation = (CSharpCompilation)Run.Output;
        var options = compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1591", ReportDiagnostic.Warn));
        Assert.DoesNotContain(
            compilation.WithOptions(options).GetDiagnostics(),
            diagnostic => diagnostic.Id is "CS1591" or "CS1573" or "CS1572" && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
    }
}
