using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

public class InventoryEntryTests
{
    [Fact]
    public void Heartbeat_IsThereWithoutAnyMark()
    {
        Assert.Equal(["""{"format":1}"""], Generated.From("class C { }").Entries);
        Assert.Equal(["""{"format":1}"""], Generated.From().Entries);
        Assert.Equal(["""{"format":1}"""], Generated.From(TestSetup.Default with { LanguageVersion = LanguageVersion.CSharp5 }, "class C { }").Entries);
    }

    /// <summary>What ends a flow on somebody's word is listed, overload by overload.</summary>
    [Fact]
    public void Claims_OfMethods_AreListed()
    {
        var entries = Generated.From("""
            using PersonalDataAnalyzers;
            namespace Acme;
            public static class Clean
            {
                [Anonymises] public static string Domain(string mail) => mail;
                [Anonymises] public static T Domain<T>(T value, int[] more) => value;
                [Pseudonymises] public static string Key(string mail) => mail;
                public static string Size { [Anonymises] get => ""; }
                public static void Run() { [Anonymises] static string Local(string text) => text; Local(""); }
            }
            """).Entries.Where(entry => entry.Contains("\"kind\":\"contract\"", System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal);
        Assert.Equal(
            [
                """{"kind":"contract","id":"Acme.Clean.Domain(System.String)","claim":"Anonymises","lines":["claim | Acme.Clean.Domain(System.String) | Anonymises"]}""",
                """{"kind":"contract","id":"Acme.Clean.Domain``1(``0,System.Int32[])","claim":"Anonymises","lines":["claim | Acme.Clean.Domain``1(``0,System.Int32[]) | Anonymises"]}""",
                """{"kind":"contract","id":"Acme.Clean.Key(System.String)","claim":"Pseudonymises"}""",
                """{"kind":"contract","id":"Acme.Clean.get_Size","claim":"Anonymises","lines":["claim | Acme.Clean.get_Size | Anonymises"]}""",
            ],
            entries);
    }

    /// <summary>So is each row of the project's own table of sanitisers; a row for any type cuts no mark and claims nothing.</summary>
    [Fact]
    public void Claims_OfTables_AreListed()
    {
        var setup = TestSetup.Default
            .WithAdditionalFile("PersonalData.sanitisers.tsv", "types\tmembers\nAcme.Redactor|Acme.Mask\tRedact*\n*\tHide\nAcme.Mask\tRedact*\nno name\tX\n")
            .WithAdditionalFile("other/PersonalData.sanitisers.tsv", "types\tmembers\nAcme.Mask\tRedact*\n")
            .WithAdditionalFile("PersonalData.sources.tsv", "type\tmember\tcategory\nAcme.Caller\tMail\tEmailAddress\n");
        Assert.Equal(
            [
                """{"format":1}""",
                """{"kind":"contract","id":"Acme.Mask.Redact*","claim":"Anonymises","lines":["claim | Acme.Mask.Redact* | Anonymises"]}""",
                """{"kind":"contract","id":"Acme.Redactor.Redact*","claim":"Anonymises","lines":["claim | Acme.Redactor.Redact* | Anonymises"]}""",
            ],
            Generated.From(setup, "class C { }").Entries.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Register_AndItsRecord()
    {
        var run = Generated.From(Samples.Registers);
        var entries = run.Entries;
        Assert.Contains(entries, entry => Kind(entry) == "register" && Id(entry) == "Acme.CustomerRegister");
        Assert.DoesNotContain(entries, entry => entry.Contains("DPA 2026-01"));
        Assert.Contains("DPA 2026-01", Assert.Single(run.Metadata("PersonalDataRecord/1")));
    }

    [Fact]
    public void Register_WithoutAnythingForTheRecordOnly_HasNoRecordEntry() => Assert.Empty(
        Generated.From("""
            using PersonalDataAnalyzers;
            [DataController("Acme")] public static class Acme;
            [Register("R", typeof(Acme)), Purpose("P", LegalBasis.Contract), Retention("P1Y", RetentionStart.ContractEnd)] public static class R;
            """).Metadata("PersonalDataRecord/1"));

    [Fact]
    public void Type_HasOneEntryWithEachFieldOnce()
    {
        var run = Generated.From(Samples.Registers, """
            using PersonalDataAnalyzers;
            namespace Acme;
            public interface IReachable { [Personal(PersonalDataCategory.EmailAddress)] string Email { get; } }
            public class Person { [Personal(PersonalDataCategory.FirstName)] public string? FirstName { get; set; } }
            [Personal(typeof(CustomerRegister)), DataSubject]
            public partial class Customer : Person, IReachable { public int Id { get; set; } public string Email { get; set; } = ""; }
            """, """
            using PersonalDataAnalyzers;
            namespace Acme;
            public partial class Customer { [Personal(PersonalDataCategory.PhoneNumber)] public string? Phone { get; set; } }
            """, """
            using PersonalDataAnalyzers;
            namespace Acme;
            public partial class Customer { [NotPersonal("a colour")] public string? Colour { get; set; } public string? Undecided { get; set; } }
            """);
        Assert.Equal(["Colour", "Email", "Id", "Phone"], Fields(run, "Acme.Customer"));
        Assert.Equal(["FirstName"], Fields(run, "Acme.Person"));
        Assert.Equal(2, run.Entries.Count(entry => Kind(entry) == "type"));
    }

    [Fact]
    public void PositionalRecord_MapsParametersToProperties_AndHasNoCompilerMadeMember()
    {
        var run = Generated.From(Samples.Registers, """
            using PersonalDataAnalyzers;
            namespace Acme;
            public partial record Person([Personal(PersonalDataCategory.Name)] string Name, [Personal(PersonalDataCategory.Age)] int? Age);
            public partial record struct Point([Personal(PersonalDataCategory.LocationData)] double X);
            """);
        Assert.Equal(["Age", "Name"], Fields(run, "Acme.Person"));
        Assert.Equal(["X"], Fields(run, "Acme.Point"));
    }

    [Fact]
    public void ParameterOfAnOrdinaryMethod_IsNoType() => Assert.Single(
        Generated.From("""
            using PersonalDataAnalyzers;
            public class Sender { public Sender([Personal(PersonalDataCategory.Name)] string name) { } public void Send([Personal(PersonalDataCategory.EmailAddress)] string to) { } }
            """).Entries);

    [Fact]
    public void ForeignType_HasOneEntry()
    {
        var run = Generated.From("""
            using PersonalDataAnalyzers;
            [assembly: PersonalOf(typeof(System.Net.Mail.MailAddress), "Address", PersonalDataCategory.EmailAddress)]
            """, """
            using PersonalDataAnalyzers;
            [assembly: PersonalOf(typeof(System.Net.Mail.MailAddress), "DisplayName", PersonalDataCategory.Name)]
            """);
        Assert.Equal(["Address", "DisplayName"], Fields(run, "System.Net.Mail.MailAddress"));
        Assert.Equal(2, run.Entries.Count);
    }

    [Fact]
    public void SubjectWithoutAnyOtherMark_HasAnEntry() => Assert.Contains(
        Generated.From("namespace Acme; [PersonalDataAnalyzers.DataSubject] public class Customer { public int Id { get; set; } }").Entries,
        entry => entry.Contains("\"isSubject\":true"));

    [Fact]
    public void SameNamesInDifferentCaseNestingAndArity_DoNotCollide()
    {
        var run = Generated.From("""
            using PersonalDataAnalyzers;
            namespace Acme
            {
                public partial class Box { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } public partial class Inner { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } } }
                public partial class BOX { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
                public partial class Box<T> { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } public partial class Inner { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } } }
                public partial class Box_1 { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
            }
            """);
        Assert.Equal(7, run.Run.Files.Count);
        Assert.Equal(7, run.Run.Files.Keys.Select(name => name.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void Texts_OfAnyKind_AreValidJson()
    {
        var run = Generated.From("""""
            using PersonalDataAnalyzers;
            public class C { [NotPersonal("line\nbreak \"quote\" \\ {brace} ÅÄÖ 漢字 😀 \u2028 \0")] public string? Name { get; set; } [Personal(PersonalDataCategory.Name)] public string? Other { get; set; } }
            """"");
        using var entry = JsonDocument.Parse(run.Entries.Single(entry => Kind(entry) == "type"));
        Assert.Equal("line\nbreak \"quote\" \\ {brace} ÅÄÖ 漢字 😀 \u2028 \0", entry.RootElement.GetProperty("fields")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void NotPersonal_OnATypeAMemberOrAnInterface_HasAnEntryAndNoCode()
    {
        var run = Generated.From("""
            using PersonalDataAnalyzers;
            namespace Acme;
            [NotPersonal("machines, not persons")] public class Settings { public int Id { get; set; } public string Email { get; set; } = ""; }
            public class Product { public int Id { get; set; } [NotPersonal("of a thing")] public string Name { get; set; } = ""; [NotPersonal("paint")] public string Colour { get; set; } = ""; }
            public record Pair([NotPersonal("left shoe")] string FirstName, [property: NotPersonal("right shoe")] string LastName);
            public record Turned([property: NotPersonal("a brand")] string Name);
            public interface INamed { [NotPersonal("of a thing")] string Name { get; } }
            """, """
            namespace Acme { public class Derived : Product { } public class Plain { public string Name { get; set; } = ""; } }
            """);
        Assert.Equal(
            [
                "not-personal | Acme.INamed.Name | of a thing", "not-personal | Acme.Pair.FirstName | left shoe", "not-personal | Acme.Pair.LastName | right shoe",
                "not-personal | Acme.Product.Colour | paint", "not-personal | Acme.Product.Name | of a thing",
                "not-personal | Acme.Settings | machines, not persons", "not-personal | Acme.Turned.Name | a brand",
            ],
            Lines(run));
        Assert.Equal(6, run.Entries.Count);
        Assert.DoesNotContain(run.Run.Files.Values, file => file.ToString()!.Contains("IPersonalData"));
    }

    [Fact]
    public void NotPersonal_OnTheAssembly_HasAnEntryOfItsName()
    {
        var run = Generated.From("[assembly: PersonalDataAnalyzers.NotPersonal(\"holds machines\")]", "public class Customer { public string Email { get; set; } = \"\"; }");
        var name = run.Run.Output.AssemblyName;
        var entry = Assert.Single(run.Entries, entry => Kind(entry) == "assembly");
        Assert.Equal(name, Id(entry));
        Assert.Equal("holds machines", Text(entry, "notPersonal"));
        Assert.Equal([$"not-personal | {name} | holds machines"], Lines(run));
        Assert.Contains("""{"format":1}""", run.Entries);
    }

    [Fact]
    public void NotPersonal_InAMarkedTypeOrItsBase_StandsOnce()
    {
        var run = Generated.From(Samples.Registers, """
            using PersonalDataAnalyzers;
            namespace Acme;
            public class Row { public int Id { get; set; } [NotPersonal("a colour")] public string? Colour { get; set; } }
            [Personal(typeof(CustomerRegister)), NotPersonal("both, which is an error of its own")]
            public partial class Customer : Row { [NotPersonal("a size")] public string? Size { get; set; } }
            """);
        Assert.Equal(["Id", "Size"], Fields(run, "Acme.Customer"));
        Assert.Equal(["Colour"], Fields(run, "Acme.Row"));
        Assert.Contains("not-personal | Acme.Customer | both, which is an error of its own", Lines(run));
    }

    [Fact]
    public void NotPersonal_BesidePersonalOfTheSameType_HasOneEntry() => Assert.Single(
        Generated.From("""
            using PersonalDataAnalyzers;
            [assembly: PersonalOf(typeof(Row), "Name", PersonalDataCategory.Name)]
            public class Row { public string? Name { get; set; } [NotPersonal("a colour")] public string? Colour { get; set; } }
            """).Entries,
        entry => Kind(entry) == "type");

    private static string[] Lines(Generated run) =>
        [.. run.Entries.Select(entry => JsonDocument.Parse(entry).RootElement).Where(entry => entry.TryGetProperty("lines", out _))
            .SelectMany(entry => entry.GetProperty("lines").EnumerateArray().Select(line => line.GetString()!)).Where(line => line.StartsWith("not-personal", System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal)];

    private static string[] Fields(Generated run, string id)
    {
        using var entry = JsonDocument.Parse(Assert.Single(run.Entries, entry => Kind(entry) == "type" && Id(entry) == id));
        return [.. entry.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("member").GetString()!)];
    }

    private static string? Kind(string entry) => Text(entry, "kind");

    private static string? Id(string entry) => Text(entry, "id");

    private static string? Text(string entry, string name)
    {
        using var document = JsonDocument.Parse(entry);
        return document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
