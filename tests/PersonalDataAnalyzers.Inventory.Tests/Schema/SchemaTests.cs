using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NJsonSchema;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Inventory.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly string s_path = RepositoryPaths.Of("docs", "schema", "personal-data.schema.json");

    [Fact]
    public void The_schema_says_what_the_facts_are()
    {
        var expected = SchemaOfFacts.Write();
        if (Environment.GetEnvironmentVariable(Snapshot.UpdateVariable) == "1")
            File.WriteAllText(s_path, expected);
        Assert.Equal(expected, File.ReadAllText(s_path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Whatever_is_declared_validates()
    {
        var schema = await JsonSchema.FromFileAsync(s_path);
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomFacts(seed);
            var register = random.Next<RegisterFacts>() with { Id = "Acme.R" };
            var type = random.Next<TypeFacts>() with { Id = "Acme.Customer" };
            var json = Json(InventoryEntry.Of(register), InventoryEntry.Of(register, record: true), InventoryEntry.Of(type), InventoryEntry.Of(new AssemblyFacts { Id = "Acme", NotPersonal = "machines" }), InventoryEntry.Of(new ContractFacts { Id = "Acme.Clean.Domain(System.String)", Claim = ContractClaim.Anonymises }));
            Assert.Empty(schema.Validate(json).Select(error => $"seed {seed}: {error}"));
        }
    }

    [Fact]
    public async Task The_file_of_a_sample_build_validates()
    {
        var schema = await JsonSchema.FromFileAsync(s_path);
        // As the build task writes it: line by line, with translations.
        Assert.Empty(schema.Validate("{\"format\":1,\"assemblies\":[\n{\"name\":\"App\",\"entries\":[]},\n{\"name\":\"Data\",\"entries\":[\n{\"kind\":\"type\",\"id\":\"A\",\"register\":\"R\",\"fields\":[{\"member\":\"Id\",\"state\":\"Personal\",\"category\":\"InternalIdentifier\",\"byConvention\":true}],\"lines\":[\"field | A.Id | InternalIdentifier | R\"]}\n]}\n],\"translations\":{\n\"sv\":{\n\"Ty\\u00f6\":\"Arbete\"\n}\n}}\n"));
    }

    [Theory]
    [InlineData("""{"format":2,"assemblies":[],"translations":{}}""")]
    [InlineData("""{"assemblies":[],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[]}""")]
    [InlineData("""{"format":1,"assemblies":[{"entries":[]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"format":1}]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"R","purposes":[{"basis":"Habit"}]}]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"R","fields":[]}]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"type","id":"T","fields":[{"member":"X","state":"Maybe"}]}]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[{"name":"A","entries":[{"kind":"register","id":"R","rights":[{"right":"Access, Dancing"}]}]}],"translations":{}}""")]
    [InlineData("""{"format":1,"assemblies":[],"translations":{"sv":{"a":""}}}""")]
    public async Task What_is_broken_does_not_validate(string json) => Assert.NotEmpty((await JsonSchema.FromFileAsync(s_path)).Validate(json));

    private static string Json(params string[] entries) => """{"format":1,"assemblies":[{"name":"Acme","entries":[""" + string.Join(",", entries) + """]}],"translations":{}}""";
}
