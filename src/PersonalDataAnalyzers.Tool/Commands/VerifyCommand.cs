using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Inventory.Verifying;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data verify</c>: does the page that is live say what the code declares?</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var page = new Argument<string>("page") { Description = "The published page, as saved from the web (.html)." };
        var paths = Inputs.Paths();
        var language = new Option<string?>("--language", "-l") { Description = "Language of the page. Default: the one it states, or the one it reads most like." };
        var since = new Option<string[]>("--changes-since") { Description = "The earlier inventory that the page was written with, if it was.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("verify", "Compare a published notice with the inventory of the build; exit code 1 where they differ.") { page, paths, language, since };
        command.SetAction(result => terminal.Run(() => Verify(terminal, result.GetValue(page)!, result.GetValue(paths) ?? [], result.GetValue(language), result.GetValue(since) ?? [])));
        return command;
    }

    private static int Verify(Terminal terminal, string page, string[] paths, string? language, string[] since)
    {
        if (language is not null)
            Inputs.Languages([language]);
        if (!File.Exists(page))
            throw new BadInventoryException(page, null, "there is no such page.", "Save the published page to a file and name it.");
        var inventory = terminal.Inventory(paths);
        var verification = NoticeVerifier.Verify(inventory, PublishedPageReader.Read(File.ReadAllText(page)), language, since.Length > 0 ? terminal.Inventory(since) : null);
        foreach (var finding in verification.Findings)
        {
            terminal.Output.WriteLine($"{page}: {What(finding)}{Side(finding.Newer)}");
            if (finding.Expected is { } expected)
                terminal.Output.WriteLine($"    inventory: {Short(expected)}");
            if (finding.Found is { } found)
                terminal.Output.WriteLine($"    page:      {Short(found)}");
        }

        if (verification.Findings.All(finding => finding.Kind != VerifyKind.OtherPage))
        {
            terminal.Error.WriteLine($"Language: {verification.Language}; page last updated {verification.PageDate ?? "on a day it does not tell"}, inventory {verification.InventoryDate ?? "on a day it does not tell"}; "
                + $"{(verification.FromGraph ? "embedded data and text" : "text only, for the page carries no data of ours")} compared; differences: {verification.Findings.Count}.");
        }

        return verification.Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static string What(VerifyFinding finding) => finding.Kind switch
    {
        VerifyKind.Changed => $"[{finding.Id}] {finding.Place}: reads otherwise",
        VerifyKind.Missing => $"[{finding.Id}] {finding.Place}: is not on the page",
        VerifyKind.Added => "the page says what the inventory does not",
        VerifyKind.Link => $"[{finding.Id}] {finding.Place}: the link leads elsewhere",
        VerifyKind.EmbeddedData => "the data embedded for machines is not that of the inventory; publish the page again",
        VerifyKind.Draft => "this is a draft, and it is live; publish the page without --draft",
        _ => "this is no notice of this inventory, or so much was changed that nothing can be compared",
    };

    private static string Side(NewerSide side) => side switch
    {
        NewerSide.Page => "; the page is newer: it was changed after it was made from these facts. Take the change into the code, or publish the page again",
        NewerSide.Inventory => "; the inventory is newer: publish the page again",
        _ => "",
    };

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 300 ? line[..297] + "..." : line;
    }
}
