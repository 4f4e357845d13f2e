using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>Projects in a folder outside the repository, built by the SDK.</summary>
public sealed class Scenario(string folder, string version)
{
    public const string Framework = "net10.0";

    public string Folder => folder;

    public string Path(params string[] parts) => System.IO.Path.Combine([folder, .. parts]);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(file))!);
        File.WriteAllText(Path(file), text);
        return Path(file);
    }

    /// <summary>A class library (or program) in a folder of its name.</summary>
    /// <param name="name">Name of project and folder.</param>
    /// <param name="source">Its one source file.</param>
    /// <param name="properties">Lines for the PropertyGroup.</param>
    /// <param name="items">Lines for the ItemGroup.</param>
    /// <param name="package">Refers to the package itself.</param>
    /// <param name="targets">Lines after all groups.</param>
    public Scenario Project(string name, string source, string properties = "", string items = "", bool package = true, string targets = "")
    {
        var reference = package ? $"<PackageReference Include=\"PersonalDataAnalyzers\" Version=\"{version}\" />" : "";
        var framework = properties.Contains("<TargetFramework", StringComparison.Ordinal) ? "" : $"<TargetFramework>{Framework}</TargetFramework>";
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {framework}
                <Nullable>enable</Nullable>
                <LangVersion>latest</LangVersion>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
              {targets}
            </Project>
            """);
        Write($"{name}/{name}.cs", source);
        return this;
    }

    public static string Reference(string name) => $"<ProjectReference Include=\"../{name}/{name}.csproj\" />";

    public Task<DotnetRun> Build(string project, params string[] more) => Run("build", project, more);

    public Task<DotnetRun> Run(string verb, string project, params string[] more) => Run(verb, project, null, more);

    public Task<DotnetRun> Run(string verb, string project, IReadOnlyDictionary<string, string>? environment, params string[] more) =>
        Dotnet.Run(folder, [verb, project, "-v:m", "-tl:off", "-nodeReuse:false", .. more], environment);

    /// <summary>The inventory in a project's output.</summary>
    public InventoryView Inventory(string name, string framework = Framework) => InventoryView.Read(Path(name, "bin", "Debug", framework, name + ".personal-data.json"));
}

/// <summary>An inventory file, read with the platform's JSON reader.</summary>
public sealed class InventoryView
{
    /// <summary>Assembly -> ids of its entries.</summary>
    public SortedDictionary<string, string[]> Entries { get; } = new(StringComparer.Ordinal);

    public JsonElement Root { get; private init; }

    public static InventoryView Read(string path)
    {
        Assert.True(File.Exists(path), "There is no inventory at " + path);
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var view = new InventoryView { Root = document.RootElement.Clone() };
        foreach (var assembly in view.Root.GetProperty("assemblies").EnumerateArray())
            view.Entries.Add(assembly.GetProperty("name").GetString()!, [.. assembly.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)]);
        return view;
    }
}
