using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class GroundAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<GroundAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<GroundAnalyzer>.DoesNotTrigger(source, setup);

    private static string Customer(string member) => WithRegister("[Personal(typeof(Customers))] public partial class Customer { " + member + " }");

    [Theory]
    [InlineData("HealthData", "PDA2004")]
    [InlineData("TradeUnionMembership", "PDA2004")]
    [InlineData("BiometricData", "PDA2004")]
    [InlineData("NationalIdentityNumber", "PDA2005")]
    [InlineData("CriminalData", "PDA2006")]
    public Task A_member_without_a_ground_Triggers(string category, string id) =>
        Triggers(Customer($"[{{|{id}:Personal({category})|}}] public string? Value {{ get; set; }}"));

    [Fact]
    public Task A_positional_parameter_without_a_ground_Triggers() =>
        Triggers(WithRegister("[Personal(typeof(Customers))] public partial record Customer([{|PDA2004:Personal(HealthData)|}] string Diagnosis);"));

    [Fact]
    public Task Declared_content_without_a_ground_Triggers() =>
        Triggers(Register("[Purpose(\"Palkka\", LegalBasis.Contract), {|PDA2004:DataContent(\"Sairauspoissaolot\", HealthData)|}, DataContent(Name)]"));

    [Fact]
    public Task A_ground_of_another_kind_Triggers() =>
        Triggers(Customer("[{|PDA2004:Personal(HealthData, Ground = AdditionalGround.NationalIdConsent)|}] public string? Value { get; set; }"));

    [Fact]
    public Task A_foreign_member_without_a_ground_Triggers() => Triggers("""
        using PersonalDataAnalyzers;
        [assembly: {|PDA2004:PersonalOf(typeof(System.UriBuilder), nameof(System.UriBuilder.Query), PersonalDataCategory.HealthData, Register = typeof(Customers))|}]

        """ + Acme + Customers);

    [Fact]
    public Task Grounds_on_member_line_and_purpose_DoesNotTrigger() => DoesNotTrigger(Register("""
        [Purpose("Palkka", LegalBasis.Contract), Retention("P2Y", RetentionStart.ContractEnd)]
        [DataContent(TradeUnionMembership, Ground = AdditionalGround.NationalLaw), DataContent(HealthData, Ground = AdditionalGround.EmploymentAndSocialProtection)]
        """) + """
        [Personal(typeof(Customers))] public partial class Employee
        {
            [Personal(TradeUnionMembership)] public string? Union { get; set; }
            [Personal(HealthData)] public string? SickLeave { get; set; }
            [Personal(NationalIdentityNumber, Ground = AdditionalGround.NationalIdListedActivity)] public string? Number { get; set; }
        }
        """);

    [Fact]
    public Task The_national_number_outside_Finland_DoesNotTrigger() => DoesNotTrigger(Customer("[Personal(NationalIdentityNumber)] public string? Value { get; set; }").Replace("Country = \"FI\"", "Country = \"SE\"", System.StringComparison.Ordinal));
}
