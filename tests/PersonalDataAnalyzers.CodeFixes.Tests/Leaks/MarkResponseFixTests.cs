using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Leaks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Leaks;

public class MarkResponseFixTests
{
    private static readonly TestSetup s_setup = TestSetup.Default.WithAspNetCore();

    private static string Controller(string dto, string body, string returns = "IActionResult") => $$"""
        using Microsoft.AspNetCore.Mvc;
        using PersonalDataAnalyzers;

        public class Customer
        {
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }

        {{dto}}

        public class Customers : ControllerBase
        {
            public {{returns}} Get(Customer c)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("public class Row { public string? A { get; set; } public string? B { get; set; } }", "public class Row { [Personal(PersonalDataCategory.Name)] public string? A { get; set; } [Personal(PersonalDataCategory.EmailAddress)] public string? B { get; set; } }", "return Ok({|PDA4007:new Row { A = c.Name, B = c.Email }|});")]
    [InlineData("public class Row { public string? A { get; set; } }", "public class Row { [Personal(PersonalDataCategory.Name)] public string? A { get; set; } }", "var row = new Row { A = c.Name }; return Ok({|PDA4007:row|});")]
    [InlineData("public record Row(string A, int B);", "public record Row([Personal(PersonalDataCategory.EmailAddress)] string A, int B);", "return Ok({|PDA4007:new Row(B: 1, A: c.Email)|});")]
    public Task Members_AreMarked(string before, string after, string body) => CodeFixTest<FlowAnalyzer, MarkResponseFix>.Fixes(
        Controller(before, body), Controller(after, body.Replace("{|PDA4007:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal)), null, s_setup);

    /// <summary>An action that returns its answer as it is.</summary>
    [Theory]
    [InlineData("Row", "return {|PDA4007:new Row { A = c.Name }|};")]
    [InlineData("ActionResult<Row>", "var row = new Row { A = c.Name }; return {|PDA4007:row|};")]
    [InlineData("System.Collections.Generic.IEnumerable<Row>", "return {|PDA4007:new[] { new Row { A = c.Name } }|};")]
    [InlineData("System.Collections.Generic.IEnumerable<Row>", "yield return {|PDA4007:new Row { A = c.Name }|};")]
    public Task PlainAnswer_IsMarked(string returns, string body) => CodeFixTest<FlowAnalyzer, MarkResponseFix>.Fixes(
        Controller("public class Row { public string? A { get; set; } }", body, returns),
        Controller("public class Row { [Personal(PersonalDataCategory.Name)] public string? A { get; set; } }", body.Replace("{|PDA4007:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal), returns), null, s_setup);

    [Fact]
    public Task AnonymousType_HasNothingToMark() => CodeFixTest<FlowAnalyzer, MarkResponseFix>.NoFix(Controller("", "return Ok({|PDA4007:new { A = c.Name }|});"), null, s_setup);
}
