using System;
using System.Threading.Tasks;
using static PersonalDataAnalyzers.Testing.Tests.AnalyzerTestTests;

namespace PersonalDataAnalyzers.Testing.Tests;

public class CodeFixTestTests
{
    [Fact]
    public Task Fix_passes_with_fix_all() =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|]; class [|def|];", "class Abc; class Def;");

    [Theory]
    [InlineData("Capitalise")]
    [InlineData("capitalise")]
    public Task Fix_is_found_by_title_and_by_key(string action) =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|];", "class Abc;", action);

    [Fact]
    public Task Fix_of_another_name_fails() => Fails(() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|];", "class Abc;", "Other"));

    [Fact]
    public async Task Wrong_result_fails_with_the_difference()
    {
        var failure = await Fails(() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|];", "class ABC;"));
        Assert.Contains("- class ABC;", failure, StringComparison.Ordinal);
        Assert.Contains("+ class Abc;", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Finding_without_fix_remains_marked() =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|]; partial class [|def|];", "class Abc; partial class [|def|];");

    [Fact]
    public Task Finding_that_remains_unmarked_fails() =>
        Fails(() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes("class [|abc|]; partial class [|def|];", "class Abc; partial class def;"));

    [Fact]
    public Task No_fix_passes_where_none_is_offered() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.NoFix("partial class [|abc|];");

    [Fact]
    public Task No_fix_fails_where_one_is_offered() => Fails(() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.NoFix("class [|abc|];"));

    [Fact]
    public Task Titles_are_compared_in_order() => CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Offers("class [|abc|];", ["Capitalise"]);

    [Fact]
    public async Task Fix_that_changes_nothing_fails() =>
        Assert.Contains("changes nothing", await Fails(() => CodeFixTest<LowerCaseAnalyzer, NothingFix>.Fixes("class [|abc|];", "class Abc;")), StringComparison.Ordinal);

    [Fact]
    public async Task Fix_that_never_ends_fails() =>
        Assert.Contains("never comes to an end", await Fails(() => CodeFixTest<LowerCaseAnalyzer, EndlessFix>.Fixes("class [|abc|];", "class abcx;")), StringComparison.Ordinal);

    [Fact]
    public async Task Fix_that_breaks_the_code_fails() =>
        Assert.Contains("CS0101", await Fails(() => CodeFixTest<LowerCaseAnalyzer, BreakingFix>.Fixes("class [|abc|]; class Same;", "class Same; class Same;")), StringComparison.Ordinal);

    [Fact]
    public async Task Fix_all_that_differs_fails() =>
        Assert.Contains("Fix All", await Fails(() => CodeFixTest<LowerCaseAnalyzer, PartialFixAllFix>.Fixes("class [|abc|]; class [|def|];", "class Abc; class Def;")), StringComparison.Ordinal);

    [Fact]
    public async Task Missing_fix_all_fails_unless_meant()
    {
        await Fails(() => CodeFixTest<LowerCaseAnalyzer, NoFixAllFix>.Fixes("class [|abc|];", "class Abc;"));
        await CodeFixTest<LowerCaseAnalyzer, NoFixAllFix>.Fixes("class [|abc|];", "class Abc;", setup: TestSetup.Default with { NoFixAll = true });
    }

    [Fact]
    public Task Further_sources_are_fixed_and_compared() =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes(
            "class [|abc|];", "class Abc;",
            setup: TestSetup.Default.WithSource("Other.cs", "class [|def|];") with { After = [new TestFile("Other.cs", "class Def;")] });

    [Fact]
    public Task Options_reach_the_analyzer_in_the_workspace() =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.NoFix(
            "partial class [|abc|]; partial class [|Xyz|];",
            setup: TestSetup.Default with { EditorConfig = "[*.cs]\ntest.also = Xyz\n" });

    [Fact]
    public Task Options_count_in_what_remains() =>
        CodeFixTest<LowerCaseAnalyzer, CapitaliseFix>.Fixes(
            "class [|abc|]; partial class [|Xyz|];", "class Abc; partial class [|Xyz|];",
            setup: TestSetup.Default with { EditorConfig = "[*.cs]\ntest.also = Xyz\n" });
}
