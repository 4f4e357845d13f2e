using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data notice</c>: writes the notice that is published.</summary>
internal static class NoticeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var languages = new Option<string[]>("--language", "-l") { Description = "Languages, separated by commas.", DefaultValueFactory = _ => ["fi,en,sv"], AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string[]>("--format", "-f") { Description = "html, md, txt, tilt, separated by commas.", DefaultValueFactory = _ => ["html"], AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to.", DefaultValueFactory = _ => "." };
        var draft = new Option<bool>("--draft") { Description = "Write the notice with a watermark even where something stands in the way of publishing it." };
        var asOf = new Option<string?>("--as-of") { Description = "Day (yyyy-MM-dd) on which the law is judged. Default: today." };
        var approvedOn = new Option<string?>("--approved-on") { Description = "Day (yyyy-MM-dd) on which the inventory was approved. Default: that of the last commit to PersonalData.approved.txt." };
        var since = new Option<string[]>("--changes-since") { Description = "Inventory of the earlier version: the page tells its readers what has changed since.", AllowMultipleArgumentsPerToken = true };
        var css = new Option<string?>("--css") { Description = "Style sheet of the organisation, after ours: the variables of :root, or whole rules." };
        var template = new Option<string?>("--template") { Description = "Web page of the organisation with {{head}} and {{notice}} where they belong." };
        var each = new Option<bool>("--per-register") { Description = "Write each register on a page of its own, too." };
        var command = new Command("notice", "Write the privacy notice in each language; what may not be published is refused.") { paths, languages, formats, output, draft, asOf, approvedOn, since, css, template, each };
        command.SetAction(result => terminal.Run(() =>
        {
            var named = result.GetValue(paths) ?? [];
            var day = CheckCommand.Day(result.GetValue(asOf));
            var approval = Approval.Of(named, result.GetValue(approvedOn) is { } stated ? CheckCommand.Day(stated) : null, CheckCommand.Day(null));
            foreach (var silence in approval.NotJudged)
                terminal.Error.WriteLine(silence);
            var terms = new PublicationTerms
            {
                Draft = result.GetValue(draft),
                AsOf = day,
                ApprovedOn = approval.On,
                Unapproved = approval.Unapproved,
                Since = result.GetValue(since) is { Length: > 0 } earlier ? terminal.Inventory(earlier) : null,
            };
            var look = new NoticeLook(Text(result.GetValue(css)), Text(result.GetValue(template)));
            Checked(look);
            return Write(terminal, named, Inputs.Languages(result.GetValue(languages)), [.. Inputs.Named("--format", result.GetValue(formats)).Select(Format)], result.GetValue(output)!, terms, look, result.GetValue(each));
        }));
        return command;
    }

    private static int Write(Terminal terminal, string[] paths, IReadOnlyList<string> languages, IReadOnlyList<NoticeFormat> formats, string output, PublicationTerms terms, NoticeLook look, bool perRegister)
    {
        var inventory = terminal.Inventory(paths);
        var (files, problems) = NoticeFiles.Render(inventory, languages, formats, terms, look, perRegister);
        foreach (var path in NoticeFiles.Write(files, output))
            terminal.Output.WriteLine(path);
        foreach (var problem in problems)
            terminal.Error.WriteLine((problem.Language.Length > 0 ? problem.Language + ": " : "") + problem.Message);
        if (problems.Count > 0 && !terms.Draft)
        {
            var blocked = languages.Where(language => problems.Any(problem => problem.Language.Length == 0 || problem.Language == language));
            terminal.Error.WriteLine($"Not fit for publication, so not written: {string.Join(", ", blocked)}. Correct the above ('personal-data check' tells more), or use --draft for a page with a watermark.");
        }

        if (NoticePages.Of(inventory).Count == 0)
            terminal.Error.WriteLine("No register of ours is declared, so there is no notice to write.");
        return problems.Count > 0 || files.Count == 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Checked(NoticeLook look)
    {
        try
        {
            look.Checked();
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static string? Text(string? path)
    {
        if (path is null)
            return null;
        return File.Exists(path) ? File.ReadAllText(path) : throw new UsageException($"there is no file '{path}'.");
    }

    private static NoticeFormat Format(string name) => name switch
    {
        "html" => NoticeFormat.Html,
        "md" or "markdown" => NoticeFormat.Markdown,
        "txt" or "text" => NoticeFormat.Text,
        "tilt" => NoticeFormat.Tilt,
        _ => throw new UsageException($"there is no format '{name}'; there is html, md, txt, tilt."),
    };
}
