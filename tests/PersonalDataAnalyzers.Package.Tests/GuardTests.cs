using System.IO;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>A build that could go green without a single rule must not go green.</summary>
[Collection(PackageCollection.Name)]
public sealed class GuardTests(PackageFixture package)
{
    [Theory]
    [InlineData("roslyn4.13")]
    [InlineData("roslyn3.11")]
    [InlineData("")]
    [InlineData("unknown")]
    public async Task A_compiler_that_is_too_old_or_unknown_is_an_error(string compiler)
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), targets: $"<Target Name=\"Old\" AfterTargets=\"ResolvePackageAssets\"><PropertyGroup><CompilerApiVersion>{compiler}</CompilerApiVersion></PropertyGroup></Target>");
        (await scenario.Build("App")).Fails("PDAB001");
        Assert.False(File.Exists(scenario.Path("App", "bin", "Debug", Scenario.Framework, "App.personal-data.json")));
    }

    [Fact]
    public async Task A_missing_heartbeat_is_an_error()
    {
        // The law is missing beside the generator: the compiler says so in a warning, and goes on without it.
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), targets: """
            <Target Name="Broken" AfterTargets="_PersonalDataAnalyzers">
              <ItemGroup>
                <_Ours Include="@(Analyzer)" Condition="'%(Filename)' == 'PersonalDataAnalyzers.Roslyn'" />
                <Analyzer Remove="@(Analyzer)" />
              </ItemGroup>
              <Copy SourceFiles="@(_Ours)" DestinationFolder="$(MSBuildProjectDirectory)/alone" />
              <ItemGroup>
                <Analyzer Include="$(MSBuildProjectDirectory)/alone/PersonalDataAnalyzers.Roslyn.dll" />
              </ItemGroup>
            </Target>
            """);
        // A compiler server that has compiled with the law before has it loaded, and would find it.
        (await scenario.Build("App", "-p:UseSharedCompilation=false")).Fails("PDAB002");
        Assert.False(File.Exists(scenario.Path("App", "bin", "Debug", Scenario.Framework, "App.personal-data.json")));
    }

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public async Task Enforce_without_analyzers_is_an_error(string property)
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        (await scenario.Build("App", "-p:PersonalDataPolicy=enforce", $"-p:{property}=false")).Fails("PDAB003");
        (await scenario.Build("App", "--no-restore", $"-p:{property}=false")).Succeeds();
    }

    [Fact]
    public async Task An_unknown_policy_is_an_error()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), "<PersonalDataPolicy>strict</PersonalDataPolicy>");
        (await scenario.Build("App")).Fails("PDAB004");
    }
}
