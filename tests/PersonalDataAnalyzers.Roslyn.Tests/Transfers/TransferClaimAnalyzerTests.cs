using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

public class TransferClaimAnalyzerTests
{
    private static string Claimed(string recipient, string id = "") =>
        WithRecipient(recipient).Replace("[DisclosedTo(typeof(Hosting))]", "[DisclosedTo(typeof(Hosting))]\n[" + (id.Length > 0 ? "{|" + id + ":" : "") + "Claim(NoticeClaim.NoTransfersOutsideEea)" + (id.Length > 0 ? "|}" : "") + "]", System.StringComparison.Ordinal);

    [Theory]
    [InlineData("US", "PDA3005")]
    [InlineData("CH", "PDA3005")]
    [InlineData("", "PDA3015")]
    public Task A_claim_its_recipient_does_not_bear_out_Triggers(string country, string id) =>
        AnalyzerTest<TransferClaimAnalyzer>.Triggers(Claimed($"[Recipient(\"Pilvi\", RecipientRole.Processor, \"{country}\")] public static class Hosting;", id));

    [Fact]
    public Task A_claim_that_a_sub_processor_contradicts_Triggers() => AnalyzerTest<TransferClaimAnalyzer>.Triggers(Claimed("""
        [Recipient("Pilvi", RecipientRole.Processor, "IE"), DisclosedTo(typeof(Parent))] public static class Hosting;
        [Recipient("Pilvi Inc.", RecipientRole.Processor, "US"), Safeguard(TransferMechanism.AdequacyDecision, CheckedOn = "2026-11-20", Covers = CertificationScope.NonHr)] public static class Parent;
        """, "PDA3005"));

    [Fact]
    public Task A_claim_on_the_controller_Triggers() => AnalyzerTest<TransferClaimAnalyzer>.Triggers(
        WithRecipient("[Recipient(\"Pilvi\", RecipientRole.Processor, \"US\")] public static class Hosting;")
            .Replace("public static class Acme;", "[{|PDA3005:Claim(NoticeClaim.NoTransfersOutsideEea)|}] public static class Acme;", System.StringComparison.Ordinal));

    [Fact]
    public Task A_claim_that_every_recipient_bears_out_DoesNotTrigger() =>
        AnalyzerTest<TransferClaimAnalyzer>.DoesNotTrigger(Claimed("[Recipient(\"Pilvi\", RecipientRole.Processor, \"FI\")] public static class Hosting;"));
}
