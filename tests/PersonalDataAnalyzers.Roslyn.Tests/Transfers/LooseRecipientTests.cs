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
    [InlineData("using MailChimp.Net;", """private readonly MailChimpManager _manager = new MailChimpManager("key"); async Task Run(Customer customer) { await {|PDA3002:_manager.Members.AddOrUpdateAsync("list", new Member { EmailAddress = customer.Email })|}; }""")]
    [InlineData("using MailChimp.Net; using MailChimp.Net.Interfaces; using MailChimp.Net.Models;", """private readonly IMailChimpManager _manager; async Task Run(Customer customer) { var member = new Member { EmailAddress = customer.Email }; member.MergeFields.Add("FNAME", customer.FirstName); await {|PDA3002:this._manager.Members.AddOrUpdateAsync("list", member)|}; }""")]
    [InlineData("using MailChimp.Net;", """async Task Run(MailChimpManager manager, Customer customer) { await {|PDA3002:manager.Lists.Members.AddAsync("list", new Member { EmailAddress = customer.Email })|}.ConfigureAwait(false); }""")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp;", """void Run(string name, string email) { var message = new MimeMessage(); message.To.Add(new MailboxAddress(name, email)); using var client = new SmtpClient(); {|PDA3006:client.Send(message)|}; }""")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp;", """void Run(string name, string address) { var message = new MimeMessage(); message.To.Add(new MailboxAddress(name, address)); using (var client = new SmtpClient()) { client.Connect("smtp.example.com", 587, false); {|PDA3006:client.Send(message)|}; client.Disconnect(true); } }""")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp;", """readonly SmtpClient _client = new(); void Run(string name, string to) { var message = new MimeMessage { Subject = "Hi" }; message.To.Add(MailboxAddress.Parse(to)); {|PDA3006:_client.Send(message)|}; }""")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp;", """async Task Run(Customer customer) { MimeMessage message = new(); message.To.Add(new MailboxAddress(customer.FirstName, customer.Email)); message.Body = new TextPart("plain") { Text = "Hi" }; using var client = new SmtpClient(); await client.ConnectAsync("smtp.example.com", 587); await {|PDA3006:client.SendAsync(message)|}; }""")]
    [InlineData("using MailChimp.Net;", """async Task Run(MailChimpManager manager, Customer customer) { {|PDA3002:manager.PostAsync("list", new Member { EmailAddress = customer.Email })|}; }""")]
    [InlineData("using MimeKit; using MailKit.Net.Smtp; using MailKit.Security;", """private readonly string _host; async Task Run(string toEmail, string subject, string body) { var message = new MimeMessage(); message.From.Add(new MailboxAddress("a", "b")); message.To.Add(new MailboxAddress("", toEmail)); message.Subject = subject; message.Body = new BodyBuilder { HtmlBody = body }.ToMessageBody(); using (var client = new SmtpClient()) { await client.ConnectAsync(_host, 587, SecureSocketOptions.StartTls); await client.AuthenticateAsync("a", "b"); await {|PDA3006:client.SendAsync(message)|}; } }""")]
    [InlineData("using MimeKit;", """void Run(string name, string email) { var message = new MimeMessage(); message.To.Add(new MailboxAddress(name, email)); using (var client = new MailKit.Net.Smtp.SmtpClient()) { try { client.Connect("smtp.example.com", 587); {|PDA3006:client.Send(message)|}; } catch { throw; } finally { client.Disconnect(true); } } }""")]
    // The client comes from a method, so its type stands nowhere in the file; the name of the variable does.
    [InlineData("using MimeKit;", """class Mail { public Task<MailKit.Net.Smtp.SmtpClient> Connect() => null; public MimeMessage Message(MailboxAddress[] to, string text) => null; } interface IJobs { void Schedule(Func<int, Task> job); } void Run(IJobs jobs, Mail mail, MailboxAddress[] to, string text) { jobs.Schedule(async x => { using var smtp = await mail.Connect(); var message = mail.Message(to, text); var response = await {|PDA3006:smtp.SendAsync(message, x)|}; }); }""")]
    [InlineData("using Amazon.SimpleEmail; using Amazon.SimpleEmail.Model;", """readonly AmazonSimpleEmailServiceClient _c; async Task Run(string input) { var request = System.Text.Json.JsonSerializer.Deserialize<SendEmailRequest>(input) ?? throw new ArgumentException("x", nameof(input)); await {|PDA3002:_c.SendEmailAsync(request)|}; }""")]
    [InlineData("using Notifo.SDK;", """interface IUser { string Id { get; } string Email { get; } } readonly INotifoClient? _c; async Task Run(IUser user, string app) { var one = new UpsertUserDto { Id = user.Id }; if (user.Email.Length > 0) { one.EmailAddress = user.Email; } var response = await {|PDA3002:_c.Users.PostUsersAsync(app, new UpsertUsersDto { Requests = [one] })|}; }""")]
    public Task Recipient_Triggers(string usings, string members) => AnalyzerTest<FlowAnalyzer>.Triggers(File(usings, members), s_setup);

    [Theory]
    [InlineData("using Stripe;", "PaymentIntentService _s = new(); void Run(int amount) { _s.Create(new PaymentIntentCreateOptions { Amount = amount }); }")]
    [InlineData("using Stripe; using AutoMapper;", "IStore _m; void Run(Customer customer) { _m.Save(customer); } interface IStore { void Save(Customer customer); }")]
    [InlineData("", """Task Run(HttpClient c, Customer customer) => c.PostJsonAsync("http://localhost:80/contacts", customer);""")]
    [InlineData("using Flurl.Http;", """Task Run(string url, int count) => (url + "/register").PostJsonAsync(new { count });""")]
    [InlineData("", "void Run(Microsoft.AspNetCore.Authentication.AuthenticationBuilder b) { b.AddCookie(x => { }); }")]
    [InlineData("using MailChimp.Net;", """private readonly MailChimpManager _manager = new MailChimpManager("key"); async Task Run(int count) { await _manager.Members.AddOrUpdateAsync("list", new Member { Count = count }); }""")]
    [InlineData("using MailChimp.Net; using Microsoft.EntityFrameworkCore;", """private readonly DbSet<Customer> _customers; async Task Run(Customer customer) { await _customers.Local.AddAsync(customer); _customers.Local.Add(customer); }""")]
    [InlineData("using MailChimp.Net;", """private readonly MailChimpManager _manager = new MailChimpManager("key"); private readonly Store _store = new(); async Task Run(Customer customer) { await _store.Members.AddAsync(customer); } class Store { public List Members { get; } = new(); } class List { public Task AddAsync(Customer customer) => Task.CompletedTask; }""")]
    // What was made here holds what was set, also as an item of an array or a list.
    [InlineData("using System.Collections.Generic;", """class Pay { public Line[] Lines { get; set; } public List<Line> More { get; set; } } class Line { public string Sum { get; set; } public Customer Buyer { get; set; } } Task Run(HttpClient c, decimal? sum) { var p = new Pay { Lines = new Line[] { new Line { Sum = sum?.ToString() ?? "0" } }, More = new List<Line> { new Line { Sum = "1" } } }; return c.PostJsonAsync("https://api.hubapi.com/x", p); }""")]
    [InlineData("using System.Collections.Generic;", """class Pay { public List<Line> Lines { get; set; } } class Line { public string Sum { get; set; } public Customer Buyer { get; set; } } Task Run(HttpClient c) { var p = new Pay { Lines = [new Line { Sum = "1" }] }; return c.PostJsonAsync("https://api.hubapi.com/x", p); }""")]
    // A method that an object of the project does not have goes nowhere, whatever library has one of that name.
    [InlineData("using System;", """class Store { } Task Run(Store store, Customer customer) => store.PostJsonAsync(customer);""")]
    public Task NoRecipient_DoesNotTrigger(string usings, string members) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(usings, members), s_setup);
}
