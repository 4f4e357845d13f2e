using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class CitationAnalyzerTests
{
    [Theory]
    [InlineData("FI 523/1999 8 §")]
    [InlineData("FI 516/2004")]
    [InlineData("95/46/EC")]
    public Task A_repealed_law_Triggers(string law) =>
        AnalyzerTest<CitationAnalyzer>.Triggers(Register($"[{{|PDA2021:Purpose(\"A\", LegalBasis.LegalObligation, Law = \"{law}\")|}}]"));

    [Fact]
    public Task A_repealed_law_of_a_period_Triggers() =>
        AnalyzerTest<CitationAnalyzer>.Triggers(Register("[Purpose(\"A\", LegalBasis.Contract), {|PDA2021:Retention(\"P1Y\", RetentionStart.Collection, Law = \"FI 523/1999\")|}]"));

    [Fact]
    public Task A_law_in_force_DoesNotTrigger() =>
        AnalyzerTest<CitationAnalyzer>.DoesNotTrigger(Register("[Purpose(\"A\", LegalBasis.LegalObligation, Law = \"FI 1050/2018 6 §\"), Purpose(\"B\", LegalBasis.LegalObligation, Law = \"FI 1523/1999\")]"));

    [Fact]
    public Task Before_the_repeal_DoesNotTrigger() =>
        AnalyzerTest<CitationAnalyzer>.DoesNotTrigger(Register("[Purpose(\"A\", LegalBasis.LegalObligation, Law = \"FI 523/1999 8 §\")]"), TestSetup.Default.WithProperty("PersonalDataAsOf", "2018-12-31"));
}
