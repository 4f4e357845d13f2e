using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class ClaimAnalyzerTests
{
    [Theory]
    [InlineData("NoProfiling", "Kind = PurposeKind.Profiling")]
    [InlineData("NoAutomatedDecisions", "Kind = PurposeKind.AutomatedDecisions")]
    public Task A_claim_that_a_purpose_contradicts_Triggers(string claim, string kind) =>
        AnalyzerTest<ClaimAnalyzer>.Triggers(Register($"[Purpose(\"A\", LegalBasis.Contract, {kind}), {{|PDA2019:Claim(NoticeClaim.{claim})|}}]"));

    [Fact]
    public Task A_special_category_in_code_under_a_claim_of_none_Triggers() => AnalyzerTest<ClaimAnalyzer>.Triggers(Register("[Purpose(\"A\", LegalBasis.Contract), Claim(NoticeClaim.NoSpecialCategories)]") + """
        [Personal(typeof(Customers))] public partial class Customer { [{|PDA2019:Personal(HealthData, Ground = AdditionalGround.LegalClaims)|}] public string? Note { get; set; } }
        """);

    [Fact]
    public Task Derived_data_where_nobody_is_profiled_Triggers() =>
        AnalyzerTest<ClaimAnalyzer>.Triggers(Register("[Purpose(\"A\", LegalBasis.Contract), {|PDA2020:Claim(NoticeClaim.NoProfiling)|}, DataContent(Interests, Origin = DataOrigin.Derived)]"));

    [Fact]
    public Task Claims_that_the_declaration_bears_out_DoesNotTrigger() => AnalyzerTest<ClaimAnalyzer>.DoesNotTrigger(WithRecipient("""
        [Recipient("Pilvi", RecipientRole.Processor, "FI")] public static class Hosting;
        """).Replace("[DisclosedTo(typeof(Hosting))]", """
        [DisclosedTo(typeof(Hosting))]
        [Claim(NoticeClaim.NoProfiling), Claim(NoticeClaim.NoAutomatedDecisions), Claim(NoticeClaim.NoSpecialCategories), Claim(NoticeClaim.NoDisclosuresToOutsiders)]
        """, System.StringComparison.Ordinal));
}
