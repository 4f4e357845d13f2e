using System;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Who receives, where only appsettings.json says so.</summary>
public class ConfiguredHostTests
{
    private const string Settings = """
        {
          // comments are allowed here
          "Crm": { "Url": "https://api.hubapi.com/", "Key": "x", "Hosts": [ "https://a.example.us", "b" ], "Smtp": { "Host": "smtp.sendgrid.net" } },
          "Mail": { "Url": "https://api.example.us" },
          "Local": { "Url": "http://localhost:5000" }
        }
        """;

    private const string Client = "public class Crm(HttpClient http) { public Task Save(Customer c) => {|PDA3002:http.PostAsJsonAsync(\"contacts\", c)|}; } ";

    [Theory]
    [InlineData("'HubSpot'", "public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) => {|PDA3002:http.PostAsJsonAsync(configuration[\"Crm:Url\"] + \"contacts\", c)|}; }")]
    [InlineData("'HubSpot'", "public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) { var url = configuration.GetValue<string>(\"crm:url\"); return {|PDA3002:http.PostAsJsonAsync(url, c)|}; } }")]
    [InlineData("'HubSpot'", "public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) { var url = configuration.GetSection(\"Crm\")[\"Url\"]; return {|PDA3002:http.PostAsJsonAsync(url, c)|}; } }")]
    [InlineData("'HubSpot'", "public class Crm { readonly HttpClient _http = new(); readonly string _url; public Crm(IConfiguration configuration) { _url = configuration[\"Crm:Url\"]!; } Task Run(Customer c) => {|PDA3002:_http.PostAsJsonAsync(_url, c)|}; }")]
    [InlineData("'HubSpot'", Client + "static class Start { static void Run(IServiceCollection s, IConfiguration configuration) { s.AddHttpClient<Crm>(c => c.BaseAddress = new Uri(configuration[\"Crm:Url\"]!)); } }")]
    [InlineData("'HubSpot'", Client + "static class Start { static void Run(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) { builder.Services.AddHttpClient<Crm>(c => { c.BaseAddress = new Uri(builder.Configuration.GetValue<string>(\"Crm:Url\")!); }); } }")]
    [InlineData("'HubSpot'", "public class CrmOptions { public string Url { get; set; } = \"\"; } public class Crm(HttpClient http, IOptions<CrmOptions> options) { Task Run(Customer c) => {|PDA3002:http.PostAsJsonAsync(options.Value.Url + \"contacts\", c)|}; }")]
    [InlineData("'HubSpot'", "public class CrmSettings { public string Url { get; set; } = \"\"; } public class Crm { readonly CrmSettings _settings; readonly HttpClient _http = new(); public Crm(IOptions<CrmSettings> options) { _settings = options.Value; } Task Run(Customer c) => {|PDA3002:_http.PostAsJsonAsync($\"{_settings.Url}contacts\", c)|}; }")]
    [InlineData("'HubSpot'", Client + "public class CrmOptions { public Uri? Url { get; set; } } static class Start { static void Run(IServiceCollection s) { s.AddHttpClient<Crm>((p, c) => { var o = p.GetRequiredService<IOptions<CrmOptions>>().Value; c.BaseAddress = o.Url; }); } }")]
    [InlineData("'api.example.us'", "public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) => {|PDA3006:http.PostAsJsonAsync(configuration[\"Mail:Url\"], c)|}; }")]
    [InlineData("not known here", "public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) => {|PDA3006:http.PostAsJsonAsync(configuration[\"Other:Url\"], c)|}; }")]
    [InlineData("'SendGrid'", "public class Crm(IConfiguration configuration) { void Run(Customer c) { var smtp = new System.Net.Mail.SmtpClient(configuration[\"Crm:Smtp:Host\"]); {|PDA3002:smtp.Send(\"a@example.fi\", c.Email, \"Hello\", \"Hello\")|}; } }")]
    public async Task Setting_Triggers(string receiver, string code)
    {
        var found = await AnalyzerTest<FlowAnalyzer>.Triggers(File(code), FlowTest.Setup.WithAdditionalFile("appsettings.json", Settings));
        Assert.Contains(found, finding => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(receiver, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) => http.PostAsJsonAsync(configuration[\"Local:Url\"], c); }")]
    [InlineData("public class Crm(HttpClient http, IConfiguration configuration) { Task Run(Customer c) => http.PostAsJsonAsync(configuration[\"Crm:Url\"], c.Plan); }")]
    public Task Setting_DoesNotTrigger(string code) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(code), FlowTest.Setup.WithAdditionalFile("appsettings.json", Settings));

    private static string File(string code) => """
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        using PersonalDataAnalyzers;

        namespace Shop;

        """ + code;
}
