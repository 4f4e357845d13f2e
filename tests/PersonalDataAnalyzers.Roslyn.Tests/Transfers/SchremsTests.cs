using System;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Transfers that were lawful and are not, or are lawful for some: the code really sends, by HttpClient, by the
/// library of a service or by a contract, and what is declared of the recipient decides. The transfer may be one link
/// further down the chain.</summary>
public class SchremsTests
{
    private const string Library = """
        namespace SendGrid
        {
            public class SendGridMessage { public string Subject { get; set; } = ""; }
            public class SendGridClient(string key) { public System.Threading.Tasks.Task SendEmailAsync(SendGridMessage message) => throw null!; }
        }
        """;

    private static readonly TestSetup s_setup = TestSetup.Default.WithReference(TestCompilation.Reference(Library, "SendGrid"));

    // Three ways to the same recipient: a host, a library, a contract.
    private const string ByHost = """http.PostAsJsonAsync("https://api.sendgrid.com/v3/mail/send", c.Email)""";
    private const string ByLibrary = "client.SendEmailAsync(new SendGridMessage { Subject = c.Name })";
    private const string ByContract = "gate.Send(c.Email)";

    private const string Sent = "Service = \"SendGrid\"";

    private static string Shop(string recipients, string statement, string call) => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;
        using SendGrid;

        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        {{recipients}}
        [Register("Customers", typeof(Acme))] {{statement}} public static class CustomerRegister;

        [Personal(typeof(CustomerRegister))]
        public partial class Customer
        {
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }

        public interface IGate { Task Send([DisclosedTo(typeof(Mailing))] string mail); }

