using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>A code base without marks, and <c>dotnet format</c> with the fixes of the package, as the first afternoon goes.</summary>
[Collection(PackageCollection.Name)]
public sealed class FormatTests(PackageFixture package)
{
    private static readonly string[] s_fixed = ["PDA1001", "PDA1002", "PDA1003", "PDA5001"];

    [Fact]
    public async Task Format_decides_a_thousand_members_and_the_result_builds()
    {
        // Diagnoses are among the members: without this ground the build would go on to ask for one (PDA2004).
        var register = Sources.Register("Acme").Replace("LegalBasis.Contract,", "LegalBasis.Contract, Ground = AdditionalGround.HealthOrSocialCare,", StringComparison.Ordinal);
        var scenario = package.Scenario("format").Project("Shop", register);
        foreach (var file in UnmarkedShop.Files())
            scenario.Write("Shop/" + file.Path, file.Text);
        (await scenario.Run("restore", "Shop")).Succeeds();

        // One run answers the rules that had found something when it began; marked types then ask about the members beside.
        (await Format(scenario)).Succeeds();
        (await Format(scenario)).Succeeds();

        var marks = Directory.EnumerateFiles(scenario.Path("Shop"), "*.cs").Sum(file => File.ReadAllText(file).Split("[Personal(PersonalDataCategory.").Length - 1);
        Assert.InRange(marks, UnmarkedShop.PersonalMembers, UnmarkedShop.PersonalMembers + 100);
        var after = (await scenario.Build("Shop")).Succeeds();
        Assert.DoesNotContain(after.Diagnostics, printed => printed.Id.StartsWith("PDA1", StringComparison.Ordinal));
        Assert.DoesNotContain(after.Diagnostics, printed => printed.Id is "PDA2001" or "PDA5001");
        Assert.Contains("Shop.People.Henkilo", scenario.Inventory("Shop").Entries["Shop"]);
    }

    [Fact]
    public async Task Without_a_register_the_members_are_marked_and_the_build_asks_for_one()
    {
        var scenario = package.Scenario("format").Project("Shop", "public class Person { public string? FirstName { get; set; } public string? Email { get; set; } }");
        (await scenario.Run("restore", "Shop")).Succeeds();
        (await Format(scenario)).Succeeds();
        Assert.Contains("[Personal(PersonalDataCategory.FirstName)]", await File.ReadAllTextAsync(scenario.Path("Shop", "Shop.cs")), StringComparison.Ordinal);
        var after = (await scenario.Build("Shop")).Fails("PDA2001");
        Assert.DoesNotContain(after.Diagnostics, printed => printed.Id.StartsWith("PDA1", StringComparison.Ordinal));
    }

    private static Task<DotnetRun> Format(Scenario scenario) =>
        Dotnet.Run(scenario.Folder, ["format", "analyzers", System.IO.Path.Combine("Shop", "Shop.csproj"), "--no-restore", "--severity", "info", "--diagnostics", .. s_fixed]);
}
