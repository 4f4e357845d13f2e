using System;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Destinations in appsettings*.json.</summary>
public class SettingsTests
{
    private const string Marked = """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Recipient("Twilio Inc.", RecipientRole.Processor, "US", Service = "SendGrid"), Safeguard(TransferMechanism.StandardContractualClauses, Module = SccModule.ControllerToProcessor)] public static class Mailing;
        [Register("Customers", typeof(Acme)), DisclosedTo(typeof(Mailing))] public static class CustomerRegister;
        """;

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Triggers(string json, string source = "using PersonalDataAnalyzers;", string file = "appsettings.json") =>
        AnalyzerTest<SettingsAnalyzer>.Triggers(source, TestSetup.Default.WithAdditionalFile(file, json));

    private static Task DoesNotTrigger(string json, string source = "using PersonalDataAnalyzers;", string file = "appsettings.json") =>
        AnalyzerTest<SettingsAnalyzer>.DoesNotTrigger(source, TestSetup.Default.WithAdditionalFile(file, json));

    [Theory]
    [InlineData("""{ "Mail": { "Host": "{|PDA3017:smtp.sendgrid.net|}", "Port": 587 } }""")]
    [InlineData("""{ "Mail": { "Host": "{|PDA3017:smtp.sendgrid.net|}:587" } }""")]
    [InlineData("""{ "Url": "https://{|PDA3017:api.sendgrid.com|}/v3/mail/send" }""")]
    [InlineData("""{ "Url": "https:\/\/{|PDA3017:api.sendgrid.com|}\/v3" }""")]
    [InlineData("""{ "Url": "https://key:secret@{|PDA3017:api.sendgrid.com|}/v3" }""")]
    [InlineData("""{ "Url": [ "https://{|PDA3017:API.SendGrid.com|}/" ] }""")]
    [InlineData("""{ /* "a": "api.sendgrid.com" */ "Url": "https://{|PDA3017:api.sendgrid.com|}/", }""")]
    [InlineData("""{ "Url" // "x": "api.sendgrid.com" """ + "\n" + """: "{|PDA3017:api.sendgrid.com|}" """)]
    public Task Service_Triggers(string json) => Triggers(json);

    [Theory]
    [InlineData("""{ "AWS": { "Region": "{|PDA3007:us-east-1|}" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Customers": "Host={|PDA3017:customers.abc123.{|PDA3007:us-west-2|}.rds.amazonaws.com|};Username=app;Password=x y" } }""")]
    [InlineData("""{ "Location": "{|PDA3016:uksouth|}" }""")]
    public async Task Region_Triggers(string json)
    {
        var found = await Triggers(json);
        Assert.All(found, finding => Assert.DoesNotContain("Password", finding.GetMessage(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "Url": "https://localhost:5001/", "Host": "db", "AllowedHosts": "*" }""")]
    [InlineData("""{ "Region": "eu-north-1", "Db": "Host=db.internal.example;Username=app" }""")]
    [InlineData("""{ "api.sendgrid.com": true, "us-east-1": { } }""")]
    [InlineData("""{ "_note": "https://api.sendgrid.com", "$schema": "https://api.sendgrid.com/s.json" }""")]
    [InlineData("""{ "Text": "see the pages of api.sendgrid.com for more" }""")]
    [InlineData("""{ "From": "noreply@api.sendgrid.com", "Next": "https://example.com/api.sendgrid.com" }""")]
    [InlineData("")]
    [InlineData("{ \"a")]
    [InlineData("\"\\")]
    public Task Settings_DoesNotTrigger(string json) => DoesNotTrigger(json);

    [Fact]
    public async Task DeclaredService_DoesNotTrigger()
    {
        await DoesNotTrigger("""{ "Url": "https://api.sendgrid.com" }""", Marked);
        await Triggers("""{ "Url": "https://{|PDA3017:api.hubapi.com|}" }""", Marked);
    }

    [Theory]
    [InlineData("appsettings.Production.json", true)]
    [InlineData("config/AppSettings.json", true)]
    [InlineData("settings.json", false)]
    [InlineData("appsettings.json.bak", false)]
    public Task OnlyAppsettingsAreRead(string file, bool isRead) => isRead
        ? Triggers("""{ "Url": "https://{|PDA3017:api.sendgrid.com|}" }""", file: file)
        : DoesNotTrigger("""{ "Url": "https://api.sendgrid.com" }""", file: file);

    /// <summary>The value may hold a secret: the message names the service and the part of the host that the table knows.</summary>
    [Fact]
    public async Task Message_DoesNotShowTheValue()
    {
        var found = await Triggers("""{ "Storage": "AccountName=secretname;BlobEndpoint=https://{|PDA3017:secretname.blob.core.windows.net|}/;AccountKey=abc" }""");
        Assert.DoesNotContain("secretname", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnService_Triggers() => await AnalyzerTest<SettingsAnalyzer>.Triggers(
        "public class C;",
        TestSetup.Default.WithAdditionalFile("appsettings.json", """{ "Crm": "{|PDA3017:crm.example.fi|}" }""").WithAdditionalFile("PersonalData.services.tsv", "id\tname\tcountry\thosts\ncrm\tOur CRM\tFI\tcrm.example.fi"));

    [Fact]
    public void Paths_are_those_of_the_configuration()
    {
        const string Json = """{ "A": { "B": "1", /* "C": "2", */ "D": [ "3", "4" ] }, "E": "5", "F": { } , "G": { "H": { "I": "6" } } }""";
        Assert.Equal(["A:B=1", "A:D:0=3", "A:D:0=4", "E=5", "G:H:I=6"], JsonTexts.WithPaths(Json).Select(value => value.Key + "=" + Json.Substring(value.Value.Start, value.Value.Length)));
    }

    /// <summary>Any text, JSON or not: no exception, and every span lies in it.</summary>
    [Fact]
    public void AnyText_IsRead()
    {
        var token = Gen.Elements("{", "}", "[", "]", ",", ":", "\"", "\\", "/", "//", "/*", "*/", "\n", "\r\n", "\"a\":", "\"api.sendgrid.com\"", "https://", "@", ";", "=", " ", "us-east-1", ".", "-", "\\u00e4", "ı", "\0");
        Prop.ForAll(token.ListOf().ToArbitrary(), tokens =>
        {
            var text = string.Concat(tokens);
            return JsonTexts.Of(text).All(value => value.End <= text.Length && SettingsHosts.Of(text, value).All(host => value.Contains(host) && !host.IsEmpty))
                && JsonTexts.WithPaths(text).All(value => value.Value.End <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }
}
