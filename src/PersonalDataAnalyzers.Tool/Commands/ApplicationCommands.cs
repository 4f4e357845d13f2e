using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using PersonalDataAnalyzers.Tool.Running;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary>Commands on the database of the user's application. They need its model, so the application itself runs them:
/// it is built and started with the command, as <c>dotnet ef</c> does.</summary>
internal static class ApplicationCommands
{
    public static IEnumerable<Command> Create(Terminal terminal)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Do it, report it, and take it back." };
        yield return Of(terminal, "sweep", "End what has been kept long enough in the application's database.",
            [dryRun], result => result.GetValue(dryRun) ? ["--dry-run"] : []);

        var known = Ledger("The copy of the ledger of erasure. Default: the ledger of the database itself.");
        yield return Of(terminal, "resurrection", "Find persons who were erased and are in the application's database again.",
            [known], result => File("--ledger", result.GetValue(known)));

        var survived = Ledger("The copy of the ledger that survived: written by 'ledger'.");
        var own = new Option<bool>("--own-ledger") { Description = "Go by the ledger of the restored database, which knows no erasure later than the backup." };
        var trial = new Option<bool>("--dry-run") { Description = "Do it, report it, and take it back." };
        yield return Of(terminal, "replay", "After a backup was restored: erase again whoever had been erased.",
            [survived, own, trial], result => [.. File("--ledger", result.GetValue(survived)), .. result.GetValue(own) ? (string[])["--own-ledger"] : [], .. result.GetValue(trial) ? (string[])["--dry-run"] : []]);

        var output = new Option<string>("--output", "-o") { Description = "The file to write; keep it apart from the database and its backups.", Required = true };
        yield return Of(terminal, "ledger", "Copy the ledger of erasure out of the application's database.",
            [output], result => File("--output", result.GetValue(output)));
    }

    private static Command Of(Terminal terminal, string name, string description, Option[] options, Func<ParseResult, string[]> arguments)
    {
        var project = new Option<string>("--project", "-p") { Description = "The application: its project file, or a folder with one.", DefaultValueFactory = _ => "." };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "Debug or Release." };
        var framework = new Option<string?>("--framework") { Description = "The target framework, where the project has several." };
        var noBuild = new Option<bool>("--no-build") { Description = "Start what the last build made." };
        var wait = new Option<int>("--wait") { Description = "Seconds that the application may take before it takes the command.", DefaultValueFactory = _ => 120 };
        var own = new Argument<string[]>("arguments") { Description = "Behind --: the application's own arguments.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(name, description) { project, configuration, framework, noBuild, wait };
        foreach (var option in options)
            command.Options.Add(option);
        command.Arguments.Add(own);
        command.SetAction(result => terminal.Run(() =>
        {
            if (result.GetValue(wait) <= 0)
                throw new UsageException("--wait is a number of seconds.");
            var build = new ApplicationBuild(result.GetValue(configuration), result.GetValue(framework), result.GetValue(noBuild));
            var application = Application.Of(result.GetValue(project)!, build, terminal);
            CommandEntry.Demand(application);
            return new ApplicationRun(terminal, TimeSpan.FromSeconds(result.GetValue(wait))).Run(application, [name, .. arguments(result)], result.GetValue(own) ?? []);
        }));
        return command;
    }

    private static Option<string?> Ledger(string description) => new("--ledger") { Description = description };

    // The application stands in another folder than the user.
    private static string[] File(string option, string? path) => path is null ? [] : [option, Path.GetFullPath(path)];
}
