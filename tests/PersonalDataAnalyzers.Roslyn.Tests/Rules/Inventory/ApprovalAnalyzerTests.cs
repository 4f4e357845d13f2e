using System;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Inventory;

using Test = AnalyzerTest<ApprovalAnalyzer>;

public sealed class ApprovalAnalyzerTests
{
    private const string Declaration = """
        using PersonalDataAnalyzers;
        namespace A;
        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI")] public static class Hosting;

        """;

    private const string Approved = """
        #PersonalData/1
        # what the officer wants to remember
        field | A.Customer.Id | InternalIdentifier | A.R
        field | A.Customer.Name | Name | A.R
        not-personal | A.Customer.Discount | the same for all

        recipient | A.R | Pilvi Oy | Processor | FI
        register | A.R | Care | Contract |  | P2Y ContractEnd

        """;

    private const string Code = Declaration + """
        [Register("R", typeof(Acme)), Purpose("Care", LegalBasis.Contract), Retention("P2Y", RetentionStart.ContractEnd), DisclosedTo(typeof(Hosting))]
        public static class R;
        [Personal(typeof(R)), DataSubject] public partial class Customer
        {
            public int Id { get; set; }
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [NotPersonal("the same for all")] public int Discount { get; set; }
        }
        """;

    [Fact]
    public Task NothingDiffers_DoesNotTrigger() => Test.DoesNotTrigger(Code, Baseline(Approved));

