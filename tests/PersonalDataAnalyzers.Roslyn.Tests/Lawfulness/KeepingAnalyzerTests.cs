using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class KeepingAnalyzerTests
{
    private const string Books = """
        [Purpose("Kirjanpito", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §"), Retention(RetentionDuty.AccountingVouchers)]
        """;

    [Fact]
    public Task Erasure_of_what_the_law_makes_us_keep_Triggers() =>
        AnalyzerTest<KeepingAnalyzer>.Triggers(Register(Books) + "[Personal(typeof(Customers))] public partial class Invoice { [{|PDA2022:Personal(InvoicingData, OnErasure = ErasureAction.Erase)|}] public string? Reference { get; set; } }");

    [Fact]
    public Task What_is_kept_until_its_period_ends_DoesNotTrigger() =>
        AnalyzerTest<KeepingAnalyzer>.DoesNotTrigger(Register(Books) + "[Personal(typeof(Customers))] public partial class Invoice { [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string? Reference { get; set; } [Personal(LedgerData)] public string? Row { get; set; } }");
}
