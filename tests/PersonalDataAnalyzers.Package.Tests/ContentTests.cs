using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace PersonalDataAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackageFixture package)
{
    [Fact]
    public async Task The_package_holds_these_files_and_no_others()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.Package);
        string[] files = [.. archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "LICENSE",
                "PersonalDataAnalyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/PersonalDataAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/PersonalDataAnalyzers.Law.dll",
                "analyzers/dotnet/cs/PersonalDataAnalyzers.Roslyn.dll",
                "buildTransitive/PersonalDataAnalyzers.props",
                "buildTransitive/PersonalDataAnalyzers.targets",
                "buildTransitive/enforce.globalconfig",
                "lib/net10.0/PersonalDataAnalyzers.dll",
                "lib/net10.0/PersonalDataAnalyzers.xml",
                "lib/netstandard2.0/PersonalDataAnalyzers.dll",
                "lib/netstandard2.0/PersonalDataAnalyzers.xml",
                "tasks/netstandard2.0/PersonalDataAnalyzers.Build.dll",
            ],
            files);
    }

    [Fact]
    public async Task Users_get_no_dependency_beyond_the_json_reader_of_old_frameworks()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.Package);
        await using var stream = await archive.GetEntry("PersonalDataAnalyzers.nuspec")!.OpenAsync();
        var nuspec = XDocument.Load(stream);
        var groups = nuspec.Descendants().Where(element => element.Name.LocalName == "group")
            .ToDictionary(group => group.Attribute("targetFramework")!.Value, group => string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value)));
        Assert.Equal(2, groups.Count);
        Assert.Equal("", groups["net10.0"]);
        Assert.Equal("System.Text.Json", groups[".NETStandard2.0"]);
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/PersonalDataAnalyzers.Law.dll")]
    [InlineData("analyzers/dotnet/cs/PersonalDataAnalyzers.Roslyn.dll")]
    public void The_assemblies_a_compiler_loads_carry_the_version_of_the_package(string file) =>
        Assert.Equal(System.Version.Parse(package.Version[..package.Version.IndexOf('-', StringComparison.Ordinal)] + ".0"), Name(file).Version);

    [Fact]
    public void No_analyzer_needs_a_newer_compiler_than_the_oldest_one_supported()
    {
        using var image = Open("analyzers/dotnet/cs/PersonalDataAnalyzers.Roslyn.dll");
        var metadata = image.GetMetadataReader();
        var versions = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Version).Distinct();
        Assert.Equal([new Version(4, 14, 0, 0)], versions);
    }

    private AssemblyName Name(string file)
    {
        using var image = Open(file);
        return image.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();
    }

    private PEReader Open(string file)
    {
        using var archive = ZipFile.OpenRead(package.Package);
        using var stream = archive.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }
}
