using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>The workflows of docs/ci, run command by command as a pipeline would: packed package, packed tool, a
/// repository of its own.</summary>
[Collection(PackageCollection.Name)]
public sealed class ContinuousIntegrationTests(PackageFixture package)
{
    [Fact]
    public void Both_pipelines_hold_the_same_commands()
    {
        var github = Commands("github-actions.yml", "- run: ");
        Assert.Equal(github, Commands("azure-pipelines.yml", "- script: "));
        Assert.Equal(11, github.Count);
    }

    [Fact]
    public async Task The_commands_publish_what_is_approved_and_stop_what_is_not()
    {
        var scenario = package.Scenario("ci").Project("App", Sources.Lawful("Acme").Replace("Maija Meikäläinen", "Tietosuojavastaava", StringComparison.Ordinal), "<PersonalDataPolicy>enforce</PersonalDataPolicy>");
        scenario.Write(".gitignore", "bin/\nobj/\nnotice/\nrecord/\n*.sarif\nlive.html\n");
        await package.PackTool();
        (await Shell(scenario, "dotnet new tool-manifest && dotnet tool install PersonalDataAnalyzers.Tool --version " + package.Version)).Succeeds();
        // Approved on the day that the notice states: on a later one it would be too old to publish.
        scenario.Write("App/PersonalData.approved.txt", "#PersonalData/1\n");
        (await Shell(scenario, "dotnet personal-data approve App && git init -q && git add -A && GIT_COMMITTER_DATE=2026-11-22T09:00:00Z git -c user.name=t -c user.email=t@example.fi commit -q -m approved --date 2026-11-22T09:00:00Z")).Succeeds();

        foreach (var command in Commands("github-actions.yml", "- run: "))
            (await Shell(scenario, command.StartsWith("curl ", StringComparison.Ordinal) ? "cp notice/*.html live.html" : command)).Succeeds();

        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(scenario.Path("personal-data.sarif"), TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.NotEmpty(Directory.GetFiles(scenario.Path("notice"), "*.html"));
        Assert.NotEmpty(Directory.GetFiles(scenario.Path("record"), "*.csv"));

        // The page is edited by hand.
        var live = scenario.Path("live.html");
        await File.WriteAllTextAsync(live, (await File.ReadAllTextAsync(live, TestContext.Current.CancellationToken)).Replace("Pilvi Oy", "Muu Oy", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Shell(scenario, "dotnet personal-data verify live.html \"$PROJECT\"")).ExitCode);

        // A field is added that nobody has approved.
        var source = scenario.Path("App", "App.cs");
        await File.WriteAllTextAsync(source, (await File.ReadAllTextAsync(source, TestContext.Current.CancellationToken)).Replace("public int DiscountPercent", "public int DiscountPercent { get; set; } [Personal(PersonalDataCategory.PhoneNumber)] public string Phone { get; set; } = \"\"; [NotPersonal(\"a setting\")] public int Other", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await Shell(scenario, "dotnet build \"$PROJECT\"")).Fails("PDA6001");
    }

    private static List<string> Commands(string file, string key) =>
        [.. File.ReadLines(Path.Combine(RepositoryPaths.Root, "docs", "ci", file)).Select(line => line.Trim()).Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..])];

    private static async Task<DotnetRun> Shell(Scenario scenario, string command)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", command]) { WorkingDirectory = scenario.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "VSTEST_CONNECTION_TIMEOUT").ToList())
            start.Environment.Remove(name);
        start.Environment["PROJECT"] = "App";
        start.Environment["LANGUAGES"] = "fi";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(command, process.ExitCode, await output + await error);
    }
}
