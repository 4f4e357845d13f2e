using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersonalDataAnalyzers.Tool.Importing;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data compare</c>: does a notice that was written by hand agree with the code?</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var notice = new Argument<string>("notice") { Description = "The notice as text (.txt, .md) or as a saved page (.html)." };
        var paths = Inputs.Paths();
        var source = new Option<string?>("--source", "-s") { Description = "Folder, project or solution to look at for what the code sends away, whatever is declared. Nothing is built. Alone, no inventory is needed." };
        var language = ImportCommand.Language();
        var command = new Command("compare", "Say where an existing privacy notice and the code disagree; exit code 1 where they do.") { notice, paths, source, language };
        command.SetAction(result => terminal.Run(() => Compare(terminal, result.GetValue(notice)!, result.GetValue(paths) ?? [], result.GetValue(source), result.GetValue(language))));
        return command;
    }

    private static int Compare(Terminal terminal, string path, string[] paths, string? source, string? language)
    {
        var notice = ImportCommand.Read(path, language);
        var found = new List<Disagreement>();
        if (paths.Length > 0 || source is null)
            found.AddRange(NoticeComparison.WithInventory(notice, terminal.Inventory(paths)));
        if (source is not null)
            found.AddRange(NoticeComparison.WithCode(notice, Scan.Run(source, terminal.Error.WriteLine)));
        foreach (var disagreement in found)
            terminal.Output.WriteLine($"{path}{(disagreement.Line > 0 ? $":{disagreement.Line}" : "")}: {disagreement.About}: {disagreement.Message}");
        terminal.Error.WriteLine($"Language: {notice.Language}; disagreements: {found.Count}. Not compared, for it was not understood: {notice.NotUnderstood.Count} lines of the notice{(notice.Missing.Count > 0 ? "; not found in it: " + string.Join(", ", notice.Missing) : "")}. 'personal-data import' lists them.");
        return found.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
