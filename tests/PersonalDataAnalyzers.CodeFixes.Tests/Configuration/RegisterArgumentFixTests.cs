using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Configuration;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Configuration;

public class RegisterArgumentFixTests
{
    private const string Declarations = """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy")] public static class Acme;
        [Register("Asiakkaat", typeof(Acme))] public static class Customers;
        [Purpose("Laskutus", LegalBasis.Contract)] public static class Invoicing;

        """;

    [Fact]
    public Task Register_in_the_place_of_a_purpose_is_named() => CodeFixTest<ArgumentAnalyzer, RegisterArgumentFix>.Fixes(
        Declarations + """
        public class Order
        {
            [Personal(PersonalDataCategory.EmailAddress, {|PDA0006:typeof(Customers)|})] public string? Email { get; set; }
            [Personal(PersonalDataCategory.Name, {|PDA0006:typeof(Customers)|}, typeof(Invoicing))] public string? Buyer { get; set; }
        }
        """,
        Declarations + """
        public class Order
        {
            [Personal(PersonalDataCategory.EmailAddress, Register = typeof(Customers))] public string? Email { get; set; }
            [Personal(PersonalDataCategory.Name, typeof(Invoicing), Register = typeof(Customers))] public string? Buyer { get; set; }
        }
        """);

    [Theory]
    [InlineData("[Purpose({|PDA0006:typeof(Customers)|})] public static class X;")]
    [InlineData("public class X { [Personal(PersonalDataCategory.Name, {|PDA0006:typeof(Acme)|})] public string? Name; }")]
    [InlineData("public class X { [Personal(PersonalDataCategory.Name, {|PDA0006:typeof(Customers)|}, Register = typeof(Customers))] public string? Name; }")]
    public Task Anything_else_is_a_guess(string code) => CodeFixTest<ArgumentAnalyzer, RegisterArgumentFix>.NoFix(Declarations + code);
}
