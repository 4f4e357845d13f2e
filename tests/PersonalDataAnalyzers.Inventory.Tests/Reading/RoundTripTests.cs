using System.Globalization;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Tests.Reading;

public class RoundTripTests
{
    [Fact]
    public void Any_register_survives_the_way_through_the_file() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var register = new RandomFacts(seed).Next<RegisterFacts>();
            var read = JsonSerializer.Deserialize<RegisterFacts>(InventoryEntry.Of(register, record: true), FactsJson.Options);
            return register.Equals(read);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_type_survives_the_way_through_the_file() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var type = new RandomFacts(seed).Next<TypeFacts>();
            var file = InventoryJson.Of("a", type);
            var entry = Assert.Single(file.Assemblies[0].Types);
            return type.Equals(entry.Facts) && entry.Lines == BaselineLines.Of(type);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_said_of_an_assembly_survives_the_way_through_the_file()
    {
        var assembly = new AssemblyFacts { Id = "Acme.Machines", NotPersonal = "only | machines" };
        var entry = Assert.Single(InventoryJson.Of("a", assembly).Assemblies[0].Whole);
        Assert.Equal(assembly, entry.Facts);
        Assert.Equal(["not-personal | Acme.Machines | only / machines"], entry.Lines);
    }

    [Fact]
    public void What_an_author_claims_survives_the_way_through_the_file()
    {
        var anonymises = new ContractFacts { Id = "Acme.Clean.Domain(System.String)", Claim = ContractClaim.Anonymises };
        var pseudonymises = anonymises with { Claim = ContractClaim.Pseudonymises };
        var inventory = InventoryJson.Merged(anonymises, pseudonymises, anonymises);
        Assert.Equal([anonymises, pseudonymises], inventory.Contracts);
        Assert.Equal(["claim | Acme.Clean.Domain(System.String) | Anonymises"], inventory.Lines);
        Assert.Equal(inventory.Lines, PersonalDataAnalyzers.Inventory.Merging.ApprovedFile.Lines(InventoryJson.Of("Acme.personal-data.json", anonymises)));
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void Enum_names_are_read_alike_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var register = new RandomFacts(7).Next<RegisterFacts>();
            Assert.Equal(register, JsonSerializer.Deserialize<RegisterFacts>(InventoryEntry.Of(register, record: true), FactsJson.Options));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_only_the_record_holds_is_not_in_the_published_entry()
    {
        var register = new RegisterFacts
        {
            Id = "A.R",
            Purposes = new([new PurposeFacts { Name = "p", Assessment = "LIA-1" }]),
            Texts = new([new TextFacts { Text = "secret", RecordOnly = true }, new TextFacts { Text = "public" }]),
        };

        var read = InventoryJson.Of("a", register).Assemblies.Single().Registers.Single().Facts;

        Assert.Null(read.Purposes[0].Assessment);
        Assert.Equal(["public"], read.Texts.Select(text => text.Text));
    }
}
