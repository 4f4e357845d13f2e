using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;
using PersonalDataAnalyzers.RuleDocs;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Configuration;

/// <summary>Rules about the project as a whole: language version, policy, baseline, and who asked for the package.</summary>
public class ProjectRuleTests
{
    private const string Marked = "using PersonalDataAnalyzers; [Register(\"x\", typeof(Acme))] public static class Acme { } [Personal(typeof(Acme))] public partial class {|PDA0009:Customer|} { }";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public async Task Old_language_version_Triggers(LanguageVersion version)
    {
        var found = await AnalyzerTest<LanguageVersionAnalyzer>.Triggers(Marked + " public class Unmarked { }", TestSetup.Default with { LanguageVersion = version });
        Assert.Contains("only its inventory entry", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public Task Old_language_version_DoesNotTrigger(LanguageVersion version) =>
        AnalyzerTest<LanguageVersionAnalyzer>.DoesNotTrigger(Marked.Replace("{|PDA0009:Customer|}", "Customer", System.StringComparison.Ordinal), TestSetup.Default with { LanguageVersion = version });

    [Theory]
    [InlineData("strict")]
    [InlineData("Enforce")]
    public Task Unknown_policy_Triggers(string policy) =>
        AnalyzerTest<PolicyAnalyzer>.Triggers("", TestSetup.Default.WithProperty("PersonalDataPolicy", policy) with { ExpectedWithoutLocation = ["PDA0010"] });

    [Theory]
    [InlineData("suggest")]
    [InlineData("enforce")]
    [InlineData("")]
    public Task Unknown_policy_DoesNotTrigger(string policy) => AnalyzerTest<PolicyAnalyzer>.DoesNotTrigger("", TestSetup.Default.WithProperty("PersonalDataPolicy", policy));

    [Theory]
    [InlineData("22.11.2026")]
    [InlineData("2026-02-30")]
    [InlineData("today")]
    public Task Unreadable_day_Triggers(string day) =>
        AnalyzerTest<AsOfAnalyzer>.Triggers("", TestSetup.Default.WithProperty("PersonalDataAsOf", day) with { ExpectedWithoutLocation = ["PDA0013"] });

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData(" 2026-11-22 ")]
    [InlineData("")]
    public Task Unreadable_day_DoesNotTrigger(string day) => AnalyzerTest<AsOfAnalyzer>.DoesNotTrigger("", TestSetup.Default.WithProperty("PersonalDataAsOf", day));

    [Theory]
    [InlineData("[|#PersonalData/2|]\nregister | X\n")]
    [InlineData("[|register | X|]\n")]
    [InlineData("[||]")]
    [InlineData("[|#personaldata/1|]\n")]
    public Task Unreadable_baseline_Triggers(string text) => AnalyzerTest<BaselineAnalyzer>.Triggers("", TestSetup.Default.WithAdditionalFile("PersonalData.approved.txt", text));

    [Fact]
    public async Task Unreadable_baseline_DoesNotTrigger()
    {
        await AnalyzerTest<BaselineAnalyzer>.DoesNotTrigger("", TestSetup.Default.WithAdditionalFile("PersonalData.approved.txt", "#PersonalData/1\r\nregister | X\r\n"));
        await AnalyzerTest<BaselineAnalyzer>.DoesNotTrigger("", TestSetup.Default.WithAdditionalFile("BannedSymbols.txt", "anything"));
        await AnalyzerTest<BaselineAnalyzer>.DoesNotTrigger("");
    }

    /// <summary>Whatever is wrong in the code: where the package came along with a library, one suggestion says so, and
    /// nothing else is said.</summary>
    [Fact]
    public Task Not_asked_for_Triggers() => AnalyzerTest.Triggers(
        RuleBook.Analyzers,
        Company.With("""[Notice("", "suomi", Updated = "eilen")] public static class Wrong; public class Person { public string? SocialSecurityNumber { get; set; } }"""),
        TestSetup.Default.WithProperty("PersonalDataAnalyzersIsDirect", "false").WithProperty("PersonalDataPolicy", "strict") with { ExpectedWithoutLocation = ["PDA0012"] });

    [Theory]
    [InlineData("true")]
    [InlineData("")]
    public async Task Not_asked_for_DoesNotTrigger(string value)
    {
        var setup = TestSetup.Default.WithProperty("PersonalDataAnalyzersIsDirect", value);
        await AnalyzerTest<NotAskedForAnalyzer>.DoesNotTrigger("", setup);
        await AnalyzerTest<ArgumentAnalyzer>.Triggers(Company.With("""[Notice("x", {|PDA0005:"suomi"|})] public static class Wrong;"""), setup);
    }
}
