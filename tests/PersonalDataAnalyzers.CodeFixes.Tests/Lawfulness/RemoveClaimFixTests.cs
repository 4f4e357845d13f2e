using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Lawfulness;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Lawfulness;

public class RemoveClaimFixTests
{
    private const string Start = """
        using PersonalDataAnalyzers;
        using static PersonalDataAnalyzers.PersonalDataCategory;

        [DataController("Acme Oy", Country = "FI")]
        public static class Acme;

        [Recipient("Pilvi AG", RecipientRole.Processor, "CH")]
        public static class Hosting;


        """;

    [Fact]
    public Task A_claim_in_a_list_of_its_own_goes_with_its_line() => CodeFixTest<TransferClaimAnalyzer, RemoveClaimFix>.Fixes(
        Start + """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [{|PDA3005:Claim(NoticeClaim.NoTransfersOutsideEea)|}]
        [DisclosedTo(typeof(Hosting))]
        public static class Customers;
        """,
        Start + """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [DisclosedTo(typeof(Hosting))]
        public static class Customers;
        """);

    [Fact]
    public Task A_claim_among_others_goes_alone() => CodeFixTest<ClaimAnalyzer, RemoveClaimFix>.Fixes(
        Start + """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [Purpose("Suosittelu", LegalBasis.Contract, Kind = PurposeKind.Profiling)]
        [Claim(NoticeClaim.NoAutomatedDecisions), {|PDA2019:Claim(NoticeClaim.NoProfiling)|}]
        public static class Customers;
        """,
        Start + """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [Purpose("Suosittelu", LegalBasis.Contract, Kind = PurposeKind.Profiling)]
        [Claim(NoticeClaim.NoAutomatedDecisions)]
        public static class Customers;
        """);

    [Fact]
    public Task The_mark_of_a_member_that_contradicts_a_claim_stays() => CodeFixTest<ClaimAnalyzer, RemoveClaimFix>.NoFix(
        Start + """
        [Register("Asiakasrekisteri", typeof(Acme)), Claim(NoticeClaim.NoSpecialCategories)]
        public static class Customers;

        [Personal(typeof(Customers))]
        public partial class Customer { [{|PDA2019:Personal(HealthData, Ground = AdditionalGround.LegalClaims)|}] public string? Note { get; set; } }
        """);
}
