using System;
using System.IO;
using PersonalDataAnalyzers.Inventory.Reading;

namespace PersonalDataAnalyzers.Inventory.Tests.Reading;

public class BadInputTests
{
    [Theory]
    [InlineData("""{"format":2,"assemblies":[]}""", "format 2 is newer than format 1", "personal-data tool")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"format":2}]}]}""", "format 2 is newer than format 1", "personal-data tool")]
    [InlineData("""{"assemblies":[]}""", "no inventory of personal data", "Name a *.personal-data.json")]
    [InlineData("""[1]""", "no inventory of personal data", "Name a *.personal-data.json")]
    [InlineData("{", "line 1: the file is not JSON", "Build the project again")]
    [InlineData("""{"format":1,"registers":[]}""", "$.registers: an inventory has no such part", "Build the project again")]
    [InlineData("""{"format":1}""", "names no assemblies", "Build the project again")]
    [InlineData("", "the file is not JSON", "Build the project again")]
    [InlineData("""{"format":1,"assemblies":{}}""", "at $.assemblies: a JSON array is expected", "Build the project again")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"A.R","purposes":[{"basis":"Telepathy"}]}]}]}""", "A $.assemblies[0].entries[0] (A.R), $.purposes[0].basis: LegalBasis has no value 'Telepathy'.", "Use a personal-data tool at least as new")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"A.R","channels":[{"kind":"Email, 64"}]}]}]}""", "ChannelKind has no value 'Email, 64'.", "")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"A.R","medium":3}]}]}""", "the name of a value of RegisterMedium is expected", "")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"type","id":"A.T","fields":{}}]}]}""", "(A.T), $.fields: a list is expected here.", "")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"type","id":"A.T","colour":"red"}]}]}""", "colour", "Use a personal-data tool at least as new")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"planet","id":"A.T"}]}]}""", "unknown kind of entry \"planet\"", "")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"id":"A.T"}]}]}""", "the entry has no kind", "")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"A.R","name":null}]}]}""", "(A.R)", "")]
    [InlineData("""{"format":1,"translations":{"sv":{"a":1}}}""", "$.translations.sv['a']: a JSON string is expected", "")]
    public void The_message_names_file_place_and_remedy(string json, string problem, string remedy)
    {
        var e = Assert.Throws<BadInventoryException>(() => InventoryJson.Parse(json, "Acme.personal-data.json"));

        Assert.StartsWith("Acme.personal-data.json", e.Message);
        Assert.Contains(problem, e.Message);
        Assert.Contains(remedy, e.Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".personal-data.json");

        var e = Assert.Throws<BadInventoryException>(() => InventoryInput.Read(path));

        Assert.Contains(path, e.Message);
        Assert.Contains("Build the project first", e.Message);
    }

    [Fact]
    public void An_assembly_without_the_generator_is_no_empty_inventory()
    {
        var e = Assert.Throws<BadInventoryException>(() => InventoryInput.Read(typeof(BadInputTests).Assembly.Location));

        Assert.Contains("carries no inventory", e.Message);
        Assert.Contains("Add the PersonalDataAnalyzers package", e.Message);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_said_to_be_none()
    {
        var path = Path.GetTempFileName() + ".dll";
        File.WriteAllText(path, "not a PE file");
        try
        {
            Assert.Contains("no .NET assembly", Assert.Throws<BadInventoryException>(() => InventoryInput.Read(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