        public class Service(SendGridClient client, HttpClient http, IGate gate)
        {
            public Task Run(Customer c) => {{call}};
        }
        """;

    private static async Task Declared(string recipients, string? asOf = null)
    {
        var setup = asOf is null ? s_setup : s_setup.WithProperty("PersonalDataAsOf", asOf);
        foreach (var call in new[] { ByHost, ByLibrary, ByContract })
        {
            var source = Shop(recipients, "[DisclosedTo(typeof(Mailing))]", call);
            if (recipients.Contains("{|", StringComparison.Ordinal))
                await AnalyzerTest.Triggers([new FlowAnalyzer(), new TransferAnalyzer()], source, setup);
            else
                await AnalyzerTest.DoesNotTrigger([new FlowAnalyzer(), new TransferAnalyzer()], source, setup);
        }
    }

    /// <summary>Nothing is declared of the register: what is known of the recipient is judged where the code sends.</summary>
    private static Task Undeclared(string recipients, string? id, string? asOf = null)
    {
        var setup = asOf is null ? s_setup : s_setup.WithProperty("PersonalDataAsOf", asOf);
        var argument = id is null ? "{|PDA3002:c.Email|}" : "{|" + id + ":{|PDA3002:c.Email|}|}";
        return AnalyzerTest.Triggers([new FlowAnalyzer()], Shop(recipients, "", ByContract.Replace("c.Email", argument, StringComparison.Ordinal)), setup);
    }

    private static string Recipient(string country, string safeguard, string role = "Processor") =>
        $"[Recipient(\"Twilio Inc.\", RecipientRole.{role}, \"{country}\", {Sent}){(safeguard.Length > 0 ? ", " + safeguard : "")}] public static class Mailing;";

    private const string Shield = "Safeguard(TransferMechanism.PrivacyShield)";
    private const string Certified = "Safeguard(TransferMechanism.AdequacyDecision, CheckedOn = \"2026-11-20\", Covers = CertificationScope.NonHr)";
    private const string Adequate = "Safeguard(TransferMechanism.AdequacyDecision)";
    private const string Clauses = "Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ControllerToProcessor)";
    private const string Onward = "Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ProcessorToProcessor)";

    [Fact]
    public async Task PrivacyShield()
    {
        await Declared(Recipient("US", "{|PDA3003:" + Shield + "|}"));
        await Undeclared(Recipient("US", Shield), "PDA3003");
        // The day before the judgment (C-311/18, 2020-07-16) it still carried the transfer; on the day it did not.
        await Declared(Recipient("US", Shield), "2020-07-15");
        await Declared(Recipient("US", "{|PDA3003:" + Shield + "|}"), "2020-07-16");
    }

    [Fact]
    public async Task DataPrivacyFramework()
    {
        await Declared(Recipient("US", Certified));
        await Undeclared(Recipient("US", Certified), null);
        // Not certified, and nothing else: no mechanism.
        await Declared(Recipient("US", "").Replace("Recipient(\"", "{|PDA3001:Recipient(\"", StringComparison.Ordinal).Replace($"{Sent})", $"{Sent})|}}", StringComparison.Ordinal));
        await Undeclared(Recipient("US", ""), "PDA3001");
        // Named, but nobody looked at the list.
        await Declared(Recipient("US", Adequate).Replace("Recipient(\"", "{|PDA3004:Recipient(\"", StringComparison.Ordinal).Replace($"{Sent})", $"{Sent})|}}", StringComparison.Ordinal));
        await Undeclared(Recipient("US", Adequate), "PDA3004");
        // Not certified, but under clauses of the right module.
        await Declared(Recipient("US", Clauses));
        // The day before the decision (2023-07-10) there was only the one that had fallen in 2020.
        await Undeclared(Recipient("US", Certified), "PDA3003", "2023-07-09");
        await Undeclared(Recipient("US", Certified), null, "2023-07-10");
    }

    [Theory]
    [InlineData("2020-01-31", null)] // a member state
    [InlineData("2020-12-31", null)] // transition
    [InlineData("2021-06-27", null)] // bridge
    [InlineData("2021-06-28", null)] // adequacy
    [InlineData("2026-11-22", null)]
    [InlineData("2031-08-01", "PDA3004")] // about to end
    [InlineData("2031-12-28", "PDA3001")] // ended
    public async Task UnitedKingdom(string day, string? id)
    {
        var recipient = Recipient("GB", "");
        await Undeclared(recipient, id, day);
        await Declared(id is null ? recipient : recipient.Replace("Recipient(\"", "{|" + id + ":Recipient(\"", StringComparison.Ordinal).Replace($"{Sent})", $"{Sent})|}}", StringComparison.Ordinal), day);
    }

    [Fact]
    public async Task Canada()
    {
        // A commercial organisation, asserted; not asserted; a public body, which the decision does not cover.
        await Declared(Recipient("CA", Adequate));
        await Undeclared(Recipient("CA", Adequate), null);
        await Undeclared(Recipient("CA", ""), "PDA3004");
        await Undeclared(Recipient("CA", Adequate, "Authority"), "PDA3001");
        await Declared(Recipient("CA", Adequate, "Authority").Replace("Recipient(\"", "{|PDA3001:Recipient(\"", StringComparison.Ordinal).Replace($"{Sent})", $"{Sent})|}}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CH")]
    [InlineData("IE")]
    public async Task ProcessorWithASubProcessorInTheUnitedStates(string country)
    {
        string Chain(string sub) => $"[Recipient(\"Post\", RecipientRole.Processor, \"{country}\", {Sent}), DisclosedTo(typeof(Parent))] public static class Mailing;\n{sub}";

        // That the processor is adequate or in the EEA carries its own leg, and no further one.
        await Declared(Chain("[{|PDA3001:Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\")|}] public static class Parent;"));
        await Undeclared(Chain("[Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\")] public static class Parent;"), "PDA3001");
        await Declared(Chain("[Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\"), {|PDA3003:" + Shield + "|}] public static class Parent;"));
        await Declared(Chain("[Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\"), " + Onward + "] public static class Parent;"));
        await Declared(Chain("[Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\"), " + Certified + "] public static class Parent;"));
        await Undeclared(Chain("[Recipient(\"Post Inc.\", RecipientRole.Processor, \"US\"), " + Certified + "] public static class Parent;"), null);
        // Without the sub-processor there is nothing to say.
        await Declared($"[Recipient(\"Post\", RecipientRole.Processor, \"{country}\", {Sent})] public static class Mailing;");
    }

    /// <summary>The service is reached directly, and stands in the declaration as somebody's sub-processor.</summary>
    [Fact]
    public Task ServiceThatIsASubProcessor_IsDeclared() => AnalyzerTest.DoesNotTrigger(
        [new FlowAnalyzer(), new TransferAnalyzer()],
        Shop($"[Recipient(\"Agency Oy\", RecipientRole.Processor, \"FI\"), DisclosedTo(typeof(Parent))] public static class Mailing;\n[Recipient(\"Twilio Inc.\", RecipientRole.Processor, \"US\", {Sent}), {Onward}] public static class Parent;", "[DisclosedTo(typeof(Mailing))]", ByHost),
        s_setup);

    /// <summary>What an included class or the controller discloses is the register's too.</summary>
    [Theory]
    [InlineData("[Includes(typeof(Shared))]", "[DisclosedTo(typeof(Mailing))] public static class Shared;", "")]
    [InlineData("", "", ", DisclosedTo(typeof(Mailing))")]
    public Task SharedDisclosure_IsDeclared(string statement, string shared, string ofController) => AnalyzerTest.DoesNotTrigger(
        [new FlowAnalyzer()],
        Shop(Recipient("US", Clauses) + shared, statement, ByHost).Replace("Country = \"FI\")]", "Country = \"FI\")" + ofController + "]", StringComparison.Ordinal),
        s_setup);
}
