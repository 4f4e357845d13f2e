using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class LegalBasisAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<LegalBasisAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<LegalBasisAnalyzer>.DoesNotTrigger(source, setup);

    [Fact]
    public Task A_purpose_without_a_basis_Triggers() =>
        Triggers(Register("[{|PDA2002:Purpose(\"Asiakassuhteen hoitaminen\", LegalBasis.NotStated, AsStated = \"our business\")|}]"));

    [Fact]
    public Task A_register_without_purposes_Triggers() =>
        Triggers(Usings + Acme + "[{|PDA2002:Register(\"Asiakasrekisteri\", typeof(Acme))|}] public static class Customers;");

    [Fact]
    public Task A_named_purpose_is_reported_where_it_is_declared_and_once_Triggers() => Triggers(Usings + Acme + """
        [Register("Asiakasrekisteri", typeof(Acme)), Purpose(typeof(Care))] public static class Customers;
        [Register("Toimittajarekisteri", typeof(Acme)), Purpose(typeof(Care))] public static class Suppliers;
        [{|PDA2002:Purpose("Suhteen hoitaminen", LegalBasis.NotStated)|}] public static class Care;
        """);

    [Fact]
    public Task A_purpose_in_another_file_Triggers() => Triggers(
        Register("[Purpose(typeof(Care))]"),
        TestSetup.Default.WithSource("Care.cs", "using PersonalDataAnalyzers;\n[{|PDA2002:Purpose(\"Suhteen hoitaminen\", LegalBasis.NotStated)|}] public static class Care;"));

    [Fact]
    public Task A_contract_with_the_organisation_of_a_contact_Triggers() =>
        Triggers(Register("[DataSubjects(SubjectGroup.CustomerContacts), {|PDA2007:Purpose(\"Asiakassuhteen hoitaminen\", LegalBasis.Contract)|}]"));

    [Fact]
    public Task A_legal_obligation_without_its_law_Triggers() =>
        Triggers(Register("[{|PDA2008:Purpose(\"Kirjanpito\", LegalBasis.LegalObligation)|}]"));

    [Fact]
    public Task Legitimate_interests_without_a_name_Triggers() =>
        Triggers(Register("[{|PDA2009:Purpose(\"Asiakassuhteen hoitaminen\", LegalBasis.LegitimateInterests)|}]"));

    [Fact]
    public Task Bases_of_the_register_that_no_purpose_is_tied_to_Triggers() => Triggers(Register("""
        [LegalBasis(LegalBasis.Contract), LegalBasis(LegalBasis.LegitimateInterests, Interest = "B2B")]
        [{|PDA2015:Purpose("Asiakassuhteen hoitaminen", LegalBasis.NotStated)|}]
        """));

    [Fact]
    public Task Consent_without_record_and_withdrawal_Triggers() =>
        Triggers(Register("[{|PDA2016:{|PDA2016:Purpose(\"Uutiskirje\", LegalBasis.Consent)|}|}]"));

    [Fact]
    public Task Six_bases_with_what_they_need_DoesNotTrigger() => DoesNotTrigger(Register("""
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("A", LegalBasis.Consent, ConsentRecord = "log", Withdrawal = "settings")]
        [Purpose("B", LegalBasis.Contract)]
        [Purpose("C", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §")]
        [Purpose("D", LegalBasis.VitalInterests)]
        [Purpose("E", LegalBasis.PublicTask, Law = "FI 1050/2018 4 §")]
        [Purpose("F", LegalBasis.LegitimateInterests, Interest = "fraud prevention")]
        """));

    [Fact]
    public Task What_we_process_for_a_controller_DoesNotTrigger() => DoesNotTrigger(Usings + Acme + """
        [DataController("Customers of Acme", ListedIn = "customer register")] public static class Client;
        [Register("Asiakkaan rekisteri", typeof(Client), Processor = typeof(Acme))] public static class Theirs;
        """);
}
