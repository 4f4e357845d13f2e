using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Unmarked;

public class ChangedRegisterTests
{
    private const string Usings = """
        using System.Linq;
        using PersonalDataAnalyzers;

        """;

    private const string Types = """

        [DataController("Acme Oy")] static class Acme;
        [Register("Customers", typeof(Acme))] static class Customers;
        [Register("Research", typeof(Acme))] static class Research;
        [Register("Backup", typeof(Acme)), DerivedFrom(Derivation.Backup, typeof(Customers))] static class Backup;
        [Register("Backup of the backup", typeof(Acme)), DerivedFrom(Derivation.Backup, typeof(Backup))] static class Vault;
        static class NoRegister;

        [Personal(typeof(Customers))] partial class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [Personal(PersonalDataCategory.FirstName)] public string? First { get; set; }
            [Personal(PersonalDataCategory.EmailAddress, Register = typeof(Research))] public string Panel { get; set; } = "";
            [NotPersonal("a colour")] public string Colour { get; set; } = "";
        }
        [Personal(typeof(Customers))] partial class Order { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [Personal(typeof(Research))] partial class Row
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string? Other;
            [Personal(PersonalDataCategory.EmailAddress, Register = typeof(Customers))] public string Home { get; set; } = "";
            [NotPersonal("hashed before")] public string Dismissed { get; set; } = "";
        }
        [Personal(typeof(Research))] partial record Line(int Number, [Personal(PersonalDataCategory.EmailAddress)] string Mail);
        [Personal(typeof(Backup))] partial class Saved { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [Personal(typeof(Vault))] partial class Locked { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [Personal(typeof(NoRegister))] partial class Lost { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        partial class Bare { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("void M(Customer c, Row r) { {|PDA2012:r.Mail|} = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA2012:r.Other|} = c.Email.Trim(); }")]
    [InlineData("void M(Customer? c, Row r) { {|PDA2012:r.Other|} = c?.First; }")]
    [InlineData("void M(Customer c, Row r) { {|PDA2012:r.Mail|} = $\"{c.First} <{c.Email}>\"; }")]
    [InlineData("Row M(Customer c) => new Row { {|PDA2012:Mail|} = c.Email };")]
    [InlineData("Line M(Customer c) => new Line(1, {|PDA2012:c.Email|});")]
    [InlineData("Line M(Line l, Customer c) => l with { {|PDA2012:Mail|} = c.Email };")]
    [InlineData("IQueryable<Row> M(IQueryable<Customer> all) => all.Select(c => new Row { {|PDA2012:Mail|} = c.Email });")]
    [InlineData("void M(Customer c, Order o) { {|PDA2012:o.Mail|} = c.Panel; }")]
    [InlineData("void M(Customer c) { {|PDA2012:c.Email|} = c.Panel; }")]
    [InlineData("void M(Saved s, Row r) { {|PDA2012:r.Mail|} = s.Mail; }")]
    public async Task Value_of_another_register_Triggers(string method)
    {
        var found = await AnalyzerTest<LostMarkAnalyzer>.Triggers(Usings + "class C { " + method + " }" + Types);
        Assert.Contains("[DerivedFrom(", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("void M(Customer c, Order o) { o.Mail = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { r.Home = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { r.Mail = c.Panel; }")]
    [InlineData("void M(Customer c, Row r) { r.Id = c.Id; }")]
    [InlineData("void M(Customer c, Row r) { r.Mail = c.Colour; }")]
    [InlineData("void M(Customer c, Row r) { r.Dismissed = c.Email; }")]
    [InlineData("void M(Customer c, Row r) { r.Mail = Hash(c.Email); } string Hash(string s) => \"\";")]
    [InlineData("void M(Customer c, Saved s) { s.Mail = c.Email; }")]
    [InlineData("void M(Customer c, Locked l) { l.Mail = c.Email; }")]
    [InlineData("void M(Customer c, Saved s) { c.Email = s.Mail; }")]
    [InlineData("void M(Customer c, Lost l) { l.Mail = c.Email; }")]
    [InlineData("void M(Customer c, Bare b) { b.Mail = c.Email; }")]
    [InlineData("void M(Bare b, Row r) { r.Mail = b.Mail; }")]
    public Task Value_that_stays_in_its_register_DoesNotTrigger(string method) =>
        AnalyzerTest<LostMarkAnalyzer>.DoesNotTrigger(Usings + "class C { " + method + " }" + Types);

    [Fact]
    public Task Registers_that_copy_each_other_DoesNotTrigger() => AnalyzerTest<LostMarkAnalyzer>.DoesNotTrigger(Usings + """
        [DataController("Acme Oy")] static class Acme;
        [Register("A", typeof(Acme)), DerivedFrom(Derivation.Backup, typeof(B))] static class A;
        [Register("B", typeof(Acme)), DerivedFrom(Derivation.Backup, typeof(A))] static class B;
        [Personal(typeof(A))] partial class InA { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; }
        [Personal(typeof(B))] partial class InB { [Personal(PersonalDataCategory.EmailAddress)] public string Mail { get; set; } = ""; void M(InA a) { Mail = a.Mail; } }
        """);
}
