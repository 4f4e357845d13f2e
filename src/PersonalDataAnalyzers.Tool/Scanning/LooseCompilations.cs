extern alias Annotations;

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>A project as the compiler sees it, as far as that goes without a restore.</summary>
internal sealed record LooseProject(SourceProject Project, CSharpCompilation Compilation);

/// <summary>Compiles loose sources: against the framework the tool runs on and our annotations, and the other projects of
/// the same scan. Packages are missing, so types of theirs stay unresolved, which the rules know how to live with.</summary>
internal static class LooseCompilations
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // What the SDK imports into most projects. A using too many is harmless.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <param name="projects">What to compile.</param>
    /// <param name="severities">Severities that a project's configuration sets.</param>
    /// <param name="unread">Takes the sources that cannot be read.</param>
    public static IReadOnlyList<LooseProject> Of(IReadOnlyList<SourceProject> projects, Func<SourceProject, SyntaxTreeOptionsProvider?> severities, ConcurrentBag<string> unread)
    {
        var references = References();
        var byFile = projects.Where(project => project.File is not null).ToDictionary(project => project.File!, StringComparer.Ordinal);
        var done = new Dictionary<SourceProject, LooseProject>();
        foreach (var project in projects)
            Compile(project, []);
        return [.. projects.Select(project => done[project])];

        LooseProject? Compile(SourceProject project, HashSet<SourceProject> above)
        {
            if (done.TryGetValue(project, out var known))
                return known;
            if (!above.Add(project))
                return null; // projects that refer to each other do not build either
            var others = project.References
                .Select(file => byFile.TryGetValue(file, out var other) ? Compile(other, above) : null)
                .OfType<LooseProject>()
                .Select(other => (MetadataReference)other.Compilation.ToMetadataReference());
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: true)
                .WithSyntaxTreeOptionsProvider(severities(project));
            var compilation = CSharpCompilation.Create(project.Name, Parse(project.Sources, unread), [.. references, .. others], options);
            above.Remove(project);
            return done[project] = new LooseProject(project, compilation);
        }
    }

    private static IEnumerable<SyntaxTree> Parse(IReadOnlyList<string> sources, ConcurrentBag<string> unread)
    {
        var trees = new SyntaxTree?[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            try
            {
                using var stream = File.OpenRead(sources[i]);
                trees[i] = CSharpSyntaxTree.ParseText(SourceText.From(stream, throwIfBinaryDetected: true), s_parse, sources[i]);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                unread.Add(sources[i]);
            }
        });
        return trees.OfType<SyntaxTree>().Prepend(CSharpSyntaxTree.ParseText(ImplicitUsings, s_parse, "ImplicitUsings.g.cs"));
    }

    /// <summary>The shared frameworks beside the one we run on, and our annotations.</summary>
    private static ImmutableArray<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var folders = new List<string> { framework };
        var web = Path.Combine(framework, "..", "..", "Microsoft.AspNetCore.App");
        if (Directory.Exists(web))
        {
            var version = Path.GetFileName(framework);
            var newest = Directory.EnumerateDirectories(web).OrderBy(folder => Path.GetFileName(folder) == version).ThenBy(folder => folder, StringComparer.Ordinal).LastOrDefault();
            if (newest is not null)
                folders.Add(newest);
        }

        return [
            .. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Where(IsManaged).Select(file => MetadataReference.CreateFromFile(file)),
            MetadataReference.CreateFromFile(typeof(Annotations::PersonalDataAnalyzers.PersonalAttribute).Assembly.Location)];
    }

    private static bool IsManaged(string file)
    {
        var name = Path.GetFileName(file);
        return (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll")
            && !name.Contains("Native", StringComparison.Ordinal) && !name.Contains("DiaSymReader", StringComparison.Ordinal);
    }
}
