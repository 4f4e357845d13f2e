using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Recipients in code whose packages are not there and in which nothing is marked.</summary>
public class LooseRecipientTests
{
    private static readonly TestSetup s_setup = TestSetup.Default.WithAspNetCore() with { AllowCompileErrors = true };

    private static string File(string usings, string members) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        {{usings}}

        namespace Shop;

        public class Customer { public int Id { get; set; } public string FirstName { get; set; } = ""; public string LastName { get; set; } = ""; public string Email { get; set; } = ""; }

        public class Service
        {
            {{members}}
        }
        """;

    [Theory]
    [InlineData("using Stripe;", "SubscriptionService _s = new(); void Run(string customerId) { var o = new SubscriptionCreateOptions { Customer = customerId }; {|PDA3002:_s.Create(o)|}; }")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp;", "async Task Run(MimeMessage m) { using var c = new SmtpClient(); await {|PDA3006:c.SendAsync(m)|}; }")]
    [InlineData("using Amazon.SimpleEmail; using Amazon.SimpleEmail.Model;", "AmazonSimpleEmailServiceClient _c; Task Run(SendEmailRequest r) => {|PDA3002:_c.SendEmailAsync(r)|};")]
    [InlineData("using Amazon.SQS; using Amazon.SimpleEmail.Model;", "IAmazonSQS _c; Task Run(SendEmailRequest r) => {|PDA3002:_c.SendMessageAsync(new SendMessageRequest { MessageBody = System.Text.Json.JsonSerializer.Serialize(r) })|};")]
    [InlineData("using Flurl.Http;", """Task Run(string url, Customer customer) => {|PDA3006:(url + "/register").WithHeader("a", "b").PostJsonAsync(new { customer.Email })|};""")]
    [InlineData("", """Task Run(HttpClient c, Customer customer) => {|PDA3002:c.PostJsonAsync("https://api.hubapi.com/contacts", customer)|};""")]
    [InlineData("", "void Run(Microsoft.AspNetCore.Authentication.AuthenticationBuilder b) { b.{|PDA3002:AddFacebook|}(x => { x.AppId = \"\"; }); }")]
    [InlineData("using Flurl.Http;", """Task Run(string url, Customer customer) => {|PDA3006:({|PDA4003:$"{url}/find?username={customer.Email}"|}).WithHeader("a", "b").GetJsonAsync<int>()|};""")]
    [InlineData("using Newtonsoft.Json; using System.Text;", """class Pay { public string payer_id { get; set; } } async Task Run(HttpClient c, string payerID, string part) { var p = new Pay { payer_id = payerID }; await c.Post2Async($"https://api{part}.paypal.com/v1/{part}", {|PDA3002:p|}); } } static class X { public static Task<HttpResponseMessage> Post2Async<T>(this HttpClient client, string url, T value) { var s = JsonConvert.SerializeObject(value); return client.PostAsync(url, new StringContent(s, Encoding.UTF8, "application/json")); }""")]
    [InlineData("using Newtonsoft.Json; using System.IO; using System.Text;", """readonly JsonSerializer _s = new(); Task Run(HttpClient client, Customer customer) { var stream = new MemoryStream(); var writer = new JsonTextWriter(new StreamWriter(stream)); _s.Serialize(writer, customer); var request = new HttpRequestMessage(HttpMethod.Post, "https://api.hubapi.com/x") { Content = new StreamContent(stream) }; return {|PDA3002:client.SendAsync(request)|}; }""")]
    public Task Recipient_Triggers(string usings, string members) => AnalyzerTest<FlowAnalyzer>.Triggers(File(usings, members), s_setup);

    [Theory]
    [InlineData("using Stripe;", "PaymentIntentService _s = new(); void Run(int amount) { _s.Create(new PaymentIntentCreateOptions { Amount = amount }); }")]
    [InlineData("using Stripe; using AutoMapper;", "IStore _m; void Run(Customer customer) { _m.Save(customer); } interface IStore { void Save(Customer customer); }")]
    [InlineData("", """Task Run(HttpClient c, Customer customer) => c.PostJsonAsync("http://localhost:80/contacts", customer);""")]
    [InlineData("using Flurl.Http;", """Task Run(string url, int count) => (url + "/register").PostJsonAsync(new { count });""")]
    [InlineData("", "void Run(Microsoft.AspNetCore.Authentication.AuthenticationBuilder b) { b.AddCookie(x => { }); }")]
    public Task NoRecipient_DoesNotTrigger(string usings, string members) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(usings, members), s_setup);
}
