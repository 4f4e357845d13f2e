using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Unmarked;

public class LostMarkTests
{
    private const string Types = """

        public partial class Customer
        {
            public int Id { get; set; }
            [PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.FirstName)] public string? First { get; set; }
        }
        public class Row
        {
            public int Id { get; set; }
            public string Text { get; set; } = "";
            public string? Other { get; set; }
            [PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.EmailAddress)] public string Marked { get; set; } = "";
            [PersonalDataAnalyzers.NotPersonal("hashed before")] public string Dismissed { get; set; } = "";
            public int Length { get; set; }
        }
        public record Line(int Number, string Label);
        public class Built(string label) { public string Label { get; } = label; }

        """;

    [Theory]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = c.Email.Trim().ToLowerInvariant(); }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = c.First ?? \"\"; }")]
    [InlineData("void M(Customer? c, Row r) { {|PDA1004:r.Other|} = c?.First; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = $\"{c.First} <{c.Email}>\"; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = \"to \" + c.Email; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} = string.Join(\" \", c.First, c.Email); }")]
    [InlineData("Row M(Customer c) => new Row { {|PDA1004:Text|} = c.Email };")]
    [InlineData("Line M(Customer c) => new Line(1, {|PDA1004:c.Email|});")]
    [InlineData("Line M(Customer c) => new(Label: {|PDA1004:c.Email|}, Number: 1);")]
    [InlineData("Line M(Line l, Customer c) => l with { {|PDA1004:Label|} = c.Email };")]
    [InlineData("Built M(Customer c) => new Built({|PDA1004:c.Email|});")]
    [InlineData("System.Collections.Generic.IEnumerable<Row> M(Customer[] all) => System.Linq.Enumerable.Select(all, c => new Row { {|PDA1004:Text|} = c.Email });")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; {|PDA1004:r.Text|} = e; }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email.Trim(); string f = e.ToLowerInvariant() ?? \"\"; {|PDA1004:r.Text|} = \"<\" + f + \">\"; }")]
    [InlineData("Row M(Customer c) { var (a, b) = (1, 2); var e = c.Email; if (a > b) return new Row(); return new Row { {|PDA1004:Text|} = e }; }")]
    [InlineData("Line M(Customer c) { string e = c.Email; return new Line(1, {|PDA1004:e|}); }")]
    [InlineData("System.Action M(Customer c, Row r) { var e = c.Email; return () => {|PDA1004:r.Text|} = e; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Text|} += c.Email; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA1004:r.Other|} ??= c.First; }")]
    [InlineData("void M(Customer c, Row r) { ({|PDA1004:r.Text|}, r.Id) = (c.Email, 1); }")]
    [InlineData("class Kept { public Kept(Customer c) { {|PDA1004:Text|} = c.Email; } public string Text { get; set; } }")]
    [InlineData("class Kept { public Kept(Customer c) => {|PDA1004:_text|} = c.Email; internal string _text; }")]
    [InlineData("Row Map(Customer c) { var row = new Row(); {|PDA1004:row.Text|} = c.Email; return row; }")]
    public async Task Value_that_moves_Triggers(string method)
    {
        var found = await AnalyzerTest<LostMarkAnalyzer>.Triggers("class C { " + method + " }" + Types);
        Assert.Single(found);
        Assert.Contains(found[0].Properties["Category"], new[] { "EmailAddress", "FirstName" });
    }

    [Theory]
    [InlineData("void M(Customer c, Row r) { r.Marked = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { r.Dismissed = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { r.Length = c.Email.Length; }")]
    [InlineData("void M(Customer c, Row r) { r.Id = c.Id; }")]
    [InlineData("void M(Customer c, Row r) { r.Text = c.Email == r.Text ? \"a\" : \"b\"; }")]
    [InlineData("void M(Customer c, Row r) { r.Text = Hash(c.Email); } string Hash(string s) => \"\";")]
    [InlineData("object M(Customer c) => new { Text = c.Email };")]
    [InlineData("void M(Customer c) { var text = c.Email; }")]
    [InlineData("string M(Customer c) => c.Email;")]
    [InlineData("void M(Customer c, Row r) { var e = Hash(c.Email); r.Text = e; } string Hash(string s) => \"\";")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; r.Length = e.Length; }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; e = \"none\"; r.Text = e; }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; Fill(out e); r.Text = e; } void Fill(out string s) => s = \"\";")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; (e, _) = (\"\", 1); r.Text = e; }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; r.Marked = e; r.Dismissed = e; r.Text = nameof(e); r.Text = e == \"\" ? \"a\" : \"b\"; }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Email; } void N(Row r) { var e = \"fixed\"; r.Text = e; }")]
    [InlineData("void M(Customer c, Row r) { { var e = c.Email; } { var e = r.Text; r.Other = e; } }")]
    [InlineData("void M(Customer c, Row r) { var e = c.Id; r.Id = e; }")]
    public Task Value_that_stays_or_is_cut_DoesNotTrigger(string method) => AnalyzerTest<LostMarkAnalyzer>.DoesNotTrigger("class C { " + method + " }" + Types);

    [Fact]
    public Task Nothing_marked_DoesNotTrigger() => AnalyzerTest<LostMarkAnalyzer>.DoesNotTrigger(
        "class A { public string Email = \"\"; } class B { public string Email = \"\"; void M(A a) { Email = a.Email; } }");
}
