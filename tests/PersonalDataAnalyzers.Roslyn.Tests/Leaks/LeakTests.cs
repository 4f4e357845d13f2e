using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Leaks;

/// <summary>Each kind of sink.</summary>
public class LeakTests
{
    [Theory]
    [InlineData("""Console.WriteLine({|PDA4001:customer.Email|});""")]
    [InlineData("""Console.Error.WriteLine({|PDA4001:customer.Email|});""")]
    [InlineData("""System.Diagnostics.Debug.WriteLine({|PDA4001:customer.Email|});""")]
    [InlineData("""System.Diagnostics.Trace.TraceError({|PDA4001:$"{customer.Email}"|});""")]
    [InlineData("""using (_logger.BeginScope("{Email}", {|PDA4001:customer.Email|})) { }""")]
    [InlineData("""_logger.Log(LogLevel.Error, "{Email}", {|PDA4001:customer.Email|});""")]
    [InlineData("""throw new InvalidOperationException({|PDA4002:$"No user {customer.Email}"|});""")]
    [InlineData("""throw new ArgumentException("No user", nameof(customer), new Exception({|PDA4002:customer.Email|}));""")]
    [InlineData("""var message = "No user " + customer.Email; throw new KeyNotFoundException({|PDA4002:message|});""")]
    [InlineData("""await {|PDA3006:_http.GetAsync({|PDA4003:$"https://api.example.com/users/{customer.Email}"|})|};""")]
    [InlineData("""var url = {|PDA4003:"https://api.example.com/users?email=" + customer.Email|}; await {|PDA3006:_http.GetStringAsync(url)|};""")]
    [InlineData("""var url = {|PDA4003:$"/search?name={Uri.EscapeDataString(customer.Name)}"|};""")]
    [InlineData("""await {|PDA3006:_http.GetAsync({|PDA4003:"users/" + customer.Email|})|};""")]
    [InlineData("""using var request = new HttpRequestMessage(HttpMethod.Get, {|PDA4003:"users/" + customer.Email|});""")]
    [InlineData("""var link = Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/x", "email", {|PDA4003:customer.Email|});""")]
    [InlineData("""var b = new UriBuilder("https://x.example"); {|PDA4003:b.Query|} = "email=" + customer.Email;""")]
    [InlineData("""System.Diagnostics.Activity.Current?.SetTag("user", {|PDA4004:customer.Email|});""")]
    [InlineData("""new System.Diagnostics.Metrics.Meter("m").CreateCounter<int>("c").Add(1, {|PDA4004:new KeyValuePair<string, object?>("user", customer.Email)|});""")]
    [InlineData("""File.WriteAllText({|PDA4006:customer.Name + ".txt"|}, "x");""")]
    [InlineData("""File.WriteAllText({|PDA4006:Path.Combine("a", customer.Name)|}, "x");""")]
    [InlineData("""File.WriteAllText({|PDA4008:customer.Henkilotunnus + ".pdf"|}, "x");""")]
    [InlineData("""await {|PDA3006:_http.GetAsync({|PDA4008:"https://x.example/person/" + customer.Henkilotunnus|})|};""")]
    [InlineData("""_logger.LogInformation("{Contact}", {|PDA4005:contact|});""")]
    [InlineData("""throw new InvalidOperationException({|PDA4005:$"{contact}"|});""")]
    public Task Sink_Triggers(string body) => FlowTest.BodyTriggers(body);

    [Theory]
    [InlineData("""throw new InvalidOperationException($"No user {customer.Id}");""")]
    [InlineData("""throw new InvalidOperationException("No user");""")]
    [InlineData("""await _http.GetAsync($"https://api.example.com/users/{customer.Id}");""")]
    [InlineData("""await _http.GetAsync($"https://api.example.com/plans?name={customer.Plan}");""")]
    [InlineData("""File.WriteAllText("customers.txt", customer.Name);""")]
    [InlineData("""var text = $"Dear {customer.Name}, see https://example.com/ for more";""")]
    [InlineData("""System.Diagnostics.Activity.Current?.SetTag("user", customer.Id);""")]
    [InlineData("""_logger.LogInformation("{Kind}", contact.Kind);""")]
    public Task Sink_DoesNotTrigger(string body) => FlowTest.BodyDoesNotTrigger(body);

    [Fact]
    public Task CacheKey_Triggers() => FlowTest.Triggers("""
        void Run(Microsoft.Extensions.Caching.Memory.IMemoryCache cache, Customer customer)
        {
            Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, {|PDA4006:customer.Email|}, 1);
            Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, {|PDA4008:"hetu:" + customer.Henkilotunnus|}, 1);
            Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, customer.Id, customer);
        }
        """);

