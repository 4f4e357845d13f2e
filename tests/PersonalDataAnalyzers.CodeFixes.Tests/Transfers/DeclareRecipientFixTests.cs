using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Transfers;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Transfers;

public class DeclareRecipientFixTests
{
    private const string Rest = """

        [Personal(typeof(CustomerRegister))]
        public partial class Customer { [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = ""; }

        public interface ICrm { void Save([DisclosedTo(typeof(Far))] object value); }

        public class Service(HttpClient http, ICrm crm)
        {
            {0}
        }
        """;

    private const string Head = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;

        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Recipient("Far Oy", RecipientRole.Processor, "FI")] public static class Far;

        [Register("Customers", typeof(Acme))]

        """;

    [Fact]
    public Task Service_IsDeclaredFromTheTable()
    {
        var service = KnownServices.ShippedRows.Single(row => row.Id == "brevo");
        return CodeFixTest<FlowAnalyzer, DeclareRecipientFix>.Fixes(
            Head + "public static class CustomerRegister;\n" + Rest.Replace("{0}", """public Task Run(Customer c) => {|PDA3002:http.PostAsJsonAsync("https://api.brevo.com/v3", c)|};"""),
            Head + "[DisclosedTo(typeof(BrevoRecipient))]\npublic static class CustomerRegister;\n\n// To be checked: " + service.Uncertain
                + "\n[Recipient(\"Sendinblue SAS\", RecipientRole.Processor, \"FR\", Service = \"Brevo (Sendinblue)\")]\npublic static class BrevoRecipient { }\n"
                + Rest.Replace("{0}", """public Task Run(Customer c) => http.PostAsJsonAsync("https://api.brevo.com/v3", c);"""),
            null,
            TestSetup.Default with { NoFixAll = true });
    }

    [Fact]
    public Task Contract_IsAddedToTheRegister() => CodeFixTest<FlowAnalyzer, DeclareRecipientFix>.Fixes(
        Head + "public static class CustomerRegister;\n" + Rest.Replace("{0}", "public void Run(Customer c) => crm.Save({|PDA3002:c|});"),
        Head + "[DisclosedTo(typeof(Far))]\npublic static class CustomerRegister;\n" + Rest.Replace("{0}", "public void Run(Customer c) => crm.Save(c);"),
        null,
        TestSetup.Default with { NoFixAll = true });
}
