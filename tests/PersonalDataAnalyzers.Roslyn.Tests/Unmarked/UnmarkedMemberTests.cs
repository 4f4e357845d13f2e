using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Unmarked;

public class UnmarkedMemberTests
{
    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Triggers(string source, TestSetup? setup = null) =>
        AnalyzerTest<UnmarkedMemberAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<UnmarkedMemberAnalyzer>.DoesNotTrigger(source, setup);

    [Fact]
    public async Task Plain_class_Triggers()
    {
        var found = await Triggers("""
            public class Customer
            {
                public int Id { get; set; }
                public string {|PDA1001:FirstName|} { get; set; } = "";
                public string {|PDA1001:Email|} { get; set; } = "";
            }
            """);
        Assert.Equal("FirstName", found[0].Properties["Category"]);
        Assert.Equal("High", found[0].Properties["Confidence"]);
        Assert.Contains("'Customer.FirstName'", found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal("EmailAddress", found[1].Properties["Category"]);
    }

    [Theory]
    [InlineData("public class Asiakas { public string {|PDA1001:Henkilotunnus|} { get; set; } = \"\"; }")]
    [InlineData("public class Asiakas { public string {|PDA1001:Syntymäaika|} { get; set; } = \"\"; }")]
    [InlineData("public class Tilaus { public string {|PDA1001:AsiakkaanNimi|} { get; set; } = \"\"; }")]
    [InlineData("public class Tilaus { public string {|PDA1001:asiakkaannimi|} { get; set; } = \"\"; }")]
    [InlineData("public class Kund { public string {|PDA1001:Förnamn|} { get; set; } = \"\"; }")]
    [InlineData("public class Kund { public string {|PDA1001:Personnummer|} { get; set; } = \"\"; }")]
    [InlineData("public record Person(string {|PDA1001:FirstName|}, System.DateOnly {|PDA1001:DateOfBirth|});")]
    [InlineData("public struct Person { public string {|PDA1001:LastName|}; }")]
    [InlineData("public class Patient { public string {|PDA1001:Diagnosis|} { get; init; } = \"\"; }")]
    public Task Names_in_three_languages_and_all_shapes_Triggers(string source) => Triggers(source);

    [Fact]
    public async Task Special_category_is_said_in_the_message_Triggers()
    {
        var found = await Triggers("public class Patient { public string {|PDA1001:Diagnosis|} { get; set; } = \"\"; }");
        Assert.Contains("Art. 9(2)", found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task Weak_word_in_a_record_of_a_person_Triggers() => Triggers("""
        public class Member
        {
            public string {|PDA1001:FirstName|} { get; set; } = "";
            public string {|PDA1001:LastName|} { get; set; } = "";
            public string {|PDA1002:State|} { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("public class Product { public string Name { get; set; } = \"\"; public string Description { get; set; } = \"\"; }")]
    [InlineData("public class SmtpOptions { public string Email { get; set; } = \"\"; public string Password { get; set; } = \"\"; }")]
    [InlineData("public class Mail { public string EmailTemplate { get; set; } = \"\"; public int EmailCount { get; set; } }")]
    [InlineData("public class Document { public string FileName { get; set; } = \"\"; public string HostName { get; set; } = \"\"; }")]
    [InlineData("public class Tuote { public string Tuotenimi { get; set; } = \"\"; public string Paikka { get; set; } = \"\"; }")]
    [InlineData("public class Page { public int Usage { get; set; } public string Message { get; set; } = \"\"; public string Storage { get; set; } = \"\"; }")]
    [InlineData("public static class Person { public static string FirstName = \"\"; public const string LastName = \"\"; }")]
    [InlineData("public class PersonException : System.Exception { public string FirstName { get; set; } = \"\"; }")]
    public Task Things_and_machinery_DoesNotTrigger(string source) => DoesNotTrigger(source);

    [Theory]
    [InlineData("[NotPersonal(\"made up\")] public class Person { public string FirstName { get; set; } = \"\"; }")]
    [InlineData("public class Person { [NotPersonal(\"made up\")] public string FirstName { get; set; } = \"\"; }")]
    [InlineData("[NotPersonal(\"made up\")] public class Samples { public class Person { public string FirstName { get; set; } = \"\"; } }")]
    [InlineData("[Personal(typeof(R))] public class Person { public string FirstName { get; set; } = \"\"; } public static class R;")]
    public Task Decided_DoesNotTrigger(string source) => DoesNotTrigger("using PersonalDataAnalyzers; " + source);

    [Fact]
    public Task Assembly_said_not_to_be_personal_DoesNotTrigger() => DoesNotTrigger("""
        [assembly: PersonalDataAnalyzers.NotPersonal("generated load-test data")]
        public class Person { public string FirstName { get; set; } = ""; }
        """);

    [Fact]
    public Task One_dismissed_member_leaves_the_others_open_Triggers() => Triggers("""
        using PersonalDataAnalyzers;
        public class Person
        {
            [NotPersonal("a code name")] public string FirstName { get; set; } = "";
            public string {|PDA1001:LastName|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Marks_on_some_members_leave_the_others_open_Triggers() => Triggers("""
        using PersonalDataAnalyzers;
        public class Person
        {
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            public string {|PDA1001:LastName|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Conventions_pass_DoesNotTrigger() => DoesNotTrigger("""
        public class Order
        {
            public int Id { get; set; }
            public int CustomerId { get; set; }
            public Customer? Customer { get; set; }
            public byte[] RowVersion { get; set; } = [];
        }
        public class Customer { public int Id { get; set; } }
        """);

    [Fact]
    public Task Code_without_our_package_Triggers() =>
        Triggers("public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }", TestSetup.Default with { WithoutAnnotations = true });

    [Fact]
    public Task Attributes_are_evidence_Triggers() => Triggers("""
        using System.ComponentModel.DataAnnotations;
        public class Row
        {
            [EmailAddress] public string {|PDA1001:Value1|} { get; set; } = "";
            [Display(Name = "Sukunimi")] public string {|PDA1001:Value2|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Languages_are_an_option_Triggers() => Triggers(
        "public class Kunde { public string {|PDA1001:Vorname|} { get; set; } = \"\"; }",
        TestSetup.Default with { EditorConfig = "[*.cs]\npersonal_data.languages = de\n" });

    [Fact]
    public Task Language_that_is_off_DoesNotTrigger() => DoesNotTrigger("public class Kunde { public string Vorname { get; set; } = \"\"; }");

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public Task Any_culture_Triggers(string culture) => Cultures.UnderAsync(culture, () => Triggers(
        "public class PERSON { public string {|PDA1001:FIRSTNAME|} { get; set; } = \"\"; public string {|PDA1001:ClientIP|} { get; set; } = \"\"; }"));
}
