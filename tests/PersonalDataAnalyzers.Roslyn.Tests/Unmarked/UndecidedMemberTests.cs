using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Unmarked;

public class UndecidedMemberTests
{
    private const string Register = "public static class R;\n";

    [Fact]
    public async Task Member_without_a_decision_Triggers()
    {
        var found = await AnalyzerTest<UndecidedMemberAnalyzer>.Triggers("""
            using PersonalDataAnalyzers;
            [Personal(typeof(R)), DataSubject]
            public partial class Customer
            {
                public int Id { get; set; }
                [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
                public string {|PDA1003:Email|} { get; set; } = "";
                public int {|PDA1003:Colour|} { get; set; }
            }

            """ + Register);
        Assert.Equal("EmailAddress", found[0].Properties["Category"]);
        Assert.False(found[1].Properties.ContainsKey("Category"));
    }

    [Fact]
    public Task One_marked_member_makes_a_marked_type_Triggers() => AnalyzerTest<UndecidedMemberAnalyzer>.Triggers("""
        using PersonalDataAnalyzers;
        public record Person([Personal(PersonalDataCategory.Name)] string Name, string {|PDA1003:Motto|}, string LastName);
        """);

    [Fact]
    public Task Inherited_member_Triggers() => AnalyzerTest<UndecidedMemberAnalyzer>.Triggers("""
        using PersonalDataAnalyzers;
        public class Entity { public string Motto { get; set; } = ""; }
        [Personal(typeof(R))] public partial class {|PDA1003:Person|} : Entity { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = ""; }

        """ + Register);

    [Fact]
    public Task Conventions_and_decisions_DoesNotTrigger() => AnalyzerTest<UndecidedMemberAnalyzer>.DoesNotTrigger("""
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        [Personal(typeof(R)), DataSubject]
        public partial class Customer
        {
            private readonly System.Action _changed = () => { };
            public int Id { get; set; }
            public byte[] RowVersion { get; set; } = [];
            [NotPersonal("row state")] public bool IsDeleted { get; set; }
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            public string Initial => FirstName[..1];
            public List<Order> Orders { get; set; } = [];
            public Address? Home { get; set; }
        }
        public class Order { public int Id { get; set; } public string Colour { get; set; } = ""; }
        public partial class Address { [Personal(PersonalDataCategory.City)] public string City { get; set; } = ""; }

        """ + Register);

    [Theory]
    [InlineData("public class Product { [NotPersonal(\"goods\")] public string Name { get; set; } = \"\"; public string Colour { get; set; } = \"\"; }")]
    [InlineData("public class Product { public string Colour { get; set; } = \"\"; }")]
    public Task Type_without_personal_data_DoesNotTrigger(string source) => AnalyzerTest<UndecidedMemberAnalyzer>.DoesNotTrigger("using PersonalDataAnalyzers; " + source);
}
