using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>Under enforce a fact that nobody has approved breaks the build, and can still be approved.</summary>
[Collection(PackageCollection.Name)]
public sealed class ApprovalTests(PackageFixture package)
{
    [Fact]
    public async Task A_new_field_breaks_the_build_until_it_is_approved()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), "<PersonalDataPolicy>enforce</PersonalDataPolicy>");
        var baseline = scenario.Write("App/PersonalData.approved.txt", "#PersonalData/1\n");
        (await scenario.Build("App")).Fails("PDA6001");

        (await Approve(scenario)).Succeeds();
        Assert.Contains(File.ReadLines(baseline), line => line.StartsWith("field | Acme.Customer.Email | EmailAddress", System.StringComparison.Ordinal));
        (await scenario.Build("App", "--no-restore")).Succeeds();

        File.WriteAllLines(baseline, File.ReadAllLines(baseline).Append("field | Acme.Customer.Zodiac | Other | Acme.CustomerRegister"));
        (await scenario.Build("App", "--no-restore")).Fails("PDA6002");
        (await Approve(scenario)).Succeeds();
        Assert.DoesNotContain(File.ReadLines(baseline), line => line.Contains("Zodiac", System.StringComparison.Ordinal));
        (await scenario.Build("App", "--no-restore")).Succeeds();
    }

    [Fact]
    public async Task Code_that_does_not_build_is_not_approved()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme") + "\nclass Broken { int x = ; }");
        var baseline = scenario.Write("App/PersonalData.approved.txt", "#PersonalData/1\n");
        var run = await Approve(scenario);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing was approved", run.Output, System.StringComparison.Ordinal);
        Assert.Equal("#PersonalData/1\n", await File.ReadAllTextAsync(baseline, TestContext.Current.CancellationToken));
    }

    private static Task<DotnetRun> Approve(Scenario scenario) =>
        Dotnet.Run(scenario.Folder, ["exec", PackageFixture.Tool, "approve", "App"]);
}
