using System;
using System.Collections.Generic;
using System.IO;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Tests.Reading;

public sealed class ProjectFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pda-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_newest_inventory_of_the_project_itself_is_taken_and_said()
    {
        Write("Shop.csproj", "<Project/>");
        Inventory("bin/Debug/net10.0/Shop.personal-data.json", "Old", DateTime.UtcNow.AddHours(-2));
        Inventory("bin/Release/net10.0/Shop.personal-data.json", "New", DateTime.UtcNow.AddHours(-1));
        Inventory("bin/Release/net10.0/Library.personal-data.json", "Library", DateTime.UtcNow);
        var said = new List<string>();

        var file = InventoryInput.Read(_folder, said.Add);

        Assert.Equal("New", file.Assemblies[0].Registers[0].Facts.Id);
        Assert.Contains("newest of 2", Assert.Single(said));
    }

    [Fact]
    public void A_project_file_stands_for_its_folder()
    {
        var project = Write("Shop.csproj", "<Project/>");
        Inventory("bin/Debug/net10.0/Shop.personal-data.json", "Shop", DateTime.UtcNow);

        Assert.Equal("Shop", InventoryInput.Read(project).Assemblies[0].Registers[0].Facts.Id);
    }

    [Fact]
    public void A_project_that_is_not_built_says_so()
    {
        Write("Shop.csproj", "<Project/>");

        var e = Assert.Throws<BadInventoryException>(() => InventoryInput.Read(_folder));

        Assert.Contains("of Shop was found", e.Message);
        Assert.Contains("Build the project first", e.Message);
    }

    private void Inventory(string path, string id, DateTime time) =>
        File.SetLastWriteTimeUtc(Write(path, InventoryJson.File("Shop", [InventoryEntry.Of(new RegisterFacts { Id = id })])), time);

    private string Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
