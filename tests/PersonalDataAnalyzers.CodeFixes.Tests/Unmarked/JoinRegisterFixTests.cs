using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Unmarked;

public class JoinRegisterFixTests
{
    private static readonly TestSetup s_registers = TestSetup.Default.WithSource("Registers.cs", """
        using PersonalDataAnalyzers;

        [DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
        public static class Acme;

        [Register("Customers", typeof(Acme))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Customer relationship", LegalBasis.Contract)]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        public static class Customers;

        [Register("Workers", typeof(Acme))]
        [DataSubjects(SubjectGroup.Employees)]
        [Purpose("Employment", LegalBasis.Contract)]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        public static class Workers;
        """);

    private const string Stray = """
        using PersonalDataAnalyzers;

        public partial class {|PDA2001:Customer|}
        {
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task Every_register_is_offered() =>
        CodeFixTest<RegisterAnalyzer, JoinRegisterFix>.Offers(Stray, ["Belongs to register Customers", "Belongs to register Workers"], s_registers);

    [Fact]
    public Task Type_names_the_register() => CodeFixTest<RegisterAnalyzer, JoinRegisterFix>.Fixes(
        Stray,
        """
        using PersonalDataAnalyzers;

        [Personal(typeof(Workers))]
        public partial class Customer
        {
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }
        """,
        "Workers",
        s_registers);

    [Fact]
    public Task Without_a_register_there_is_nothing_to_join() => CodeFixTest<RegisterAnalyzer, JoinRegisterFix>.NoFix(Stray);
}
