using System;
using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Inventory;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Inventory;

using Test = CodeFixTest<ApprovalAnalyzer, ApproveFix>;

public sealed class ApproveFixTests
{
    private const string File = "PersonalData.approved.txt";

    private const string Before = """
        using PersonalDataAnalyzers;
        public partial class B
        {
            [{|PDA6001:Personal(PersonalDataCategory.Name)|}] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.City)] public string City { get; set; } = "";
            [{|PDA6001:NotPersonal("why")|}] public int Zero { get; set; }
        }
        """;

    private static string After => Before.Replace("{|PDA6001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task New_lines_stand_in_ordinal_order_and_gone_ones_go(string lineBreak)
    {
        var setup = TestSetup.Default
            .WithAdditionalFile(File, "#PersonalData/1\n# a remark\nfield | B.City | City\n{|PDA6002:field | B.Gone | City|}\n{|PDA6002:register | R | x|}\n".Replace("\n", lineBreak, StringComparison.Ordinal)) with
        {
            After = [new TestFile(File, "#PersonalData/1\n# a remark\nfield | B.City | City\nfield | B.Name | Name\nnot-personal | B.Zero | why\n")],
        };
        return Test.Fixes(Before, After, setup: setup);
    }

    [Fact]
    public Task An_empty_baseline_is_filled() => Test.Fixes(
        Before.Replace("[Personal(PersonalDataCategory.City)]", "[{|PDA6001:Personal(PersonalDataCategory.City)|}]", StringComparison.Ordinal),
        After,
        setup: TestSetup.Default.WithAdditionalFile(File, "#PersonalData/1") with
        {
            After = [new TestFile(File, "#PersonalData/1\nfield | B.City | City\nfield | B.Name | Name\nnot-personal | B.Zero | why\n")],
        });

    [Fact]
    public Task The_titles_say_what_is_approved() => Test.Offers(
        After.Replace("NotPersonal(\"why\")", "{|PDA6001:NotPersonal(\"why\")|}", StringComparison.Ordinal),
        ["Approve"],
        TestSetup.Default.WithAdditionalFile(File, "#PersonalData/1\nfield | B.City | City\nfield | B.Name | Name\n"));
}
