using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Configuration;

public class ArgumentAnalyzerTests
{
    [Theory]
    [InlineData("""[Retention({|PDA0001:"2 vuotta"|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention({|PDA0001:""|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention(start: RetentionStart.ContractEnd, period: {|PDA0001:"P"|})]""")]
    [InlineData("""[Retention({|PDA0001:"P1.5Y"|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention({|PDA0001:"P-1Y"|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention({|PDA0001:"P99999999999Y"|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[RequestChannel(ChannelKind.Email, AnswerWithin = {|PDA0001:"1M"|})]""")]
    [InlineData("""[Cookie("_ga", CookiePurpose.Analytics, Lifetime = {|PDA0001:"13 months"|})]""")]
    public Task Duration_Triggers(string statement) => Triggers(statement);

    [Theory]
    [InlineData("""[Retention("P2Y", RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention("P1Y6M", RetentionStart.ContractEnd)]""")]
    [InlineData("""[Retention(RetentionDuty.NotStated)]""")]
    [InlineData("""[RequestChannel(ChannelKind.Email, "a@example.fi", AnswerWithin = "P1M")]""")]
    [InlineData("""[Cookie("_ga", CookiePurpose.Analytics, Lifetime = "PT30M")]""")]
    public Task Duration_DoesNotTrigger(string statement) => DoesNotTrigger(statement);

    [Theory]
    [InlineData("""[Notice("Seloste", "fi", Updated = {|PDA0002:"22.11.2026"|})]""")]
    [InlineData("""[Notice("Seloste", "fi", Created = {|PDA0002:"2026-02-30"|})]""")]
    [InlineData("""[Notice("Seloste", "fi", Created = {|PDA0002:"2026"|})]""")]
    [InlineData("""[Safeguard(TransferMechanism.NotStated, SignedOn = {|PDA0002:"kesällä"|}, CheckedOn = {|PDA0002:""|})]""")]
    public Task Date_Triggers(string statement) => Triggers(statement);

    [Theory]
    [InlineData("""[Notice("Seloste", "fi", Created = "2018-04-17", Updated = "2024-02-29")]""")]
    [InlineData("""[Safeguard(TransferMechanism.NotStated, SignedOn = null)]""")]
    public Task Date_DoesNotTrigger(string statement) => DoesNotTrigger(statement);

