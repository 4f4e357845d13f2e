using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Transfers;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Transfers;

public class AddCategoryFixTests
{
    private static string Shop(string disclosure, string first, string second, string usings = "") => $$"""
        using PersonalDataAnalyzers;
        {{usings}}
        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Recipient("Near Oy", RecipientRole.Processor, "FI")] public static class Near;

        [Register("Customers", typeof(Acme)), {{disclosure}}]
        public static class CustomerRegister;

        [Personal(typeof(CustomerRegister))]
        public partial class Customer
        {
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [Personal(PersonalDataCategory.PhoneNumber)] public string Phone { get; set; } = "";
        }

        public interface ICrm { void Save([DisclosedTo(typeof(Near))] object value); }

        public class Service(ICrm crm)
        {
            public void First(Customer c) => crm.Save({{first}});
            public void Second(Customer c) => crm.Save({{second}});
        }
        """;

    [Theory]
    [InlineData("Data = [PersonalDataCategory.Name]", "Data = [PersonalDataCategory.Name, PersonalDataCategory.EmailAddress, PersonalDataCategory.PhoneNumber]", "")]
    [InlineData("Data = new[] { PersonalDataCategory.Name }", "Data = new[] { PersonalDataCategory.Name, PersonalDataCategory.EmailAddress, PersonalDataCategory.PhoneNumber }", "")]
    [InlineData("Data = [ Name ]", "Data = [ Name, EmailAddress, PhoneNumber ]", "using static PersonalDataAnalyzers.PersonalDataCategory;")]
    public Task Category_IsAddedToTheDisclosure(string before, string after, string usings) => CodeFixTest<FlowAnalyzer, AddCategoryFix>.Fixes(
        Shop($"DisclosedTo(typeof(Near), {before})", "{|PDA3009:c.Email|}", "{|PDA3009:c.Name + c.Phone|}", usings),
        Shop($"DisclosedTo(typeof(Near), {after})", "c.Email", "c.Name + c.Phone", usings));

    [Fact]
    public Task Category_ThatTwoPlacesSend_IsAddedOnce() => CodeFixTest<FlowAnalyzer, AddCategoryFix>.Fixes(
        Shop("DisclosedTo(typeof(Near), Data = [PersonalDataCategory.Name])", "{|PDA3009:c.Email|}", "{|PDA3009:c.Email|}"),
        Shop("DisclosedTo(typeof(Near), Data = [PersonalDataCategory.Name, PersonalDataCategory.EmailAddress])", "c.Email", "c.Email"));
}
