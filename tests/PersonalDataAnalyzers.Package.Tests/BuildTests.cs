using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>One project, as a user builds it day by day.</summary>
[Collection(PackageCollection.Name)]
public sealed class BuildTests(PackageFixture package)
{
    [Fact]
    public async Task Good_source_passes_and_its_inventory_appears()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><PersonalDataPolicy>enforce</PersonalDataPolicy>");
        var run = (await scenario.Build("App")).Succeeds();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Acme.CustomerRegister", "Acme.Customer"], scenario.Inventory("App").Entries["App"]);

        var schema = await NJsonSchema.JsonSchema.FromFileAsync(RepositoryPaths.Of("docs", "schema", "personal-data.schema.json"));
        Assert.Empty(schema.Validate(scenario.Inventory("App").Root.GetRawText()));
    }

    [Fact]
    public async Task Bad_source_fails_with_the_expected_ids_at_the_expected_lines()
    {
        var scenario = package.Scenario().Project("App", Sources.Bad, "<PersonalDataPolicy>enforce</PersonalDataPolicy>");
        var run = (await scenario.Build("App")).Fails("PDA2002");
        var expected = Sources.Bad.Split('\n').SelectMany((line, i) => line.Split("// ") is [_, var ids] ? ids.Split(' ').Select(id => $"{i + 1}: {id}") : []);
        Assert.Equal(expected.Order(StringComparer.Ordinal), run.Diagnostics.Where(printed => printed.Severity == "error").Select(printed => $"{printed.Line}: {printed.Id}").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Suggest_lets_the_build_go_on_where_only_warnings_are_found()
    {
        const string Source = "public sealed class Person\n{\n    public string FirstName { get; set; } = \"\";\n}\n";
        var scenario = package.Scenario().Project("App", Source);
        var warned = (await scenario.Build("App")).Succeeds();
        Assert.Equal([("PDA1001", "warning", 3)], warned.Diagnostics.Select(printed => (printed.Id, printed.Severity, printed.Line)));
        var enforced = (await scenario.Build("App", "--no-restore", "-p:PersonalDataPolicy=enforce")).Fails("PDA1001");
        Assert.Equal([("PDA1001", "error", 3)], enforced.Diagnostics.Select(printed => (printed.Id, printed.Severity, printed.Line)));

        // A relaxation is a visible line in the team's own file, and wins.
        scenario.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PDA1001.severity = none\n");
        Assert.Empty((await scenario.Build("App", "--no-restore", "-p:PersonalDataPolicy=enforce")).Succeeds().Diagnostics);
    }

    /// <summary>Files beside the project are passed to the compiler without a word of the user's; one property leaves the settings out.</summary>
    [Fact]
    public async Task Settings_and_tables_beside_the_project_are_read()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        scenario.Write("App/appsettings.json", "{\n  \"AWS\": {\n    \"Region\": \"us-east-1\"\n  }\n}\n");
        scenario.Write("App/PersonalData.sinks.tsv", "kind\ttypes\tmembers\nloog\tAcme.Audit\tKeep\n");
        var run = (await scenario.Build("App")).Succeeds();
        Assert.Equal([("PDA3007", 3), ("PDA3008", 2)], run.Diagnostics.Select(printed => (printed.Id, printed.Line)).Distinct().Order());
        var without = (await scenario.Build("App", "--no-restore", "--no-incremental", "-p:PersonalDataSettings=false")).Succeeds();
        Assert.Equal([("PDA3008", 2)], without.Diagnostics.Select(printed => (printed.Id, printed.Line)).Distinct());
    }

    [Fact]
    public async Task An_unchanged_build_rewrites_nothing()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        (await scenario.Build("App")).Succeeds();
        var before = Written(scenario);
        Assert.Contains(before, file => file.Key.EndsWith("bin/Debug/net10.0/App.personal-data.json", StringComparison.Ordinal));

        (await scenario.Build("App", "--no-restore")).Succeeds();
        Assert.Equal(before, Written(scenario));
    }

    [Fact]
    public async Task Removing_the_last_mark_empties_the_inventory()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        (await scenario.Build("App")).Succeeds();
        Assert.NotEmpty(scenario.Inventory("App").Entries["App"]);

        scenario.Write("App/App.cs", Sources.Nothing);
        (await scenario.Build("App", "--no-restore")).Succeeds();
        Assert.Empty(scenario.Inventory("App").Entries["App"]);
    }

    [Fact]
    public async Task Publish_carries_the_inventory_but_not_the_record()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme") + "\npublic static class Program { public static void Main() { } }", "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>");
        (await scenario.Run("publish", "App", "-c", "Debug", "-o", scenario.Path("out"))).Succeeds();
        Assert.Equal(["Acme.CustomerRegister", "Acme.Customer"], InventoryView.Read(scenario.Path("out", "App.personal-data.json")).Entries["App"]);

        // The agreement with the processor is for the record of processing alone.
        var record = scenario.Path("App", "obj", "Debug", Scenario.Framework, "App.personal-data.record.json");
        Assert.Contains("DPA 2026-01", await File.ReadAllTextAsync(record), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(scenario.Path("out"), "*.record.json"));
        Assert.Empty(Directory.GetFiles(scenario.Path("App", "bin"), "*.record.json", SearchOption.AllDirectories));
        Assert.DoesNotContain("DPA 2026-01", await File.ReadAllTextAsync(scenario.Path("out", "App.personal-data.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_frameworks_have_an_inventory_each_and_clean_removes_them()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        (await scenario.Build("App")).Succeeds();
        Assert.Equal(
            await File.ReadAllBytesAsync(scenario.Path("App", "bin", "Debug", "net10.0", "App.personal-data.json")),
            await File.ReadAllBytesAsync(scenario.Path("App", "bin", "Debug", "netstandard2.0", "App.personal-data.json")));

        (await scenario.Run("clean", "App")).Succeeds();
        Assert.Empty(Directory.GetFiles(scenario.Folder, "*.personal-data.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_design_time_build_writes_no_inventory()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        (await scenario.Build("App", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-t:Compile")).Succeeds();
        Assert.Empty(Directory.GetFiles(scenario.Folder, "*.personal-data.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Translations_beside_the_project_are_carried_and_not_embedded()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"));
        scenario.Write("App/PersonalData.sv.resx", "<root><data name=\"Asiakassuhteen hoitaminen\"><value>Skötsel av kundförhållandet</value></data></root>");
        (await scenario.Build("App")).Succeeds();
        Assert.Equal("Skötsel av kundförhållandet", scenario.Inventory("App").Root.GetProperty("translations").GetProperty("sv").GetProperty("Asiakassuhteen hoitaminen").GetString());
        Assert.False(Directory.Exists(scenario.Path("App", "bin", "Debug", Scenario.Framework, "sv")));

        scenario.Write("App/PersonalData.sv.resx", "<root>\n<data name=\"a\"><value>b</data></root>");
        var broken = (await scenario.Build("App", "--no-restore")).Fails("PDAB009");
        Assert.Contains(broken.Diagnostics, printed => printed is { Id: "PDAB009", File: "PersonalData.sv.resx", Line: 2 });

        File.Delete(scenario.Path("App", "PersonalData.sv.resx"));
        (await scenario.Build("App", "--no-restore")).Succeeds();
        Assert.Empty(scenario.Inventory("App").Root.GetProperty("translations").EnumerateObject());
    }

    [Fact]
    public async Task A_language_the_project_declares_is_demanded_of_every_text()
    {
        var scenario = package.Scenario().Project("App", Sources.Lawful("Acme"), "<PersonalDataLanguages>fi;sv</PersonalDataLanguages>");
        var run = (await scenario.Build("App")).Succeeds();
        Assert.Contains(run.Diagnostics, printed => printed.Id == "PDA6003" && printed.Message.Contains("into sv", StringComparison.Ordinal));
    }

    private static System.Collections.Generic.SortedDictionary<string, DateTime> Written(Scenario scenario) => new(
        Directory.GetFiles(scenario.Folder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc), StringComparer.Ordinal);
}
