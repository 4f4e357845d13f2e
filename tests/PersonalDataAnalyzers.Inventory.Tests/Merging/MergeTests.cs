using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Merging;

public class MergeTests
{
    private static readonly RegisterFacts Register = new() { Id = "A.R", Name = "Customers", Purposes = new([new PurposeFacts { Id = "A.P", Name = "Care", Basis = Law.LegalBasis.Contract }]) };

    [Fact]
    public void The_same_entry_in_two_files_stands_once()
    {
        var merged = InventoryMerge.Of(InventoryJson.Of("a.json", Register), InventoryJson.Of("b.json", Register));

        Assert.Equal([Register], merged.Registers);
        Assert.Empty(merged.Findings);
        Assert.Equal(["register | A.R | Care | Contract"], merged.Lines);
    }

    [Fact]
    public void Every_decision_that_something_is_not_personal_is_merged_with_its_reason()
    {
        var merged = InventoryJson.Merged(
            new AssemblyFacts { Id = "Acme", NotPersonal = "machines" },
            new TypeFacts { Id = "A.Settings", NotPersonal = "switches" },
            new TypeFacts { Id = "A.T", Fields = new([new FieldFacts { Member = "Colour", State = FieldState.NotPersonal, Reason = "paint" }]) });

        Assert.Equal([("Acme", "machines"), ("A.Settings", "switches"), ("A.T.Colour", "paint")], merged.NotPersonal);
        Assert.Equal(["not-personal | A.Settings | switches", "not-personal | A.T.Colour | paint", "not-personal | Acme | machines"], merged.Lines);
        Assert.Equal(merged.Lines, ApprovedFile.Lines(InventoryJson.Of("x.personal-data.json", new AssemblyFacts { Id = "Acme", NotPersonal = "machines" }, new TypeFacts { Id = "A.Settings", NotPersonal = "switches" }, new TypeFacts { Id = "A.T", Fields = new([new FieldFacts { Member = "Colour", State = FieldState.NotPersonal, Reason = "paint" }]) })));
    }

    [Fact]
    public void A_changed_reason_of_an_assembly_is_one_difference()
    {
        var difference = Assert.Single(InventoryDifference.Between(
            InventoryJson.Merged(new AssemblyFacts { Id = "Acme", NotPersonal = "machines" }),
            InventoryJson.Merged(new AssemblyFacts { Id = "Acme", NotPersonal = "tools" })));
        Assert.Equal(("assembly Acme", "notPersonal", "\"machines\"", "\"tools\""), (difference.Id, difference.Path, difference.Before, difference.After));
    }

    [Fact]
    public void Two_declarations_of_one_class_that_differ_are_a_finding_whatever_the_order()
    {
        var a = InventoryJson.Of("a.json", Register);
        var b = InventoryJson.Of("b.json", Register with { Name = "Clients" });

        foreach (var merged in new[] { InventoryMerge.Of(a, b), InventoryMerge.Of(b, a) })
        {
            Assert.Equal("Customers", Assert.Single(merged.Registers).Name);
            var finding = Assert.Single(merged.Findings);
            Assert.Equal(("A.R", "a.json", "b.json"), (finding.Subject, finding.Kept, finding.Other));
        }
    }

    [Fact]
    public void Two_translations_of_one_text_are_a_finding()
    {
        var a = InventoryJson.Parse(InventoryJson.File("A", [], """{"sv":{"Kunder":"Customers"}}"""), "a.json");
        var b = InventoryJson.Parse(InventoryJson.File("B", [], """{"sv":{"Kunder":"Clients"}}"""), "b.json");

        var merged = InventoryMerge.Of(a, b);

        Assert.Equal("Customers", merged.Translations["sv"]["Kunder"]);
        Assert.Contains("two translations into 'sv'", Assert.Single(merged.Findings).Message);
    }

    [Fact]
    public void A_field_belongs_to_the_register_it_names_else_to_that_of_its_type()
    {
        var type = new TypeFacts
        {
            Id = "A.T",
            Register = "A.R",
            Fields = new(
            [
                new FieldFacts { Member = "Email", State = FieldState.Personal },
                new FieldFacts { Member = "Other", State = FieldState.Personal, Register = "A.Other" },
                new FieldFacts { Member = "Version", State = FieldState.NotPersonal },
            ]),
        };

        Assert.Equal(["Email"], InventoryJson.Merged(Register, type).FieldsOf(Register).Select(pair => pair.Field.Member));
    }

    [Fact]
    public void One_changed_retention_is_one_difference()
    {
        var before = Register with { Retentions = new([new RetentionFacts { Period = "P2Y", At = "A.R@1" }]) };
        var after = before with { Retentions = new([new RetentionFacts { Period = "P2Y", Text = "longer", At = "A.R@2" }]), Name = "Clients" };

        var differences = InventoryDifference.Between(InventoryJson.Merged(before), InventoryJson.Merged(after));

        Assert.Equal(
            [("name", "\"Customers\"", "\"Clients\""), ("retentions[P2Y].text", null, "\"longer\"")],
            differences.Select(d => (d.Path, d.Before, d.After)).Select(d => ((string, string?, string?))(d.Path, d.Before, d.After)).OrderBy(d => d.Item1, System.StringComparer.Ordinal));
    }

    [Fact]
    public void An_added_and_a_removed_type_are_two_differences()
    {
        var differences = InventoryDifference.Between(InventoryJson.Merged(new TypeFacts { Id = "A.Old" }), InventoryJson.Merged(new TypeFacts { Id = "A.New" }));

        Assert.Equal([("A.New", true), ("A.Old", false)], differences.Select(d => (d.Id, d.Before is null)));
    }
}
