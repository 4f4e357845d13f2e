using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Unmarked;

public class MarkTargetFixTests
{
    private const string Customer = """
        public class Customer
        {
            [PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task Marks_the_declaration_in_its_own_file() => CodeFixTest<LostMarkAnalyzer, MarkTargetFix>.Fixes(
        "class Map { Row To(Customer c) => new Row { {|PDA1004:Text|} = c.Email }; void Copy(Customer c, Row r) => {|PDA1004:r.Text|} = c.Email; }",
        "class Map { Row To(Customer c) => new Row { Text = c.Email }; void Copy(Customer c, Row r) => r.Text = c.Email; }",
        setup: TestSetup.Default.WithSource("Customer.cs", Customer).WithSource("Row.cs", "public class Row\n{\n    public string Text { get; set; } = \"\";\n}\n") with
        {
            After = [new TestFile("Row.cs", "using PersonalDataAnalyzers;\n\npublic class Row\n{\n    [Personal(PersonalDataCategory.EmailAddress)]\n    public string Text { get; set; } = \"\";\n}\n")],
        });
}
