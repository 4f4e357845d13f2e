using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Leaks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Leaks;

public class PlaceholderFixTests
{
    private static readonly TestSetup s_setup = TestSetup.Default.WithAspNetCore();

    private static string Service(string body) => $$"""
        using System;
        using Microsoft.Extensions.Logging;
        using PersonalDataAnalyzers;

        public class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }

        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Exception e, int count)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("""logger.LogInformation({|PDA4001:$"Mail to {c.Email}"|});""", """logger.LogInformation("Mail to {Email}", c.Email.Redacted());""")]
    [InlineData("""logger.LogWarning(e, {|PDA4001:$"{c.Name} {c.Id:D5} {{x}} {count,4}\n"|});""", """logger.LogWarning(e, "{Name} {Id:D5} {{x}} {Count,4}\n", c.Name.Redacted(), c.Id, count);""")]
    [InlineData("""logger.LogError({|PDA4001:$@"{c.Name} {c.Name}"|});""", """logger.LogError(@"{Name} {Name2}", c.Name.Redacted(), c.Name.Redacted());""")]
    [InlineData("""logger.LogError({|PDA4001:$"{c.Name}"|}); logger.LogError({|PDA4001:$"{c.Email} {(count > 0 ? 1 : 2)}"|});""", """logger.LogError("{Name}", c.Name.Redacted()); logger.LogError("{Email} {Value}", c.Email.Redacted(), count > 0 ? 1 : 2);""")]
    public Task Template_TakesTheInterpolationsPlace(string before, string after) => CodeFixTest<FlowAnalyzer, PlaceholderFix>.Fixes(Service(before), Service(after), null, s_setup);

    [Theory]
    [InlineData("""Console.WriteLine({|PDA4001:$"Mail to {c.Email}"|});""")]
    [InlineData("""logger.LogInformation({|PDA4001:"Mail to " + c.Email|});""")]
    [InlineData("""logger.LogInformation({|PDA4001:$"Mail to {c.Email} {{Id}}"|}, c.Id);""")]
    [InlineData(""""logger.LogInformation({|PDA4001:$$"""Mail {to} {{c.Email}}"""|});"""")]
    public Task NoFix_IsOffered(string body) => CodeFixTest<FlowAnalyzer, PlaceholderFix>.NoFix(Service(body), null, s_setup);
}
