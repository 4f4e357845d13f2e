using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Who receives, where the URL stands elsewhere than at the call.</summary>
public class DestinationTests
{
    private const string Client = "public partial class CrmClient(HttpClient http) { private readonly HttpClient _http = http; public Task Save(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(\"contacts\", customer)|}; }";

    [Theory]
    [InlineData("public class Crm { const string Host = \"https://api.hubapi.com\"; readonly HttpClient _http = new(); Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(Host + \"/contacts\", customer)|}; }")]
    [InlineData("public class Crm { static readonly string s_host = \"https://api.hubapi.com\"; readonly HttpClient _http = new(); Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync($\"{s_host}/contacts\", customer)|}; }")]
    [InlineData("public class Crm { static readonly Uri s_host = new(\"https://api.hubapi.com\"); readonly HttpClient _http = new(); Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(s_host, customer)|}; }")]
    [InlineData("public class Options { public string Url { get; set; } = \"https://api.hubapi.com\"; } public class Crm(Options options) { readonly HttpClient _http = new(); Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(options.Url, customer)|}; }")]
    [InlineData("public class Crm { readonly HttpClient _http; public Crm(HttpClient http) { _http = http; _http.BaseAddress = new Uri(\"https://api.hubapi.com\"); } Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(\"contacts\", customer)|}; }")]
    [InlineData("public class Crm { readonly HttpClient _http; public Crm(HttpClient http) { http.BaseAddress = new Uri(\"https://api.hubapi.com\"); _http = http; } Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(\"contacts\", customer)|}; }")]
    [InlineData("public class Crm { readonly string _url; readonly HttpClient _http = new(); public Crm(string url) { _url = url; } public Crm(int id) : this($\"https://api.hubapi.com/{id}\") { } Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(_url, customer)|}; }")]
    [InlineData("public class Crm { readonly string _url; readonly HttpClient _http = new(); public Crm(Microsoft.Extensions.Configuration.IConfiguration c) { _url = c[\"Url\"] ?? \"https://api.hubapi.com\"; } Task Run(Customer customer) => {|PDA3002:_http.PostAsJsonAsync(_url, customer)|}; }")]
    [InlineData(Client + " static class Start { static void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection s) { s.AddHttpClient<CrmClient>(c => c.BaseAddress = new Uri(\"https://api.hubapi.com\")); } }")]
    [InlineData(Client + " static class Start { const string Url = \"https://api.hubapi.com\"; static void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection s) { s.AddHttpClient<CrmClient>().ConfigureHttpClient(c => { c.BaseAddress = new Uri(Url); }); } }")]
    [InlineData("public class Crm(IHttpClientFactory factory) { async Task Run(Customer customer) { var http = factory.CreateClient(\"crm\"); await {|PDA3002:http.PostAsJsonAsync(\"contacts\", customer)|}; } } static class Start { static void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection s) { s.AddHttpClient(\"crm\", c => c.BaseAddress = new Uri(\"https://api.hubapi.com\")); } }")]
    public async Task KnownHost_Triggers(string code)
    {
        var found = await AnalyzerTest<FlowAnalyzer>.Triggers(File(code), FlowTest.Setup);
        Assert.All(found, finding => Assert.Contains("'HubSpot'", finding.GetMessage(), System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public class Crm { const string Host = \"http://orders\"; readonly HttpClient _http = new(); Task Run(Customer customer) => _http.PostAsJsonAsync(Host + \"/contacts\", customer); }")]
    [InlineData("public class Crm { const string Host = \"https://api.hubapi.com\"; readonly HttpClient _http = new(); Task Run(Customer customer) => _http.PostAsJsonAsync(Host + \"/contacts\", customer.Plan); }")]
    public Task Neighbour_DoesNotTrigger(string code) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(code), FlowTest.Setup);

    [Theory]
    [InlineData("public interface IMailer { Task Send(string to, string text); } public class Mailer(Adapter adapter) : IMailer { public Task Send(string to, string text) => adapter.Post(to, text); } public class Adapter { readonly HttpClient _http = new(); public Task Post(string to, string text) => _http.PostAsJsonAsync(\"https://api.hubapi.com/x\", new { to, text }); } public class Page(IMailer mailer) { Task Run(Customer customer) => mailer.Send({|PDA3002:customer.Email|}, \"hello\"); }")]
    [InlineData("public abstract class Mailer { public abstract Task Send(string to); } public class Hub : Mailer { readonly HttpClient _http = new(); public override Task Send(string to) => _http.PostAsJsonAsync(\"https://api.hubapi.com/x\", to); } public class Page(Mailer mailer) { Task Run(Customer customer) => mailer.Send({|PDA3002:customer.Email|}); }")]
    [InlineData("public class Hook { readonly HttpClient _http = new(); public string Content { get; set; } = \"\"; public Task Send() { var content = new StringContent(JsonSerializer.Serialize(this)); return _http.PostAsync(\"https://api.hubapi.com/x\", content); } } public class Page(Hook hook) { readonly Hook _hook = hook; Task Run(Customer customer) { _hook.Content = $\"new: {customer.Email}\"; return {|PDA3002:_hook.Send()|}; } }")]
    [InlineData("public class Api { readonly HttpClient _http = new(); public Task Post(string url, object body) => _http.PostAsJsonAsync(url, body); } public class Page(Api api) { Task Run(Customer customer) => api.Post(\"https://api.hubapi.com/x\", {|PDA3002:customer|}); }")]
    [InlineData("public static class Avatars { public static string Of(string hash, int size) { var more = size > 0 ? $\"?s={size}\" : \"\"; return $\"https://www.gravatar.com/avatar/{hash}{more}\"; } public static string Hash(string text) { using var md5 = System.Security.Cryptography.MD5.Create(); var bytes = md5.ComputeHash(System.Text.Encoding.UTF8.GetBytes(text)); var made = new System.Text.StringBuilder(); foreach (var one in bytes) made.Append(one.ToString(\"x2\")); return made.ToString(); } } public class Page { string Run(Customer customer) { var hash = Avatars.Hash(customer.Email); return Avatars.Of({|PDA3002:{|PDA4003:hash|}|}, 1); } }")]
    [InlineData("public static class Avatars { public static string Of(string hash) => \"https://www.gravatar.com/avatar/\" + hash; } public class Page { string Run(Customer customer) => Avatars.Of({|PDA3002:{|PDA4003:customer.Email|}|}); }")]
    public Task Helper_Triggers(string code) => AnalyzerTest<FlowAnalyzer>.Triggers(File(code), FlowTest.Setup);

    [Theory]
    [InlineData("public interface IMailer { Task Send(string to, string text); } public class Mailer : IMailer { readonly HttpClient _http = new(); public Task Send(string to, string text) => _http.PostAsJsonAsync(\"https://api.hubapi.com/x\", text); } public class Page(IMailer mailer) { Task Run(Customer customer) => mailer.Send(customer.Email, \"hello\"); }")]
    [InlineData("public class Hook { readonly HttpClient _http = new(); public string Content { get; set; } = \"\"; public Task Send() { var content = new StringContent(JsonSerializer.Serialize(this)); return _http.PostAsync(\"https://api.hubapi.com/x\", content); } } public class Page(Hook hook) { readonly Hook _hook = hook; Task Run(Customer customer) { _hook.Content = $\"new: {customer.Plan}\"; return _hook.Send(); } }")]
    [InlineData("public interface IMailer { Task Send(string to); } public class One : IMailer { readonly HttpClient _http = new(); public Task Send(string to) => _http.PostAsJsonAsync(\"https://api.hubapi.com/x\", to); } public class Two : IMailer { public Task Send(string to) => Task.CompletedTask; } public class Page(IMailer mailer) { Task Run(Customer customer) => mailer.Send(customer.Email); }")]
    public Task Helper_DoesNotTrigger(string code) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(code), FlowTest.Setup);

    private static string File(string code) => """
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using PersonalDataAnalyzers;

        namespace Shop;

        """ + code;
}
