using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

public class TransferAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<TransferAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<TransferAnalyzer>.DoesNotTrigger(source, setup);

    [Theory]
    [InlineData("\"US\"", "PDA3001")]
    [InlineData("\"IN\"", "PDA3001")]
    [InlineData("Countries.ThirdCountry", "PDA3001")]
    [InlineData("\"CA\"", "PDA3004")]
    [InlineData("Countries.NotStated", "PDA3010")]
    [InlineData("\"SJ\"", "PDA3014")]
    public Task A_recipient_by_its_country_Triggers(string country, string id) =>
        Triggers(WithRecipient($"[{{|{id}:Recipient(\"Pilvi\", RecipientRole.Processor, {country})|}}] public static class Hosting;"));

    [Fact]
    public Task A_sub_processor_outside_the_EEA_Triggers() => Triggers(WithRecipient("""
        [Recipient("Pilvi Ireland Ltd", RecipientRole.Processor, "IE"), DisclosedTo(typeof(Parent))] public static class Hosting;
        [{|PDA3001:Recipient("Pilvi Inc.", RecipientRole.Processor, "US")|}] public static class Parent;
        """));

    [Fact]
    public Task Remote_access_from_outside_the_EEA_Triggers() =>
        Triggers(WithRecipient("[{|PDA3001:Recipient(\"Pilvi Oy\", RecipientRole.Processor, \"FI\", RemoteAccessFrom = new[] { \"IN\" })|}] public static class Hosting;"));

    [Fact]
    public Task Several_registers_with_one_recipient_Triggers_once() => Triggers(WithRecipient("""
        [Register("Toinen", typeof(Acme)), Purpose("A", LegalBasis.Contract), DisclosedTo(typeof(Hosting))] public static class Second;
        [{|PDA3001:Recipient("Pilvi", RecipientRole.Processor, "US")|}] public static class Hosting;
        """));

    [Theory]
    [InlineData("Safeguard(TransferMechanism.PrivacyShield)", "PDA3003")]
    [InlineData("Safeguard(TransferMechanism.AdequacyDecision, Reference = \"(EU) 2016/1250\")", "PDA3003")]
    [InlineData("Safeguard(TransferMechanism.OldContractualClauses)", "PDA3003")]
    [InlineData("Safeguard(TransferMechanism.OwnAssessment)", "PDA3003")]
    [InlineData("Safeguard(TransferMechanism.StandardContractualClauses)", "PDA3011")]
    [InlineData("Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ProcessorToProcessor)", "PDA3011")]
    [InlineData("Safeguard(TransferMechanism.StandardContractualClauses, Reference = \"EU 2021/915\")", "PDA3012")]
    [InlineData("Safeguard(TransferMechanism.ExplicitConsent)", "PDA3013")]
    public Task A_mechanism_that_carries_nothing_is_reported_where_it_stands_Triggers(string safeguard, string id) =>
        Triggers(WithRecipient($"[Recipient(\"Pilvi\", RecipientRole.Processor, \"US\"), {{|{id}:{safeguard}|}}] public static class Hosting;"));

    [Fact]
    public Task A_certification_that_nobody_looked_up_Triggers() =>
        Triggers(WithRecipient("[{|PDA3004:Recipient(\"Pilvi\", RecipientRole.Processor, \"US\")|}, Safeguard(TransferMechanism.AdequacyDecision)] public static class Hosting;"));

    [Theory]
    [InlineData("FI", "")]
    [InlineData("EEA", "")]
    [InlineData("CH", "")]
    [InlineData("GB", "")]
    [InlineData("US", ", Safeguard(TransferMechanism.AdequacyDecision, CheckedOn = \"2026-11-20\", Covers = CertificationScope.NonHr)")]
    [InlineData("US", ", Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ControllerToProcessor)")]
    [InlineData("IN", ", Safeguard(TransferMechanism.BindingCorporateRules)")]
    [InlineData("CA", ", Safeguard(TransferMechanism.AdequacyDecision)")]
    public Task A_covered_recipient_DoesNotTrigger(string country, string safeguard) =>
        DoesNotTrigger(WithRecipient($"[Recipient(\"Pilvi\", RecipientRole.Processor, \"{country}\"){safeguard}] public static class Hosting;"));

    [Fact]
    public async Task The_day_is_the_project_s_and_never_today()
    {
        var kingdom = "[{|PDA3001:Recipient(\"Pilvi\", RecipientRole.Processor, \"GB\")|}] public static class Hosting;";
        await Triggers(WithRecipient(kingdom), TestSetup.Default.WithProperty("PersonalDataAsOf", "2032-01-01"));
        await Triggers(WithRecipient(kingdom.Replace("PDA3001", "PDA3004", System.StringComparison.Ordinal)), TestSetup.Default.WithProperty("PersonalDataAsOf", "2031-10-01"));
        await DoesNotTrigger(WithRecipient("[Recipient(\"Pilvi\", RecipientRole.Processor, \"GB\")] public static class Hosting;"), TestSetup.Default.WithProperty("PersonalDataAsOf", ""));
    }

    [Fact]
    public Task The_severity_is_the_project_s_DoesNotTrigger() => DoesNotTrigger(
        WithRecipient("[Recipient(\"Pilvi\", RecipientRole.Processor, \"US\")] public static class Hosting;"),
        TestSetup.Default with { EditorConfig = "[*.cs]\ndotnet_diagnostic.PDA3001.severity = none\n" });
}
