using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data check</c>: the legal checks over all projects together, those of publication included.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var asOf = new Option<string?>("--as-of") { Description = "Day (yyyy-MM-dd) on which the law is judged. Default: today." };
        var level = new Option<string>("--level") { Description = "Lowest level that counts: error, warning or suggestion.", DefaultValueFactory = _ => "warning" };
        var placeholders = new Option<bool>("--allow-placeholders") { Description = "The inventory is a sample: contact persons may be placeholders (Maija Meikäläinen)." };
        var command = new Command("check", "Check the declarations of all projects together against the law.") { paths, asOf, level, placeholders };
        command.SetAction(result => terminal.Run(() => Check(terminal, result.GetValue(paths) ?? [], Day(result.GetValue(asOf)), Level(result.GetValue(level)!), result.GetValue(placeholders))));
        return command;
    }

    private static int Check(Terminal terminal, string[] paths, LawDate day, CheckLevel lowest, bool allowPlaceholders)
    {
        var inventory = terminal.Inventory(paths);
        var found = 0;
        foreach (var finding in inventory.Findings)
        {
            terminal.Output.WriteLine($"{finding.Subject}: warning: {finding.Message} ({finding.Kept}; {finding.Other})");
            found++;
        }

        var options = new CheckOptions { AsOf = day, Today = day, Publication = true, AllowPlaceholders = allowPlaceholders, HasRecord = inventory.HasRecord };
        var findings = LegalChecks.Run(new FactList<RegisterFacts>(inventory.Registers), new FactList<TypeFacts>(inventory.Types), options)
            .Select(finding => (Finding: finding, Check: CheckTable.Get(finding.Check)))
            .OrderBy(pair => pair.Check.Level);
        var quiet = 0;
        foreach (var (finding, check) in findings)
        {
            if (check.Level > lowest)
            {
                quiet++;
                continue;
            }

            found++;
            var id = check.Rule ?? check.Name;
            terminal.Output.WriteLine($"{finding.At}: {Word(check.Level)} {id}: {check.Text(finding)} [{Article(check.Article)}] {check.Page}");
        }

        if (!inventory.HasRecord)
            terminal.Error.WriteLine($"Not judged, for a published inventory does not hold what they read: {string.Join(", ", CheckTable.All.Where(check => check.NeedsRecord).Select(check => check.Name).Order(StringComparer.Ordinal))}. Name the project or its assembly to have them judged.");
        terminal.Error.WriteLine($"Registers: {inventory.Registers.Count}; marked types: {inventory.Types.Count}; law as of {day}; findings: {found}{(quiet > 0 ? $", {quiet} below {Word(lowest)} not shown" : "")}.");
        return found > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>A day as written; today where none is.</summary>
    public static LawDate Day(string? text)
    {
        if (text is null)
        {
            var today = DateTime.UtcNow;
            return new LawDate(today.Year, today.Month, today.Day);
        }

        return LawDate.TryParse(text, out var day) ? day : throw new UsageException($"'{text}' is no day; write it as 2026-11-22.");
    }

    private static CheckLevel Level(string text) => text switch
    {
        "error" => CheckLevel.Error,
        "warning" => CheckLevel.Warning,
        "suggestion" => CheckLevel.Suggestion,
        _ => throw new UsageException($"there is no level '{text}'; there is error, warning, suggestion."),
    };

    private static string Word(CheckLevel level) => level switch
    {
        CheckLevel.Error => "error",
        CheckLevel.Warning => "warning",
        _ => "suggestion",
    };

    private static string Article(string article) => article.Length > 0 && char.IsAsciiDigit(article[0]) && !article.Contains('/') ? "GDPR " + article : article;
}
