using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law.Checks;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data notice</c>: writes the notice that is published.</summary>
internal static class NoticeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var languages = new Option<string[]>("--language", "-l") { Description = "Languages, separated by commas.", DefaultValueFactory = _ => ["fi,en,sv"], AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string[]>("--format", "-f") { Description = "html, md, txt, separated by commas.", DefaultValueFactory = _ => ["html"], AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to.", DefaultValueFactory = _ => "." };
        var draft = new Option<bool>("--draft") { Description = "Write the notice with a watermark even where something stands in the way of publishing it." };
        var command = new Command("notice", "Write the privacy notice in each language.") { paths, languages, formats, output, draft };
        command.SetAction(result => terminal.Run(() => Write(
            terminal,
            result.GetValue(paths) ?? [],
            Inputs.Languages(result.GetValue(languages)),
            [.. Inputs.Named("--format", result.GetValue(formats)).Select(Format)],
            result.GetValue(output)!,
            result.GetValue(draft))));
        return command;
    }

    private static int Write(Terminal terminal, string[] paths, IReadOnlyList<string> languages, IReadOnlyList<NoticeFormat> formats, string output, bool draft)
    {
        var inventory = terminal.Inventory(paths);
        var (files, problems) = NoticeFiles.Render(inventory, languages, formats, draft);
        foreach (var path in NoticeFiles.Write(files, output))
            terminal.Output.WriteLine(path);
        foreach (var problem in problems)
            terminal.Error.WriteLine((problem.Language.Length > 0 ? problem.Language + ": " : "") + problem.Message);
        if (problems.Count > 0 && !draft)
        {
            var blocked = languages.Where(language => problems.Any(problem => problem.Language.Length == 0 || problem.Language == language));
            terminal.Error.WriteLine($"Not written: {string.Join(", ", blocked)}. Correct the above, or use --draft for a page with a watermark.");
        }

        if (NoticePages.Of(inventory).Count == 0)
            terminal.Error.WriteLine("No register of ours is declared, so there is no notice to write.");

        // A page can be whole and the processing it tells of unlawful: whoever publishes it hears of that here too.
        var errors = CheckCommand.Findings(inventory, CheckCommand.Day(null)).Count(found => found.Check.Level == CheckLevel.Error);
        if (errors > 0)
            terminal.Error.WriteLine($"Not fit for publication: the law stands against what this notice tells in {errors} places. Run 'personal-data check' and correct them first.");
        return problems.Count > 0 || errors > 0 || inventory.Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static NoticeFormat Format(string name) => name switch
    {
        "html" => NoticeFormat.Html,
        "md" or "markdown" => NoticeFormat.Markdown,
        "txt" or "text" => NoticeFormat.Text,
        _ => throw new UsageException($"there is no format '{name}'; there is html, md, txt."),
    };
}
