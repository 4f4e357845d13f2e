using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Benchmarks.Analyzers;

/// <summary>Analyzers of other packages, as <c>benchmarks/Peers/Peers.csproj</c> names them, from the folder in which NuGet
/// keeps packages. With their default severities: what a project gets that installs the package and sets nothing.</summary>
internal static class PeerAnalyzers
{
    /// <summary>One set a package; a package that is not restored, or not made for this compiler, is named and left out.</summary>
    public static IEnumerable<AnalyzerSet> All()
    {
        var project = Find(Path.Combine("benchmarks", "Peers", "Peers.csproj"));
        if (project is null)
        {
            Console.WriteLine("no peers: benchmarks/Peers/Peers.csproj is not above " + AppContext.BaseDirectory);
            yield break;
        }

        foreach (var package in XDocument.Load(project).Descendants("PackageDownload"))
        {
            var (id, version) = (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value.Trim('[', ']'));
            var folder = Path.Combine(Packages(), id.ToLowerInvariant(), version, "analyzers");
            if (!Directory.Exists(folder))
            {
                Console.WriteLine($"{id} {version}: not restored (dotnet restore benchmarks/Peers)");
                continue;
            }

            var loaded = Load(folder, out var said);
            if (said is not null)
                Console.WriteLine($"{id} {version}: {said}");
            if (!loaded.IsEmpty)
                yield return new AnalyzerSet(id + " " + version, loaded);
        }
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder, out string? said)
    {
        said = null;
        var analyzers = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
        var files = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories).Where(IsForUs).ToList();
        var newest = files.Select(CompilerOf).DefaultIfEmpty().Max();
        var chosen = files.Where(file => CompilerOf(file) == newest).ToList();
        var loader = new Loader(chosen);
        string? failure = null;
        foreach (var file in chosen)
        {
            var reference = new AnalyzerFileReference(file, loader);
            reference.AnalyzerLoadFailed += (_, args) => failure ??= args.ErrorCode == AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers ? null : args.Message;
            analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
        }

        said = failure;
        return analyzers.ToImmutable();
    }

    private static bool IsForUs(string file) =>
        !file.EndsWith(".resources.dll", StringComparison.Ordinal) && !file.Contains(Path.DirectorySeparatorChar + "vb" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && CompilerOf(file) <= typeof(Compilation).Assembly.GetName().Version;

    /// <summary>The compiler that a file is made for, by the folder it stands in: <c>roslyn4.14</c>; 0.0 for all.</summary>
    private static Version CompilerOf(string file)
    {
        foreach (var part in file.Split(Path.DirectorySeparatorChar))
        {
            if (part.StartsWith("roslyn", StringComparison.Ordinal) && Version.TryParse(part["roslyn".Length..], out var version))
                return version;
        }

        return new Version(0, 0);
    }

    private static string Packages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string? Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, path)))
                return Path.Combine(folder, path);
        }

        return null;
    }

    /// <summary>One context a package: two packages may bring the same assembly in two versions. The compiler is ours.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new(null);

        public Loader(List<string> files) => _context.Resolving += (context, name) =>
            files.Find(file => Path.GetFileNameWithoutExtension(file) == name.Name) is { } found ? context.LoadFromAssemblyPath(found) : null;

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }
}
