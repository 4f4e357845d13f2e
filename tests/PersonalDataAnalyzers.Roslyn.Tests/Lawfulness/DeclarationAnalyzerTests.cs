using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class DeclarationAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<DeclarationAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<DeclarationAnalyzer>.DoesNotTrigger(source, setup);

    private const string Marketing = "[Purpose(\"Markkinointi\", LegalBasis.Contract), Retention(\"P1Y\", RetentionStart.Collection)] public static class Marketing;\n";

    [Fact]
    public Task A_purpose_the_register_does_not_list_Triggers() =>
        Triggers(WithRegister(Marketing + "[Personal(typeof(Customers))] public partial class Customer { [{|PDA2010:Personal(EmailAddress, typeof(Marketing))|}] public string? Email { get; set; } }"));

    [Fact]
    public Task A_purpose_of_the_type_the_register_does_not_list_Triggers() =>
        Triggers(WithRegister(Marketing + "[{|PDA2010:Personal(typeof(Customers), typeof(Marketing))|}] public partial class Customer { [Personal(EmailAddress)] public string? Email { get; set; } [Personal(Name)] public string? FullName { get; set; } }"));

    [Fact]
    public Task Data_outside_the_declared_content_Triggers() => Triggers(Register("[Purpose(\"A\", LegalBasis.Contract), DataContent(Name), DataContent(PostalAddress)]") + """
        [Personal(typeof(Customers))] public partial class Customer
        {
            public int Id { get; set; }
            [Personal(FirstName)] public string? First { get; set; }
            [Personal(PostalCode)] public string? Code { get; set; }
            [{|PDA2018:Personal(PhoneNumber)|}] public string? Phone { get; set; }
        }
        """);

    [Fact]
    public Task A_register_that_declares_no_content_DoesNotTrigger() =>
        DoesNotTrigger(WithRegister("[Personal(typeof(Customers))] public partial class Customer { [Personal(Photo)] public string? Picture { get; set; } }"));

    [Fact]
    public Task A_listed_purpose_with_its_content_DoesNotTrigger() => DoesNotTrigger(Register("[Purpose(typeof(Marketing)), DataContent(Name)]") + """
        [Purpose("Markkinointi", LegalBasis.Contract), DataContent(Interests)] public static class Marketing;
        [Personal(typeof(Customers))] public partial class Customer
        {
            [Personal(Name)] public string? FullName { get; set; }
            [Personal(Interests, typeof(Marketing))] public string? Likes { get; set; }
        }
        """);
}