    [Theory]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0003:"Finland"|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0003:"ZZ"|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, "IE", RemoteAccessFrom = new[] { "US", {|PDA0003:"Intia"|} })]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, "IE", RemoteAccessFrom = [{|PDA0003:"Intia"|}, "US"])]""")]
    [InlineData("""[DataController("X", Country = {|PDA0003:"EEA"|})]""")]
    [InlineData("""[DataController("X", Country = {|PDA0003:Countries.ThirdCountry|})]""")]
    [InlineData("""[DataController("X", Country = {|PDA0003:""|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0004:"UK"|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0004:"EL"|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0004:"fi"|})]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, {|PDA0004:"USA"|})]""")]
    public Task Country_Triggers(string statement) => Triggers(statement);

    [Theory]
    [InlineData("""[Recipient("X", RecipientRole.Processor, "US", RemoteAccessFrom = new[] { "IN", "EEA" })]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, Countries.NotStated)]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, Countries.Eea)]""")]
    [InlineData("""[Recipient("X", RecipientRole.Processor, Countries.ThirdCountry)]""")]
    [InlineData("""[DataController("X")]""")]
    public Task Country_DoesNotTrigger(string statement) => DoesNotTrigger(statement);

    [Theory]
    [InlineData("suomi")]
    [InlineData("xx")]
    [InlineData("fi-FI")]
    [InlineData("FI")]
    [InlineData("")]
    public Task Language_Triggers(string language) => Triggers($$"""[Notice("Seloste", {|PDA0005:"{{language}}"|})]""");

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("se")]
    [InlineData("zu")]
    public Task Language_DoesNotTrigger(string language) => DoesNotTrigger($"""[Notice("Seloste", "{language}")]""");

    [Theory]
    [InlineData("""[Register("X", {|PDA0006:typeof(Nothing)|})]""")]
    [InlineData("""[Register("X", typeof(Acme), typeof(Acme), {|PDA0006:typeof(Hosting)|})]""")]
    [InlineData("""[Register("X", typeof(Acme), Processor = {|PDA0006:typeof(Hosting)|})]""")]
    [InlineData("""[Register("X", {|PDA0006:null!|})]""")]
    [InlineData("""[Purpose({|PDA0006:typeof(Customers)|})]""")]
    [InlineData("""[Purpose({|PDA0006:typeof(Nothing)|})]""")]
    [InlineData("""[DisclosedTo({|PDA0006:typeof(Acme)|})]""")]
    [InlineData("""[DisclosedTo({|PDA0006:typeof(string[])|})]""")]
    [InlineData("""[Includes({|PDA0006:typeof(Nothing)|})]""")]
    [InlineData("""[DerivedFrom(Derivation.Backup, typeof(Customers), {|PDA0006:typeof(Customer)|})]""")]
    [InlineData("""[DerivedFrom(Derivation.Backup, new Type[] { {|PDA0006:typeof(Customer)|}, typeof(Customers) })]""")]
    [InlineData("""[Cookie("_ga", CookiePurpose.Analytics, SetBy = {|PDA0006:typeof(Customers)|})]""")]
    public Task Type_Triggers(string statement) => Triggers(statement);

    [Theory]
    [InlineData("""[Register("X", typeof(Acme), typeof(Acme), Processor = typeof(Acme))]""")]
    [InlineData("""[Purpose(typeof(Invoicing)), Purpose("inline", LegalBasis.Consent)]""")]
    [InlineData("""[DisclosedTo(typeof(Hosting)), Includes(typeof(Customers)), DerivedFrom(Derivation.Backup)]""")]
    [InlineData("""[Cookie("a", CookiePurpose.Analytics, SetBy = typeof(Acme)), Cookie("b", CookiePurpose.Analytics, SetBy = typeof(Hosting))]""")]
    public Task Type_DoesNotTrigger(string statement) => DoesNotTrigger(statement);

    [Fact]
    public Task Type_of_a_mark_Triggers() => AnalyzerTest<ArgumentAnalyzer>.Triggers(Company.With("""
        [Personal({|PDA0006:typeof(Nothing)|})]
        public partial class Order
        {
            [Personal(EmailAddress, {|PDA0006:typeof(Customers)|})] public string? Email { get; set; }
            [Personal(Name, typeof(Invoicing), {|PDA0006:typeof(Hosting)|}, Register = {|PDA0006:typeof(Invoicing)|})] public string? BuyerName;
            [BelongsTo({|PDA0006:typeof(Order)|})] public int CustomerId { get; set; }
            [Mentions({|PDA0006:typeof(string)|})] public int OtherId { get; set; }
            [return: Personal(PersonalDataCategory.Name, {|PDA0006:typeof(Nothing)|})] public string Read([Personal(Name, {|PDA0006:typeof(Nothing)|})] string x, [DisclosedTo({|PDA0006:typeof(Customers)|})] string y) => x + y;
        }
        public record Line([Personal(Name, {|PDA0006:typeof(Nothing)|})] string Buyer, [property: Personal(Name, {|PDA0006:typeof(Nothing)|})] string Payer);
        """));

    [Fact]
    public Task Type_of_a_mark_DoesNotTrigger() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(Company.With("""
        [Personal(typeof(Customers), typeof(Invoicing))]
        public partial class Order
        {
            [Personal(EmailAddress, typeof(Invoicing), Register = typeof(Customers))] public string? Email { get; set; }
            [BelongsTo(typeof(Customer))] public int CustomerId { get; set; }
            [Mentions(typeof(RegularCustomer))] public int OtherId { get; set; }
        }
        """));

    [Fact]
    public Task Types_of_another_assembly_are_read_by_their_marks() => AnalyzerTest<ArgumentAnalyzer>.Triggers(
        """
        using PersonalDataAnalyzers;
        [Personal(typeof(Customers))] public partial class Order;
        [Personal({|PDA0006:typeof(Hosting)|})] public partial class Delivery;
        """,
        TestSetup.Default.WithReference(TestCompilation.Reference(Company.Source, "Company")));

    [Fact]
    public Task Unresolved_type_is_left_to_the_compiler() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(
        Company.With("[Personal(typeof(Missing))] public partial class Order; [Retention(Missing, RetentionStart.ContractEnd)] public static class X; [Recipient()] public static class Y;"),
        TestSetup.Default with { AllowCompileErrors = true });

    [Fact]
    public Task Foreign_member_Triggers() => AnalyzerTest<ArgumentAnalyzer>.Triggers(
        """
        using PersonalDataAnalyzers;
        [assembly: PersonalOf(typeof(Lib.Contact), {|PDA0007:"Mail"|}, PersonalDataCategory.EmailAddress)]
        [assembly: PersonalOf(typeof(Lib.Contact), {|PDA0007:nameof(Lib.Contact.Send)|}, PersonalDataCategory.EmailAddress, {|PDA0006:typeof(string)|})]
        namespace Lib { public class Contact { public string? Email { get; set; } public void Send() { } } }
        """);

    [Fact]
    public Task Foreign_member_DoesNotTrigger() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(
        """
        using PersonalDataAnalyzers;
        [assembly: PersonalOf(typeof(Lib.Contact), nameof(Lib.Contact.Email), PersonalDataCategory.EmailAddress)]
        [assembly: PersonalOf(typeof(Lib.Contact), "Phone", PersonalDataCategory.PhoneNumber)]
        [assembly: PersonalOf(typeof(Lib.Box<>), "Content", PersonalDataCategory.Name)]
        namespace Lib { public class Base { public string? Phone; } public class Contact : Base { public string? Email { get; set; } } public class Box<T> { public T? Content; } }
        """);

    [Theory]
    [InlineData("""[Register({|PDA0008:""|}, typeof(Acme))]""")]
    [InlineData("""[DataController({|PDA0008:"  "|})]""")]
    [InlineData("""[Recipient({|PDA0008:null!|}, RecipientRole.Processor, "FI")]""")]
    [InlineData("""[Purpose({|PDA0008:""|}, LegalBasis.Contract)]""")]
    [InlineData("""[Notice({|PDA0008:""|}, "fi")]""")]
    [InlineData("""[Cookie({|PDA0008:""|}, CookiePurpose.Functional)]""")]
    [InlineData("""[ContactPerson({|PDA0008:""|}), Office({|PDA0008:""|}), NoticeText(NoticeSection.Introduction, {|PDA0008:""|})]""")]
    public Task Text_Triggers(string statement) => Triggers(statement);

    [Fact]
    public Task Text_DoesNotTrigger() => DoesNotTrigger("""[Purpose("x", LegalBasis.Contract), ContactPerson("Maija Meikäläinen"), DataSubjects(SubjectGroup.Customers)]""");

    [Fact]
    public Task Aliases_and_constants_are_read() => AnalyzerTest<ArgumentAnalyzer>.Triggers(
        """
        using Keep = PersonalDataAnalyzers.RetentionAttribute;
        [Keep({|PDA0001:Periods.Two|}, PersonalDataAnalyzers.RetentionStart.ContractEnd)] public static class X;
        public static class Periods { public const string Two = "two years"; }
        """);

    [Fact]
    public Task Attributes_of_others_are_not_ours() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(
        """
        [Retention("whatever")] public static class X;
        public sealed class RetentionAttribute(string period) : System.Attribute { public string Period => period; }
        """);

    [Fact]
    public Task Code_without_the_package_is_passed_over() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger("[System.Obsolete] class C;", TestSetup.Default with { WithoutAnnotations = true });

    [Fact]
    public Task Generated_code_is_passed_over() => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(Company.With(""), TestSetup.Default.WithSource("X.g.cs", """[PersonalDataAnalyzers.Notice("", "")] public static class Generated;"""));

    [Theory, EveryCulture]
    public Task Findings_are_the_same_in_every_culture(string culture) => Cultures.UnderAsync(culture, async () =>
    {
        var found = await AnalyzerTest<ArgumentAnalyzer>.Triggers(Company.With("""[Recipient("X", RecipientRole.Processor, {|PDA0004:"in"|}), Retention({|PDA0001:"p1yt3min"|}, RetentionStart.ContractEnd), Notice("x", {|PDA0005:"FI"|}, Updated = {|PDA0002:"1.2.2026"|})] public static class X;"""));
        Assert.Equal("Write 'IN' for 'in': countries are ISO 3166-1 alpha-2 codes", found[0].GetMessage(CultureInfo.CurrentCulture));
        Assert.Equal(["IN", null, "fi", "2026-02-01"], found.Select(finding => finding.Properties.GetValueOrDefault(ArgumentFault.ReplacementKey)));
    });

    private static Task Triggers(string statement) => AnalyzerTest<ArgumentAnalyzer>.Triggers(Company.With(statement + " public class Tested;"));

    private static Task DoesNotTrigger(string statement) => AnalyzerTest<ArgumentAnalyzer>.DoesNotTrigger(Company.With(statement + " public class Tested;"));
}