    /// <summary>A row of the project's own table is a claim of its author, as [Anonymises] is.</summary>
    [Fact]
    public async Task Sanitiser_IsApprovedToo()
    {
        const string Table = "types\tmembers\n{0}A.Redactor\tRedact*|Hide{1}\n*\tMask\n";
        var named = Approved.Replace("field | A.Customer.Id", "claim | A.Redactor.Hide | Anonymises\nclaim | A.Redactor.Redact* | Anonymises\nfield | A.Customer.Id", StringComparison.Ordinal);
        await Test.DoesNotTrigger(Code, Baseline(named).WithAdditionalFile("PersonalData.sanitisers.tsv", string.Format(System.Globalization.CultureInfo.InvariantCulture, Table, "", "")));
        await Test.Triggers(Code, Baseline(Approved).WithAdditionalFile("PersonalData.sanitisers.tsv", string.Format(System.Globalization.CultureInfo.InvariantCulture, Table, "{|PDA6001:{|PDA6001:", "|}|}")));
        await Test.Triggers(Code, Baseline(Approved + "{|PDA6002:claim | A.Redactor.Hide | Anonymises|}\n"));
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public Task NothingDiffersInAnyCulture_DoesNotTrigger(string culture) => Cultures.UnderAsync(culture, () => Test.DoesNotTrigger(Code, Baseline(Approved)));

    [Fact]
    public Task NoBaseline_DoesNotTrigger() => Test.DoesNotTrigger(Code);

    [Fact]
    public Task WindowsLineBreaks_DoesNotTrigger() => Test.DoesNotTrigger(Code, Baseline(Approved.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public Task NewFieldRecipientAndPurpose_Triggers() => Test.Triggers(
        Declaration + """
        [Register("R", typeof(Acme)), {|PDA6001:Purpose("Care", LegalBasis.Contract)|}, {|PDA6001:Purpose("More", LegalBasis.Consent)|}, Retention("P2Y", RetentionStart.ContractEnd), {|PDA6001:DisclosedTo(typeof(Hosting))|}]
        public static class R;
        [Personal(typeof(R)), DataSubject] public partial class Customer
        {
            public int {|PDA6001:Id|} { get; set; }
            [{|PDA6001:Personal(PersonalDataCategory.Name)|}] public string Name { get; set; } = "";
            [{|PDA6001:NotPersonal("the same for all")|}] public int Discount { get; set; }
        }
        """,
        Baseline("#PersonalData/1\n"));

    [Fact]
    public async Task ClaimOfAMethod_Triggers_UntilItIsApproved()
    {
        const string Method = "public static class Clean { [{0}] public static string Domain(string mail) => mail; [Pseudonymises] public static string Key(string mail) => mail; }";
        await Test.Triggers(Code + Method.Replace("{0}", "{|PDA6001:Anonymises|}", StringComparison.Ordinal), Baseline(Approved));
        await Test.DoesNotTrigger(Code + Method.Replace("{0}", "Anonymises", StringComparison.Ordinal), Baseline("#PersonalData/1\nclaim | A.Clean.Domain(System.String) | Anonymises\n" + Approved[(Approved.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        await Test.Triggers(Code, Baseline(Approved + "{|PDA6002:claim | A.Clean.Domain(System.String) | Anonymises|}\n"));
    }

    [Fact]
    public async Task ChangedRetention_TriggersOnBothSides()
    {
        var found = await Test.Triggers(
            Code.Replace("Purpose(\"Care\", LegalBasis.Contract)", "{|PDA6001:Purpose(\"Care\", LegalBasis.Contract)|}", StringComparison.Ordinal).Replace("P2Y", "P3Y", StringComparison.Ordinal),
            Baseline(Approved.Replace("register | A.R | Care | Contract |  | P2Y ContractEnd", "{|PDA6002:register | A.R | Care | Contract |  | P2Y ContractEnd|}", StringComparison.Ordinal)));
        Assert.Equal(
            "'register | A.R | Care | Contract |  | P3Y ContractEnd' is not approved; approved is 'register | A.R | Care | Contract |  | P2Y ContractEnd'",
            found.Single(diagnostic => diagnostic.Id == "PDA6001").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task VanishedMember_Triggers() => Test.Triggers(
        Code,
        Baseline(Approved.Replace("not-personal |", "{|PDA6002:field | A.Customer.Email | EmailAddress | A.R|}\nnot-personal |", StringComparison.Ordinal)));

    [Fact]
    public Task ForeignMember_TriggersAtItsMark() => Test.Triggers(
        """
        using PersonalDataAnalyzers;
        [assembly: {|PDA6001:PersonalOf(typeof(System.Exception), "HelpLink", PersonalDataCategory.Name)|}]
        """,
        Baseline("#PersonalData/1\n"));

    [Fact]
    public Task MarkInGeneratedFile_TriggersAtTheHeaderOfTheBaseline() => Test.Triggers(
        "",
        Baseline("{|PDA6001:#PersonalData/1|}\n").WithSource("Scaffolded.g.cs", """
            using PersonalDataAnalyzers;
            public class Row { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = ""; }
            """));

    [Fact]
    public Task NotPersonalType_Triggers() => Test.Triggers(
        "using PersonalDataAnalyzers; namespace A; [{|PDA6001:NotPersonal(\"machines\")|}] public class Settings { public int Id { get; set; } }",
        Baseline("#PersonalData/1\n"));

    [Fact]
    public Task NotPersonalMemberOfAnUnmarkedType_Triggers() => Test.Triggers(
        "using PersonalDataAnalyzers; namespace A; public class Product { public int Id { get; set; } [{|PDA6001:NotPersonal(\"of a thing\")|}] public string Name { get; set; } = \"\"; } public interface INamed { [{|PDA6001:NotPersonal(\"x\")|}] string Name { get; } }",
        Baseline("#PersonalData/1\n"));

    [Fact]
    public Task NotPersonalAssembly_Triggers() => Test.Triggers(
        "[assembly: {|PDA6001:PersonalDataAnalyzers.NotPersonal(\"machines\")|}]",
        Baseline("#PersonalData/1\n"));

    [Fact]
    public Task ApprovedDecisions_DoesNotTrigger() => Test.DoesNotTrigger(
        "using PersonalDataAnalyzers; namespace A; [NotPersonal(\"machines\")] public class Settings { public int Id { get; set; } } public class Product { [NotPersonal(\"of a thing\")] public string Name { get; set; } = \"\"; }",
        Baseline("#PersonalData/1\nnot-personal | A.Product.Name | of a thing\nnot-personal | A.Settings | machines\n"));

    [Fact]
    public Task ChangedReasonAndVanishedDecisions_Triggers() => Test.Triggers(
        "using PersonalDataAnalyzers; namespace A; [{|PDA6001:NotPersonal(\"other machines\")|}] public class Settings { }",
        Baseline("#PersonalData/1\n{|PDA6002:not-personal | A.Settings | machines|}\n{|PDA6002:not-personal | Some.Assembly | gone|}\n"));

    [Fact]
    public Task NestedAndPositional_Triggers() => Test.Triggers(
        """
        using PersonalDataAnalyzers;
        public static class Outer { public record Inner([{|PDA6001:Personal(PersonalDataCategory.Name)|}] string Name); }
        """,
        Baseline("#PersonalData/1\n"));

    [Fact]
    public Task ConflictMarkersDoublesAndNonsense_Triggers() => Test.Triggers(
        "",
        Baseline("""
            #PersonalData/1
            {|PDA6004:<<<<<<< HEAD|}
            {|PDA6002:register | A.R | Care | Contract|}
            {|PDA6004:=======|}
            {|PDA6002:register | A.R | Care | Consent|}
            {|PDA6004:>>>>>>> other|}
            {|PDA6004:register | A.R | Care | Contract|}
            {|PDA6004:field|A.B|}
            {|PDA6004: field | A.B|}
            {|PDA6004:fields | A.B|}
            """));

    [Theory]
    [InlineData("")]
    [InlineData("#PersonalData/2\nregister | x | y\n")]
    public Task UnknownFormat_DoesNotTrigger(string baseline) => Test.DoesNotTrigger(Code, Baseline(baseline));

    [Fact]
    public void TextsWithLineBreaksOfAnyKind_GiveOneLine()
    {
        var type = new TypeFacts { Id = "A", Fields = new([new FieldFacts { Member = "B", State = FieldState.NotPersonal, Reason = "a\r\nb\u2028c\u2029d\u0085e|f" }]) };
        Assert.Equal(["not-personal | A.B | a b c d e/f"], BaselineLines.Of(type));
    }

    private static TestSetup Baseline(string text) => TestSetup.Default.WithAdditionalFile("PersonalData.approved.txt", text);
}
