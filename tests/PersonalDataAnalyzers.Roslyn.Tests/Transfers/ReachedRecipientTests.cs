using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Whom the code reaches, against what the register declares.</summary>
public class ReachedRecipientTests
{
    private const string Services = """
        namespace SendGrid
        {
            public class SendGridMessage { public string Subject { get; set; } = ""; public void AddTo(string mail) { } }
            public class SendGridClient(string key) { public System.Threading.Tasks.Task SendEmailAsync(SendGridMessage message) => throw null!; }
        }
        """;

    private static string Shop(string statements, string members) => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;
        using SendGrid;

        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Recipient("SendGrid", RecipientRole.Processor, "US"), Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ControllerToProcessor)] public static class Mailing;
        [Recipient("Far Corp", RecipientRole.Processor, "IN")] public static class Far;
        [Recipient("Near Oy", RecipientRole.Processor, "FI")] public static class Near;
        [Register("Customers", typeof(Acme))] {{statements}} public static class CustomerRegister;

        [Personal(typeof(CustomerRegister))]
        public partial class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }

        public interface ICrm { void Save([DisclosedTo(typeof(Far))] object value); void Count(int value); }
        public interface INear { [DisclosedTo(typeof(Near))] void Save(object value); }

        public class Service(SendGridClient client, HttpClient http, ICrm crm, INear near)
        {
            {{members}}
        }
        """;

    // The library must not be part of the project: code of the project is nobody's library.
    private static readonly TestSetup s_setup = TestSetup.Default.WithReference(Library());

    [Theory]
    [InlineData("", "async Task Run(Customer c) { var m = new SendGridMessage(); m.AddTo(c.Email); await {|PDA3002:client.SendEmailAsync(m)|}; }")]
    [InlineData("", "async Task Run(Customer c) { var m = new SendGridMessage { Subject = c.Name }; await {|PDA3002:client.SendEmailAsync(m)|}; }")]
    [InlineData("", """async Task Run(Customer c) { await {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/contacts", c)|}; }""")]
    [InlineData("", """async Task Run(Customer c) { await {|PDA3006:http.PostAsJsonAsync("https://api.unknown.example/contacts", c)|}; }""")]
    [InlineData("", """async Task Run(Customer c, string url) { await {|PDA3006:http.PostAsJsonAsync(url, c.Email)|}; }""")]
    // An identifier alone singles a person out in the hands of somebody else.
    [InlineData("", """async Task Run(Customer c) { await {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/contacts", c.Id)|}; }""")]
    [InlineData("", """async Task Run(Customer c, int count) { var n = new Order { Count = count, Buyer = c }; await {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/x", n)|}; } class Order { public int Count { get; set; } public Customer? Buyer { get; set; } }""")]
    [InlineData("", """async Task Run(Order n, int count) { n.Count = count; await {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/x", n)|}; } class Order { public int Count { get; set; } public Customer? Buyer { get; set; } }""")]
    [InlineData("", """void Fill(Order order, Customer c) => order.Buyer = c; async Task Run(Customer c) { var n = new Order(); Fill(n, c); await {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/x", n)|}; } class Order { public int Count { get; set; } public Customer? Buyer { get; set; } }""")]
    [InlineData("", """async Task Run(Customer c, string region) { await {|PDA3002:http.PostAsJsonAsync($"https://api{region}.hubapi.com/contacts", c)|}; }""")]
    [InlineData("", """string Run(Customer c) => {|PDA3002:{|PDA4003:$"https://www.gravatar.com/avatar/{c.Email}"|}|};""")]
    [InlineData("[DisclosedTo(typeof(Near))]", "void Run(Customer c) => crm.Save({|PDA3001:{|PDA3002:c|}|});")]
    [InlineData("[DisclosedTo(typeof(Mailing))]", "void Run(Customer c) => near.Save({|PDA3002:c.Name|});")]
    [InlineData("[DisclosedTo(typeof(Mailing), Data = [PersonalDataCategory.Name])]", "async Task Run(Customer c) { var m = new SendGridMessage(); m.AddTo(c.Email); await {|PDA3009:client.SendEmailAsync(m)|}; }")]
    public Task Undeclared_Triggers(string statements, string members) => AnalyzerTest<FlowAnalyzer>.Triggers(Shop(statements, members), s_setup);

    [Theory]
    [InlineData("[DisclosedTo(typeof(Mailing))]", "async Task Run(Customer c) { var m = new SendGridMessage(); m.AddTo(c.Email); await client.SendEmailAsync(m); }")]
    [InlineData("[DisclosedTo(typeof(Far))]", "void Run(Customer c) => crm.Save(c);")]
    [InlineData("", "void Run(Customer c) => crm.Save(c.Id);")]
    [InlineData("", "void Run(Customer c) => crm.Count(c.Id);")]
    [InlineData("", """async Task Run(Customer c) { await http.PostAsJsonAsync("https://api.unknown.example/contacts", c.Id); }""")]
    [InlineData("", """async Task Run(Customer c) { await http.PostAsJsonAsync("https://api.hubapi.com/contacts", c.Id > 3); }""")]
    [InlineData("", """async Task Run(Customer c) { await http.PostAsJsonAsync("http://localhost:5000/contacts", c); }""")]
    [InlineData("", """async Task Run(Customer c) { await http.GetAsync("https://api.hubapi.com/contacts"); }""")]
    // Made here, and nothing of a person was set on it.
    [InlineData("", """async Task Run(int count) { var n = new Order { Count = count }; await http.PostAsJsonAsync("https://api.hubapi.com/x", n); } class Order { public int Count { get; set; } public Customer? Buyer { get; set; } }""")]
    public Task Declared_DoesNotTrigger(string statements, string members) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(Shop(statements, members), s_setup);

    [Fact]
    public async Task Message_NamesDataRecipientAndCountry()
    {
        var found = await AnalyzerTest<FlowAnalyzer>.Triggers(Shop("", "async Task Run(Customer c) { var m = new SendGridMessage(); m.AddTo(c.Email); await {|PDA3002:client.SendEmailAsync(m)|}; }"), s_setup);
        var message = Assert.Single(found).GetMessage();
        Assert.Contains("'Customer.Email'", message, System.StringComparison.Ordinal);
        Assert.Contains("'SendGrid'", message, System.StringComparison.Ordinal);
        Assert.Contains("US", message, System.StringComparison.Ordinal);
        Assert.Contains("'Customers'", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public Task UnboundLibrary_Triggers() => AnalyzerTest<FlowAnalyzer>.Triggers("""
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;
        using SendGrid;
        using SendGrid.Helpers.Mail;
        public class Service(CustomerService customers)
        {
            public async Task Send([Personal(PersonalDataCategory.EmailAddress)] string email, string text)
            {
                var client = new SendGridClient("key");
                var message = new SendGridMessage { PlainTextContent = text };
                message.AddTo(new EmailAddress(email));
                await {|PDA3002:client.SendEmailAsync(message)|};
            }

            public string Create([Personal(PersonalDataCategory.EmailAddress)] string email)
            {
                var created = {|PDA3002:customers.Create(new CustomerCreateOptions { Email = email })|};
                return created.Id;
            }

            public async Task Silent(string text)
            {
                var message = new SendGridMessage { PlainTextContent = text };
                await new SendGridClient("key").SendEmailAsync(message);
            }
        }
        """, TestSetup.Default with { AllowCompileErrors = true });

    private static Microsoft.CodeAnalysis.MetadataReference Library() => TestCompilation.Reference(Services, "SendGrid");
}
