using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Bodies of a service that has a logger, in a project with one marked customer.</summary>
internal static class FlowTest
{
    public const string Model = """
        using System;
        using PersonalDataAnalyzers;

        namespace Shop;

        [DataController("Acme Oy", Country = "FI")] public static class Acme;

        [Register("Customers", typeof(Acme))] public static class CustomerRegister;

        [Personal(typeof(CustomerRegister)), DataSubject]
        public partial class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [Personal(PersonalDataCategory.Age)] public int Age { get; set; }
            [Personal(PersonalDataCategory.NationalIdentityNumber)] public string Henkilotunnus { get; set; } = "";
            [NotPersonal("a plan")] public string Plan { get; set; } = "";
        }

        public record Contact([property: Personal(PersonalDataCategory.EmailAddress)] string Email, [property: NotPersonal("a kind")] string Kind);

        [Personal(typeof(CustomerRegister))]
        public partial record Redacted { [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; init; } = ""; }

        public static class Clean
        {
            [Anonymises] public static string Domain(string email) => email;
            [Pseudonymises] public static string Pseudonym(string email) => email;
        }
        """;

    public static TestSetup Setup { get; } = TestSetup.Default.WithAspNetCore().WithSource("Model.cs", Model);

    public static Task<ImmutableArray<Diagnostic>> Triggers(string members, TestSetup? setup = null) => AnalyzerTest<FlowAnalyzer>.Triggers(Service(members), setup ?? Setup);

    public static Task DoesNotTrigger(string members, TestSetup? setup = null) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(Service(members), setup ?? Setup);

    /// <summary>A method body with a customer in its hands.</summary>
    public static Task<ImmutableArray<Diagnostic>> BodyTriggers(string body) => Triggers("async Task Run(Customer customer, Contact contact, List<Customer> all) { await Task.Yield(); " + body + " }");

    public static Task BodyDoesNotTrigger(string body) => DoesNotTrigger("async Task Run(Customer customer, Contact contact, List<Customer> all) { await Task.Yield(); " + body + " }");

    private static string Service(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using PersonalDataAnalyzers;

        namespace Shop;

        public partial class Service(ILogger<Service> logger, HttpClient http)
        {
            private readonly ILogger _logger = logger;
            private readonly HttpClient _http = http;
            {{members}}
        }
        """;
}
