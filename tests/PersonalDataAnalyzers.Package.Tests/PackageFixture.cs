using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>Packs once for all tests, into a folder that serves as a package source, under a version of its own: NuGet
/// keeps a version it has seen, and would hand out yesterday's package.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private int _projects;

    public string Root { get; } = Directory.CreateTempSubdirectory("pda-package-").FullName;

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");

    public string Feed => Path.Combine(Root, "feed");

    public string Package => Path.Combine(Feed, $"PersonalDataAnalyzers.{Version}.nupkg");

    /// <summary>The command-line tool as it was built.</summary>
    public static string Tool => Path.Combine(RepositoryPaths.Root, "src", "PersonalDataAnalyzers.Tool", "bin", Configuration, "net10.0", "personal-data.dll");

    private static string Configuration { get; } = typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "Configuration").Value!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        (await Dotnet.Run(RepositoryPaths.Root, ["pack", "src/PersonalDataAnalyzers", "--no-build", "-c", Configuration, "-o", Feed, "-p:PackageVersion=" + Version, "-nodeReuse:false"])).Succeeds();
        // Nothing above the temporary folder may steer the builds; the sources of the machine stay beside ours.
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), $"<configuration><packageSources><add key=\"tested\" value=\"{Feed}\" /></packageSources></configuration>");
    }

    /// <summary>Packs the tool into the same folder, under the same version.</summary>
    public async Task PackTool() =>
        (await Dotnet.Run(RepositoryPaths.Root, ["pack", "src/PersonalDataAnalyzers.Tool", "--no-build", "-c", Configuration, "-o", Feed, "-p:PackageVersion=" + Version, "-nodeReuse:false"])).Succeeds();

    /// <summary>An empty folder for one scenario.</summary>
    public Scenario Scenario(string name = "s")
    {
        var folder = Path.Combine(Root, name + Interlocked.Increment(ref _projects).ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        return new Scenario(folder, Version);
    }

    public ValueTask DisposeAsync()
    {
        Delete(Root);
        Delete(Cached("personaldataanalyzers", Version));
        Delete(Cached("personaldataanalyzers.tool", Version));
        return default;
    }

    /// <summary>Takes a package that a test has made out of the machine's cache again.</summary>
    public static void Forget(string package) => Delete(Cached(package.ToLowerInvariant()));

    private static string Cached(params string[] parts) => Path.Combine(
        [Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"), .. parts]);

    // A compiler server may hold a file for a moment; what stays behind in the temporary folder harms nobody.
    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
