using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>The commands on the database of an application: the tool and the application are processes of their own.</summary>
public sealed class CommandTests
{
    private const string Project = "samples/Apps/ProCloser";
    private const string Name = "ProCloser.App";
    private static readonly string[] s_personal = ["Aino", "Esimerkki", "Otso", "Vanamo", "Sepitetty", "+3584000000", ".example"];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Who_was_erased_and_came_back_with_a_backup_is_found_and_erased_again(Engine engine)
    {
        await using var store = new SampleStore(engine);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        var ledger = store.File("ledger.jsonl");
        var request = Guid.NewGuid();
        await using (var app = await RunningApp.Start(Project, Name, store.Settings))
        {
            await store.Backup();
            await app.Json(HttpMethod.Post, "/my-data/consumer/erasure", codes["consumer"], request);
            var erased = await app.Json(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"]);
            Assert.Equal("Completed", erased.GetProperty("state").GetString());
            Assert.All(s_personal, text => Assert.DoesNotContain(text, app.Log, StringComparison.Ordinal));
        }

        Clean(0, await Programs.Tool(Project, "ledger", ["--output", ledger], store.Settings));
        Clean(0, await Programs.Tool(Project, "resurrection", ["--ledger", ledger], store.Settings));
        await store.Restore();

        // The restored ledger knows nothing of it, and the command says that it may not.
        var own = await Programs.Tool(Project, "resurrection", [], store.Settings);
        Clean(0, own);
        Assert.Contains("erasures after it was taken are not in it", own.Output);
        var found = await Programs.Tool(Project, "resurrection", ["--ledger", ledger], store.Settings);
        Clean(1, found);
        Assert.Contains("request " + request, found.Output);

        var trial = await Programs.Tool(Project, "replay", ["--ledger", ledger, "--dry-run"], store.Settings);
        Clean(1, trial);
        Clean(1, await Programs.Tool(Project, "resurrection", ["--ledger", ledger], store.Settings));
        var replayed = await Programs.Tool(Project, "replay", ["--ledger", ledger], store.Settings);
        Clean(0, replayed);
        Assert.Contains("persons erased again: 1; still there: 0", replayed.Output);
        Assert.Equal(Rows(trial), Rows(replayed));
        Clean(0, await Programs.Tool(Project, "resurrection", ["--ledger", ledger], store.Settings));

        await using var after = await RunningApp.Start(Project, Name, store.Settings);
        Assert.DoesNotContain("Aino", (await after.Send(HttpMethod.Get, "/my-data/consumer/export", codes["consumer"])).Body);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_dry_run_of_the_sweep_says_what_the_sweep_does(Engine engine)
    {
        await using var store = new SampleStore(engine);
        await RunningApp.Codes(Project, Name, store.Settings);

        var trial = await Programs.Tool(Project, "sweep", ["--dry-run"], store.Settings);
        var again = await Programs.Tool(Project, "sweep", ["--dry-run"], store.Settings);
        var real = await Programs.Tool(Project, "sweep", [], store.Settings);

        Assert.Contains("dry run", trial.Output);
        Assert.Equal(trial.Output, again.Output);
        Assert.Equal(Lines(trial).Skip(1), Lines(real).Skip(1));
        Assert.Contains("Prospect", string.Join('\n', Lines(real).Where(line => line.Contains("rows: 1", StringComparison.Ordinal))));
        Assert.Equal(trial.Code, real.Code);
        Assert.All(s_personal, text => Assert.DoesNotContain(text, trial.All + real.All, StringComparison.Ordinal));
        Assert.DoesNotContain("Prospect", string.Join('\n', Lines(await Programs.Tool(Project, "sweep", [], store.Settings)).Where(line => line.Contains("rows: 1", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_application_runs_the_commands_without_the_tool()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        await RunningApp.Codes(Project, Name, store.Settings);
        var ended = await Programs.Run(Project, Name, [.. store.Settings, "personal-data", "resurrection"]);
        Clean(0, ended);
        Assert.Contains("ProCloserContext: persons who were erased and are there: 0", ended.Output);
    }

    [Theory]
    [InlineData("there is no command 'swepe'", "swepe")]
    [InlineData("no command stands behind")]
    [InlineData("--own-ledger", "replay")]
    [InlineData("'sweep' takes no '--ledger'", "sweep", "--ledger", "x")]
    [InlineData("there is no file", "replay", "--ledger", "nowhere.jsonl")]
    [InlineData("names no file", "replay", "--ledger", "--dry-run")]
    [InlineData("--output", "ledger")]
    public async Task A_command_that_is_none_does_not_start_the_application(string said, params string[] command)
    {
        await using var store = new SampleStore(Engine.Sqlite);
        var ended = await Programs.Run(Project, Name, [.. store.Settings, "personal-data", .. command]);
        Assert.Equal(2, ended.Code);
        Assert.Contains(said, ended.Error);
        Assert.Equal("", ended.Output);
    }

    [Fact]
    public async Task A_ledger_of_another_key_or_with_a_changed_line_finds_nobody_and_says_so()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        await using var other = new SampleStore(Engine.Sqlite);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await RunningApp.Codes(Project, Name, other.Settings);
        var ledger = store.File("ledger.jsonl");
        await using (var app = await RunningApp.Start(Project, Name, store.Settings))
        {
            var request = Guid.NewGuid();
            await app.Json(HttpMethod.Post, "/my-data/consumer/erasure", codes["consumer"], request);
            await app.Json(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"]);
        }

        Clean(0, await Programs.Tool(Project, "ledger", ["--output", ledger], store.Settings));
        await Refused(other, "sealed by another key");

        var lines = await File.ReadAllLinesAsync(ledger, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(ledger, lines.Skip(1), TestContext.Current.CancellationToken);
        await Refused(store, "changed by another hand");
        await File.WriteAllTextAsync(ledger, "no ledger\n", TestContext.Current.CancellationToken);
        await Refused(store, "Line 1 is no entry");
        await File.WriteAllTextAsync(ledger, "", TestContext.Current.CancellationToken);
        await Refused(store, "holds no entry");

        async Task Refused(SampleStore at, string why)
        {
            foreach (var command in (string[])["resurrection", "replay"])
            {
                var ended = await Programs.Tool(Project, command, ["--ledger", ledger], at.Settings);
                Assert.Equal(2, ended.Code);
                Assert.Contains(why, ended.Error);
            }
        }
    }

    [Fact]
    public async Task A_database_without_tables_is_no_clean_database()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        foreach (var command in (string[])["sweep", "resurrection"])
        {
            var ended = await Programs.Tool(Project, command, [], store.Settings);
            Assert.Equal(2, ended.Code);
            Assert.Contains("migrations", ended.Error);
        }
    }

    [Fact]
    public async Task An_application_that_takes_no_commands_is_not_started()
    {
        var ended = await Programs.Tool("samples/ProMail", "sweep", []);
        Assert.Equal(2, ended.Code);
        Assert.Contains("RunPersonalDataCommandAsync(args)", ended.Error);
        Assert.Contains(Path.Combine("samples", "ProMail", "Program.cs"), ended.Error);
        Assert.DoesNotContain("1. The register", ended.All);
    }

    [Theory]
    [InlineData("samples/ProCloser", "is no application")]
    [InlineData("samples", "is no project")]
    [InlineData("samples/Apps/ProCloser/nowhere.csproj", "is no project")]
    public async Task What_is_no_application_is_said_so(string project, string why)
    {
        var ended = await Programs.Tool(project, "sweep", []);
        Assert.Equal(2, ended.Code);
        Assert.Contains(why, ended.Error);
    }

    [Fact]
    public async Task An_application_that_does_not_build_is_not_started()
    {
        var folder = Directory.CreateTempSubdirectory("broken-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Broken.csproj"), """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Program.cs"), "Nothing.Here();", TestContext.Current.CancellationToken);
        var ended = await Programs.Run("src/PersonalDataAnalyzers.Tool", "personal-data", ["sweep", "--project", folder.FullName]);
        Assert.Equal(2, ended.Code);
        Assert.Contains("Program.cs(1,1)", ended.Error);
        Assert.Contains("does not build, so nothing was done", ended.Error);
        folder.Delete(recursive: true);
    }

    private static void Clean(int code, Ended ended)
    {
        Assert.True(ended.Code == code, ended.All);
        Assert.All(s_personal, text => Assert.DoesNotContain(text, ended.All, StringComparison.Ordinal));
    }

    private static string[] Lines(Ended ended) => ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Rows(Ended ended) => [.. Lines(ended).Where(line => line.Contains("rows: ", StringComparison.Ordinal))];
}
