using System;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Testing;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Tests;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

/// <summary>Recipients that the registers of several projects declare and no code of theirs reaches.</summary>
public sealed class CheckReachedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pda-reached-").FullName;

    public CheckReachedTests()
    {
        Write("Data/Data.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Data/Customer.cs", """
            using PersonalDataAnalyzers;
            namespace Acme;
            [DataController("Acme Oy", Country = "FI")] public static class Company;
            [Recipient("The Rocket Science Group LLC", RecipientRole.Processor, "US", Service = "Mailchimp")] public static class Letters;
            [Recipient("HubSpot Ireland Limited", RecipientRole.Processor, "IE", Service = "HubSpot")] public static class Crm;
            [Recipient("Printers Oy", RecipientRole.Processor, "FI")] public static class Printers;
            [Register("Customers", typeof(Company)), DisclosedTo(typeof(Letters)), DisclosedTo(typeof(Crm)), DisclosedTo(typeof(Printers))] public static class Customers;
            [Personal(typeof(Customers)), DataSubject]
            public partial class Customer { public int Id { get; set; } [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = ""; }
            """);
        Write("Web/Web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><ItemGroup><ProjectReference Include=\"../Data/Data.csproj\" /></ItemGroup></Project>");
        Write("Web/Sender.cs", """
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;
            namespace Acme;
            public class Sender(HttpClient http) { public Task Send(Customer customer) => http.PostAsJsonAsync("https://api.hubapi.com/contacts", customer); }
            """);
        Disclosure("");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Who_is_declared_in_one_project_and_reached_in_none_is_found()
    {
        var (code, output, error) = Run("check", Path.Combine(_folder, "Web"), "--as-of", "2026-11-22");

        Assert.Equal(1, code);
        Assert.Contains("Acme.Customers@1: warning RecipientNotReached: 'The Rocket Science Group LLC' is a declared recipient of 'Customers'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'HubSpot Ireland Limited' is a declared recipient", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'Printers Oy' is a declared recipient", output, StringComparison.Ordinal);
        Assert.Contains("1 recipients whose service no table knows", error, StringComparison.Ordinal);
    }

    /// <summary>Without the project that sends, the recipient of the other one is missed: the code of all projects counts.</summary>
    [Fact]
    public void Without_the_project_that_sends_its_recipient_is_found_too()
    {
        var (_, output, _) = Run("check", Path.Combine(_folder, "Web"), "--sources", Path.Combine(_folder, "Data"), "--as-of", "2026-11-22");
        Assert.Contains("'HubSpot Ireland Limited' is a declared recipient", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'HubSpot Ireland Limited' is a declared recipient", Run("check", Path.Combine(_folder, "Web"), "--sources", _folder, "--as-of", "2026-11-22").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Newsletter { public void Send([PersonalDataAnalyzers.DisclosedTo(typeof(Letters))] string to) { } }", "", "")]
    [InlineData("", "", "{ \"Letters\": { \"Url\": \"https://us1.api.mailchimp.com/3.0\" } }")]
    [InlineData("", "by hand, in the browser", "")]
    public void Contract_settings_and_a_way_outside_code_answer_it(string code, string outside, string settings)
    {
        Write("Web/Newsletter.cs", "namespace Acme; " + code);
        if (settings.Length > 0)
            Write("Web/appsettings.json", settings);
        Disclosure(outside);

        Assert.DoesNotContain("RecipientNotReached", Run("check", Path.Combine(_folder, "Web"), "--as-of", "2026-11-22").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_reach_nobody()
    {
        Write("Web/LetterTests.cs", """
            using Xunit;
            namespace Acme;
            public class LetterTests(System.Net.Http.HttpClient http) { public void Send(Customer customer) => System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "https://us1.api.mailchimp.com/3.0", customer); }
            """);
        Assert.Contains("'The Rocket Science Group LLC' is a declared recipient", Run("check", Path.Combine(_folder, "Web"), "--as-of", "2026-11-22").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inventory_alone_is_not_judged_and_says_so()
    {
        var (_, output, error) = Run("check", Path.Combine(_folder, "Web", "Web.personal-data.json"), "--as-of", "2026-11-22");

        Assert.DoesNotContain("RecipientNotReached", output, StringComparison.Ordinal);
        Assert.Contains("Not judged, for there is no code to look at", error, StringComparison.Ordinal);
    }

    /// <summary>The code of the samples sends to whom their notices name.</summary>
    [Theory]
    [InlineData("Propentus", "mailchimp")]
    [InlineData("ProMail", "google-analytics")]
    [InlineData("AsDeclared/Propentus", "mailchimp")]
    [InlineData("AsDeclared/ProMail", "google-analytics")]
    public void Samples_reach_whom_they_declare(string sample, string service)
    {
        var code = ReachedScan.Of([RepositoryPaths.Of("samples", sample)]);

        Assert.Empty(code!.Unread);
        Assert.Contains(service, code.Reached.Select(there => there.Service?.Id));
    }

    private void Disclosure(string outside)
    {
        var letters = new DisclosureFacts { At = "Acme.Customers@1", OutsideCode = outside.Length == 0 ? null : outside, Recipient = new() { Id = "Acme.Letters", At = "Acme.Letters@0", Name = "The Rocket Science Group LLC", Service = "Mailchimp", Role = RecipientRole.Processor, Country = "US" } };
        var crm = new DisclosureFacts { At = "Acme.Customers@2", Recipient = new() { Id = "Acme.Crm", At = "Acme.Crm@0", Name = "HubSpot Ireland Limited", Service = "HubSpot", Role = RecipientRole.Processor, Country = "IE" } };
        var printers = new DisclosureFacts { At = "Acme.Customers@3", Recipient = new() { Id = "Acme.Printers", At = "Acme.Printers@0", Name = "Printers Oy", Role = RecipientRole.Processor, Country = "FI" } };
        var register = new RegisterFacts { Id = "Acme.Customers", At = "Acme.Customers@0", Name = "Customers", Controller = new() { Id = "Acme.Company", Name = "Acme Oy", Country = "FI" }, Disclosures = new([letters, crm, printers]) };
        Write("Web/Web.personal-data.json", $$"""{"format":1,"assemblies":[{"name":"Web","entries":[]},{"name":"Data","entries":[{{InventoryEntry.Of(register)}}]}]}""");
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        return (PersonalDataCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
