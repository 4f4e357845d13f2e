using System.CommandLine;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data start</c>: the first day of a code base without marks. What is undecided today is written down,
/// so that the build is green and every new unmarked member is reported from now on.</summary>
internal static class StartCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "Folder, project or solution. Nothing is built or restored.", DefaultValueFactory = _ => "." };
        var command = new Command("start", "Write down what is undecided today, and a first register to complete.") { path };
        command.SetAction(result => terminal.Run(() => Run(terminal, result.GetValue(path)!)));
        return command;
    }

    private static int Run(Terminal terminal, string path)
    {
        var result = Scan.Run(path, terminal.Error.WriteLine);
        var projects = SourceProjects.Find(path);
        var written = true;
        foreach (var project in projects)
        {
            var findings = result.Findings.Where(finding => finding.Project == project.Name).ToList();
            var debt = StartFiles.Suppressible(findings).Count();
            if (debt > 0)
                written &= Write(terminal, Path.Combine(project.Folder, StartFiles.Debt), StartFiles.Undecided(findings), $"{debt} findings undecided");
            var loose = findings.Count(finding => finding.SymbolId.Length == 0);
            if (loose > 0)
                terminal.Error.WriteLine($"{project.Name}: {loose} findings stand outside any member and are not written down.");
        }

        var registers = ProposedRegisters.Of(result);
        if (registers.Count > 0 && StartFiles.HomeOfRegisters(projects, result) is { } home)
            written &= Write(terminal, Path.Combine(home.Folder, StartFiles.Registers), StartFiles.Declaration(registers), $"{registers.Count} registers proposed, to be completed");

        terminal.Output.WriteLine(ScanReports.Summary(result));
        return !result.IsComplete ? ExitCodes.BadInput : written ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static bool Write(Terminal terminal, string path, string text, string what)
    {
        var written = StartFiles.WriteNew(path, text);
        terminal.Output.WriteLine(written ? $"{path}: {what}." : $"{path} is there already and was left as it is.");
        return written;
    }
}
