using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class RetentionAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<RetentionAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<RetentionAnalyzer>.DoesNotTrigger(source, setup);

    [Fact]
    public Task A_purpose_without_retention_Triggers() => Triggers(Register("[{|PDA2003:Purpose(\"Asiakassuhteen hoitaminen\", LegalBasis.Contract)|}]"));

    [Theory]
    [InlineData("Indefinite")]
    [InlineData("WhileNecessary")]
    [InlineData("WhileBasisExists")]
    [InlineData("NotStated")]
    public Task A_criterion_that_tells_nothing_is_reported_where_it_stands_Triggers(string criterion) =>
        Triggers(Register($"[Purpose(\"Asiakassuhteen hoitaminen\", LegalBasis.Contract), {{|PDA2003:Retention(RetentionCriterion.{criterion}, \"toistaiseksi\")|}}]"));

    [Fact]
    public Task A_shared_retention_is_reported_once_Triggers() => Triggers(Register("""
        [Purpose("A", LegalBasis.Contract), Purpose("B", LegalBasis.Contract)]
        [{|PDA2003:Retention(RetentionCriterion.Indefinite)|}]
        """));

    [Fact]
    public Task A_statutory_period_without_its_law_Triggers() =>
        Triggers(Register("[Purpose(\"Kirjanpito\", LegalBasis.Contract), {|PDA2017:Retention(RetentionCriterion.StatutoryPeriod, \"lain mukaan\")|}]"));

    [Fact]
    public Task Periods_duties_and_usable_criteria_DoesNotTrigger() => DoesNotTrigger(Register("""
        [Purpose(typeof(A)), Purpose(typeof(B)), Purpose(typeof(C))]
        [Retention("P2Y", RetentionStart.ContractEnd)]
        """) + """
        [Purpose("A", LegalBasis.Contract)] public static class A;
        [Purpose("B", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §"), Retention(RetentionDuty.AccountingVouchers)] public static class B;
        [Purpose("C", LegalBasis.Contract), Retention(RetentionCriterion.UntilObjection)] public static class C;
        """);
}
