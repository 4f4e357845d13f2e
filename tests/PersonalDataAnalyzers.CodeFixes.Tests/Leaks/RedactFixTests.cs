using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Leaks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Leaks;

public class RedactFixTests
{
    private const string Model = """
        using PersonalDataAnalyzers;
        namespace Shop;
        public class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; set; } = "";
            [Personal(PersonalDataCategory.Age)] public int Age { get; set; }
            public Customer? Parent { get; set; }
        }
        public record Contact([property: Personal(PersonalDataCategory.EmailAddress)] string Email);
        """;

    private static readonly TestSetup s_setup = TestSetup.Default.WithAspNetCore().WithSource("Model.cs", Model);

    private static string Service(string body, string usings = "using PersonalDataAnalyzers;\n") => "using System;\nusing Microsoft.Extensions.Logging;\n" + usings + $$"""

        namespace Shop;

        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Contact contact)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("""logger.LogInformation("{Email}", {|PDA4001:c.Email|});""", """logger.LogInformation("{Email}", c.Email.Redacted());""")]
    [InlineData("""logger.LogInformation("{Age}", {|PDA4001:c.Age|});""", """logger.LogInformation("{Age}", c.Age.Redacted());""")]
    [InlineData("""logger.LogInformation({|PDA4001:$"{c.Email} of {c.Id}"|});""", """logger.LogInformation($"{c.Email.Redacted()} of {c.Id}");""")]
    [InlineData("""logger.LogInformation({|PDA4001:"mail " + c.Email|});""", """logger.LogInformation("mail " + c.Email.Redacted());""")]
    [InlineData("""logger.LogInformation("{P}", {|PDA4001:c.Parent?.Email|});""", """logger.LogInformation("{P}", (c.Parent?.Email).Redacted());""")]
    [InlineData("""throw new InvalidOperationException({|PDA4002:$"No {c.Name}"|});""", """throw new InvalidOperationException($"No {c.Name.Redacted()}");""")]
    [InlineData("""System.Diagnostics.Activity.Current?.SetTag("user", {|PDA4004:c.Email|});""", """System.Diagnostics.Activity.Current?.SetTag("user", c.Email.Redacted());""")]
    [InlineData("""logger.LogInformation("{C}", {|PDA4005:contact|});""", """logger.LogInformation("{C}", contact.Redacted());""")]
    [InlineData("""Console.WriteLine({|PDA4001:c.Email|}); Console.WriteLine({|PDA4001:c.Name|});""", """Console.WriteLine(c.Email.Redacted()); Console.WriteLine(c.Name.Redacted());""")]
    public Task Value_IsRedacted(string before, string after) => CodeFixTest<FlowAnalyzer, RedactFix>.Fixes(Service(before), Service(after), null, s_setup);

    [Fact]
    public Task UsingDirective_IsAdded() => CodeFixTest<FlowAnalyzer, RedactFix>.Fixes(
        Service("Console.WriteLine({|PDA4001:c.Email|}); Console.WriteLine({|PDA4001:c.Name|});", ""),
        Service("Console.WriteLine(c.Email.Redacted()); Console.WriteLine(c.Name.Redacted());"),
        null,
        s_setup);

    /// <summary>Read elsewhere, needed as it is, or of a type that a text does not fit.</summary>
    [Theory]
    [InlineData("""var text = $"to {c.Email}"; logger.LogInformation({|PDA4001:text|});""")]
    [InlineData("""var link = {|PDA4003:"https://shop.example/find?email=" + c.Email|};""")]
    [InlineData("""System.IO.File.Delete("x"); System.IO.File.WriteAllText({|PDA4006:c.Name + ".txt"|}, "x");""")]
    public Task NoFix_IsOffered(string body) => CodeFixTest<FlowAnalyzer, RedactFix>.NoFix(Service(body), null, s_setup);
}
