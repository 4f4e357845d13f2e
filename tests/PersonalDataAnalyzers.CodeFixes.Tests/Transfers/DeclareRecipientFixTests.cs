using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
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
            Head + "[DisclosedTo(typeof(BrevoRecipient), Data = [PersonalDataCategory.EmailAddress])]\npublic static class CustomerRegister;\n\n// To be checked: " + service.Uncertain
                + "\n[Recipient(\"Sendinblue SAS\", RecipientRole.Processor, \"FR\", Service = \"Brevo (Sendinblue)\")]\npublic static class BrevoRecipient { }\n"
                + Rest.Replace("{0}", """public Task Run(Customer c) => http.PostAsJsonAsync("https://api.brevo.com/v3", c);"""),
            null,
            TestSetup.Default with { NoFixAll = true });
    }

    /// <summary>The project's own row, and a language without collection expressions.</summary>
    [Fact]
    public Task Service_OfTheProjectsOwnTable_IsDeclared()
    {
        static string Old(string text) => text.Replace("static class Acme;", "static class Acme { }").Replace("static class Far;", "static class Far { }").Replace("static class CustomerRegister;", "static class CustomerRegister { }")
            .Replace("public class Service(HttpClient http, ICrm crm)\n{", "public class Service\n{\n    private readonly HttpClient http = new();");
        return CodeFixTest<FlowAnalyzer, DeclareRecipientFix>.Fixes(
            Old(Head + "public static class CustomerRegister;\n" + Rest.Replace("{0}", """public Task Run(Customer c) => {|PDA3002:http.PostAsJsonAsync("https://crm.example.fi/x", c)|};""")),
            Old(Head + "[DisclosedTo(typeof(CrmRecipient), Data = new[] { PersonalDataCategory.EmailAddress })]\npublic static class CustomerRegister;\n\n// To be checked: the entity, its country and role"
                + "\n[Recipient(\"Our CRM\", RecipientRole.JointController, \"SE\", Service = \"Our CRM\")]\npublic static class CrmRecipient { }\n"
                + Rest.Replace("{0}", """public Task Run(Customer c) => http.PostAsJsonAsync("https://crm.example.fi/x", c);""")),
            null,
            TestSetup.Default.WithAdditionalFile("PersonalData.services.tsv", "id\tname\tcountry\thosts\trole\ncrm\tOur CRM\tSE\tcrm.example.fi\tJointController") with { NoFixAll = true, LanguageVersion = LanguageVersion.CSharp11 });
    }

    [Fact]
    public Task Contract_IsAddedToTheRegister() => CodeFixTest<FlowAnalyzer, DeclareRecipientFix>.Fixes(
        Head + "public static class CustomerRegister;\n" + Rest.Replace("{0}", "public void Run(Customer c) => crm.Save({|PDA3002:c|});"),
        Head + "[DisclosedTo(typeof(Far), Data = [PersonalDataCategory.EmailAddress])]\npublic static class CustomerRegister;\n" + Rest.Replace("{0}", "public void Run(Customer c) => crm.Save(c);"),
        null,
        TestSetup.Default with { NoFixAll = true });
}
