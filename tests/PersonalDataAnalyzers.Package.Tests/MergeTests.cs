using System.IO;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>Registers of other projects and of libraries belong to the inventory of the program that runs them.</summary>
[Collection(PackageCollection.Name)]
public sealed class MergeTests(PackageFixture package)
{
    /// <summary>A baseline against which every mark is new.</summary>
    private const string NothingApproved = "#PersonalData/1\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Transitive_projects_are_merged(bool direct)
    {
        var properties = direct ? "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>" : "";
        var scenario = package.Scenario()
            .Project("Data", Sources.Lawful("Data"), properties)
            .Project("Middle", "public class Middle { public Data.Customer? Customer { get; set; } }", properties, Scenario.Reference("Data"), package: false)
            .Project("App", "public class App { public Middle? Middle { get; set; } }", properties, Scenario.Reference("Middle"), package: false);
        (await scenario.Build("App")).Succeeds();

        var entries = scenario.Inventory("App").Entries;
        Assert.Equal(["App", "Data", "Middle"], entries.Keys);
        Assert.Equal(["Data.CustomerRegister", "Data.Customer"], entries["Data"]);
        Assert.Equal(["Data", "Middle"], scenario.Inventory("Middle").Entries.Keys);
    }

    [Fact]
    public async Task The_rules_are_on_where_a_project_of_the_solution_has_the_package()
    {
        var scenario = package.Scenario()
            .Project("Data", Sources.Lawful("Data"))
            .Project("App", Sources.Lawful("App"), items: Scenario.Reference("Data"), package: false);
        scenario.Write("App/PersonalData.approved.txt", NothingApproved);
        var run = (await scenario.Build("App")).Succeeds();
        Assert.Contains(run.Diagnostics, printed => printed.Id == "PDA6001");
    }

    [Fact]
    public async Task A_library_from_NuGet_is_merged_and_its_package_keeps_quiet_here()
    {
        var name = "Library" + package.Version.Replace('.', '_').Replace('-', '_');
        var scenario = package.Scenario().Project(name, Sources.Lawful("Library"), $"<Version>1.0.0</Version>");
        (await scenario.Run("pack", name, "-c", "Debug", "-o", package.Feed)).Succeeds();

        scenario.Project("App", Sources.Lawful("App"), items: $"<PackageReference Include=\"{name}\" Version=\"1.0.0\" />", package: false);
        scenario.Write("App/PersonalData.approved.txt", NothingApproved);
        try
        {
            var run = (await scenario.Build("App")).Succeeds();
            Assert.Empty(run.Diagnostics);
            Assert.Equal(["Library.CustomerRegister", "Library.Customer"], scenario.Inventory("App").Entries[name]);
        }
        finally
        {
            File.Delete(Path.Combine(package.Feed, name + ".1.0.0.nupkg"));
            PackageFixture.Forget(name);
        }
    }

    [Fact]
    public async Task Two_projects_built_in_parallel_into_one_folder_both_keep_theirs()
    {
        var scenario = package.Scenario()
            .Project("One", Sources.Lawful("One"), "<OutputPath>../out/</OutputPath><AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>")
            .Project("Two", Sources.Lawful("Two"), "<OutputPath>../out/</OutputPath><AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>");
        scenario.Write("all.proj", """
            <Project DefaultTargets="Build">
              <ItemGroup><Part Include="One/One.csproj;Two/Two.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Part)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Part)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);
        (await scenario.Build("all.proj", "-m:2")).Succeeds();
        Assert.Equal(["One.CustomerRegister", "One.Customer"], InventoryView.Read(scenario.Path("out", "One.personal-data.json")).Entries["One"]);
        Assert.Equal(["Two.CustomerRegister", "Two.Customer"], InventoryView.Read(scenario.Path("out", "Two.personal-data.json")).Entries["Two"]);
    }
}
