using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>What the shipped enforce.globalconfig makes of flows, and what it leaves alone.</summary>
public class EnforcedTests
{
    private const string Send = """
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;

        public class Service(HttpClient http)
        {
            public Task Marked([Personal(PersonalDataCategory.EmailAddress)] string value) => {|PDA3002:http.PostAsJsonAsync("https://api.hubapi.com/x", value)|};
            public Task Named(string emailAddress) => {|PDA4009:http.PostAsJsonAsync("https://api.hubapi.com/x", emailAddress)|};
            public void Print(string emailAddress) => Console.WriteLine({|PDA4009:emailAddress|});
            public string Region() => {|PDA3007:"us-east-1"|};
            public string Open() => {|PDA3016:"uksouth"|};
        }
        """;

    private static readonly TestSetup s_enforced = TestSetup.Default with
    {
        EditorConfig = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "PersonalDataAnalyzers.Build", "buildTransitive", "enforce.globalconfig")),
    };

    [Fact]
    public async Task Enforced_ProofIsAnErrorAndANameIsNot()
    {
        foreach (var finding in await AnalyzerTest<FlowAnalyzer>.Triggers(Send, s_enforced))
            Assert.Equal(finding.Id is "PDA4009" or "PDA3016" ? DiagnosticSeverity.Info : DiagnosticSeverity.Error, finding.Severity);
    }

    [Fact]
    public async Task Enforced_UnmarkedProject_HasNoErrorOfFlows()
    {
        const string Source = """public class C { public void Run(string emailAddress) => System.Console.WriteLine({|PDA4009:emailAddress|}); public string Region() => {|PDA3016:"us-east-1"|}; }""";
        foreach (var finding in await AnalyzerTest<FlowAnalyzer>.Triggers(Source, s_enforced with { WithoutAnnotations = true }))
            Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
    }

    /// <summary>Where nobody raised the rule, one id is enough.</summary>
    [Fact]
    public async Task Suggest_NamesKeepTheIdOfTheRule()
    {
        var found = await AnalyzerTest<FlowAnalyzer>.Triggers("public class C { public void Run(string emailAddress) => System.Console.WriteLine({|PDA4001:emailAddress|}); }");
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }
}