    /// <summary>A number of the state has a law of its own: where it becomes a key, a name, part of a link or a password, the
    /// finding says which.</summary>
    [Theory]
    [InlineData("Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, {|PDA4008:customer.Henkilotunnus|}, 1);", "the key of a cache entry")]
    [InlineData("""File.WriteAllText({|PDA4008:customer.Henkilotunnus + ".pdf"|}, "x");""", "the name of a file")]
    [InlineData("""var link = {|PDA4008:"https://x.example/?hetu=" + customer.Henkilotunnus|};""", "part of a URL")]
    [InlineData("users.AddPasswordAsync(new(), {|PDA4008:customer.Henkilotunnus|});", "a password")]
    public async Task NationalIdentityNumber_SaysWhatItBecomes(string body, string becomes)
    {
        var found = await FlowTest.Triggers("void Run(Microsoft.Extensions.Caching.Memory.IMemoryCache cache, Microsoft.AspNetCore.Identity.UserManager<Microsoft.AspNetCore.Identity.IdentityUser> users, Customer customer) { " + body + " }");
        Assert.Contains(becomes, Assert.Single(found).GetMessage(), System.StringComparison.Ordinal);
    }

    /// <summary>A password may be any text but that.</summary>
    [Fact]
    public Task Password_DoesNotTrigger() => FlowTest.DoesNotTrigger("void Run(Microsoft.AspNetCore.Identity.UserManager<Microsoft.AspNetCore.Identity.IdentityUser> users, Customer customer, string password) { users.AddPasswordAsync(new(), password); }");

    [Fact]
    public Task LoggerMessage_Triggers() => FlowTest.Triggers("""
        [LoggerMessage(1, LogLevel.Information, "Mail to {Email}")] static partial void Sent(ILogger logger, {|PDA4001:[Personal(PersonalDataCategory.EmailAddress)] string email|});
        [LoggerMessage(2, LogLevel.Information, "Done {Text}")] static partial void Done(ILogger logger, string text);
        static partial void Sent(ILogger logger, string email) { }
        static partial void Done(ILogger logger, string text) { }
        void Run(Customer customer) => Done(_logger, {|PDA4001:customer.Email|});
        """);

    [Fact]
    public Task ToString_Triggers() => AnalyzerTest<PersonalDataAnalyzers.Roslyn.Flow.FlowAnalyzer>.Triggers("""
        using PersonalDataAnalyzers;
        public class Person
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            public override string ToString() => {|PDA4005:$"{Id}: {Name}"|};
        }
        public class Quiet
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            public override string ToString() => $"{Id}";
        }
        """);

    [Fact]
    public Task BaseCall_Triggers() => AnalyzerTest<PersonalDataAnalyzers.Roslyn.Flow.FlowAnalyzer>.Triggers("""
        using System;
        using PersonalDataAnalyzers;
        public class UserMissingException([Personal(PersonalDataCategory.EmailAddress)] string email) : Exception({|PDA4002:"No user " + email|});
        public class OldException : Exception
        {
            public OldException([Personal(PersonalDataCategory.EmailAddress)] string email) : base({|PDA4002:$"No user {email}"|}) { }
        }
        """);

    [Fact]
    public Task Response_Triggers() => FlowTest.Triggers("""
        public class Api : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public object Get(Customer customer) => Ok({|PDA4007:new { customer.Email }|});
            public object Marked(Customer customer) => Ok(customer);
            public object Plan(Customer customer) => Ok(new { customer.Plan });
        }
        """);

    [Fact]
    public Task TopLevelAndInitialiser_Triggers() => FlowTest.Triggers("""
        static Customer s_customer = new();
        static string s_url = {|PDA4003:$"https://example.com/{s_customer.Email}"|};
        string Url => {|PDA4003:$"https://example.com/{s_customer.Email}"|};
        string Link { get { return {|PDA4003:$"https://example.com/{s_customer.Email}"|}; } }
        string Auto { get; } = {|PDA4003:$"https://example.com/{s_customer.Email}"|};
        """);

    [Fact]
    public async Task Report_NamesSourceAndPath()
    {
        var found = await FlowTest.BodyTriggers("""var mail = customer.Email; var text = "to " + mail; _logger.LogInformation("{T}", {|PDA4001:text|});""");
        var diagnostic = Assert.Single(found);
        Assert.Contains("'Customer.Email'", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Contains("'LogInformation'", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.True(diagnostic.AdditionalLocations.Count >= 2);
    }

    [Fact]
    public Task UnboundCode_Triggers() => AnalyzerTest<PersonalDataAnalyzers.Roslyn.Flow.FlowAnalyzer>.Triggers("""
        using Serilog;
        using PersonalDataAnalyzers;
        public class Person { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = ""; public int Id { get; set; } }
        public class Service(ILogger<Service> _logger, IClient client)
        {
            void Run(Person person)
            {
                _logger.LogInformation("{Name}", {|PDA4001:person.Name|});
                _logger.LogInformation("{Name}", person.Id);
                Log.Information("{Name}", {|PDA4001:person.Name|});
                client.Information("{Name}", person.Name);
                throw new MissingException({|PDA4002:$"No {person.Name}"|});
            }
        }
        """, TestSetup.Default with { AllowCompileErrors = true });
}
