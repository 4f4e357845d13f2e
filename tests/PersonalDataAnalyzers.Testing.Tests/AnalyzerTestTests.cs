using System;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace PersonalDataAnalyzers.Testing.Tests;

public class AnalyzerTestTests
{
    [Fact]
    public async Task Expected_finding_passes_and_is_returned()
    {
        var found = await AnalyzerTest<LowerCaseAnalyzer>.Triggers("class [|abc|]; class Def;");
        Assert.Equal("Name abc with a capital", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task No_finding_passes() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("class Abc;");

    [Fact]
    public async Task Missing_finding_fails_and_shows_the_place()
    {
        var failure = await Fails(() => AnalyzerTest<LowerCaseAnalyzer>.Triggers("class A;\nclass {|TST0001:Abc|};"));
        Assert.Contains("missing TST0001", failure, StringComparison.Ordinal);
        Assert.Contains("Test.cs(2,7)", failure, StringComparison.Ordinal);
        Assert.Contains("          ~~~\n", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extra_finding_fails_and_shows_the_message()
    {
        var failure = await Fails(() => AnalyzerTest<LowerCaseAnalyzer>.Triggers("class [|abc|]; class def;"));
        Assert.Contains("unexpected TST0001: Name def with a capital", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Finding_where_none_is_expected_fails() => Fails(() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("class abc;"));

    [Fact]
    public Task Finding_at_another_place_fails() => Fails(() => AnalyzerTest<LowerCaseAnalyzer>.Triggers("[|class|] abc;"));

    [Fact]
    public Task Finding_with_another_id_fails() => Fails(() => AnalyzerTest<LowerCaseAnalyzer>.Triggers("class {|TST0002:abc|};"));

    [Fact]
    public Task Triggers_without_markup_fails() => Fails(() => AnalyzerTest<LowerCaseAnalyzer>.Triggers("class Abc;"));

    [Fact]
    public async Task Exception_in_an_analyzer_fails()
    {
        var failure = await Fails(() => AnalyzerTest<ThrowingAnalyzer>.DoesNotTrigger("class Abc;"));
        Assert.Contains("on purpose", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_that_does_not_compile_fails_unless_allowed()
    {
        const string Source = "class Abc { Missing x; }";
        Assert.Contains("CS0246", await Fails(() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger(Source)), StringComparison.Ordinal);
        await AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger(Source, TestSetup.Default with { AllowCompileErrors = true });
    }

    [Fact]
    public Task Editorconfig_reaches_the_analyzer() =>
        AnalyzerTest<LowerCaseAnalyzer>.Triggers("class [|Abc|];", TestSetup.Default with { EditorConfig = "[*.cs]\ntest.also = Abc\n" });

    [Fact]
    public Task Severity_of_the_editorconfig_holds() =>
        AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("class abc;", TestSetup.Default with { EditorConfig = "[*.cs]\ndotnet_diagnostic.TST0001.severity = none\n" });

    [Fact]
    public Task Msbuild_property_reaches_the_analyzer() =>
        AnalyzerTest<LowerCaseAnalyzer>.Triggers("class [|Abc|];", TestSetup.Default.WithProperty("Strict", "true"));

    [Fact]
    public Task Pragma_holds() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("#pragma warning disable TST0001\nclass abc;");

    [Fact]
    public Task Findings_in_further_sources_are_compared() =>
        AnalyzerTest<LowerCaseAnalyzer>.Triggers("class Abc;", TestSetup.Default.WithSource("Other.cs", "class [|def|];"));

    [Fact]
    public async Task Findings_in_additional_files_are_compared()
    {
        await AnalyzerTest<BadLineAnalyzer>.Triggers("class Abc;", TestSetup.Default.WithAdditionalFile("list.txt", "good\n[|bad|]\n"));
        var failure = await Fails(() => AnalyzerTest<BadLineAnalyzer>.DoesNotTrigger("class Abc;", TestSetup.Default.WithAdditionalFile("list.txt", "good\nbad\n")));
        Assert.Contains("list.txt(2,1)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_without_location_are_compared()
    {
        await AnalyzerTest<NoLocationAnalyzer>.Triggers("class Abc;", TestSetup.Default with { ExpectedWithoutLocation = ["TST0004"] });
        await Fails(() => AnalyzerTest<NoLocationAnalyzer>.DoesNotTrigger("class Abc;"));
    }

    [Fact]
    public Task Several_analyzers_run_together() =>
        AnalyzerTest.Triggers([new LowerCaseAnalyzer(), new BadLineAnalyzer()], "class {|TST0001:abc|};", TestSetup.Default.WithAdditionalFile("list.txt", "{|TST0002:bad|}"));

    [Fact]
    public Task Our_annotations_and_aspnetcore_are_there() =>
        AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("using PersonalDataAnalyzers; class Abc(Microsoft.Extensions.Logging.ILogger log) { [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; set; } object L => log; }", TestSetup.Default.WithAspNetCore());

    [Fact]
    public Task Top_level_statements_compile() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("System.Console.WriteLine();");

    [Fact]
    public Task Old_language_version_compiles() => AnalyzerTest<LowerCaseAnalyzer>.DoesNotTrigger("class Abc { }", TestSetup.Default with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3 });

    internal static async Task<string> Fails(Func<Task> test) => (await Assert.ThrowsAnyAsync<XunitException>(test)).Message;
}
