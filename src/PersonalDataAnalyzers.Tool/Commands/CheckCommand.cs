using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Tool.Scanning;

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
        var sources = new Option<string[]>("--sources") { Description = "Folders, projects or solutions whose code is compared with the declared recipients. Default: the projects that are named, with those they refer to.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("check", "Check the declarations of all projects together against the law, and against whom their code sends data to.") { paths, asOf, level, placeholders, sources };
        command.SetAction(result => terminal.Run(() => Check(terminal, result.GetValue(paths) ?? [], result.GetValue(sources) ?? [], Day(result.GetValue(asOf)), Level(result.GetValue(level)!), result.GetValue(placeholders))));
        return command;
    }

    private static int Check(Terminal terminal, string[] paths, string[] sources, LawDate day, CheckLevel lowest, bool allowPlaceholders)
    {
        var inventory = terminal.Inventory(paths);
        var found = 0;
        foreach (var finding in inventory.Findings)
        {
            terminal.Output.WriteLine($"{finding.Subject}: warning: {finding.Message} ({finding.Kept}; {finding.Other})");
            found++;
        }

        var options = new CheckOptions { AsOf = day, Today = day, Publication = true, AllowPlaceholders = allowPlaceholders, HasRecord = inventory.HasRecord };
        var registers = new FactList<RegisterFacts>(inventory.Registers);
        var findings = LegalChecks.Run(registers, new FactList<TypeFacts>(inventory.Types), options).Concat(NotReached(terminal, registers, sources.Length > 0 ? sources : CodeOf(paths)))
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

    /// <summary>Recipients that no code reaches, where there is code to look at; what is not judged is said.</summary>
    private static IEnumerable<LegalFinding> NotReached(Terminal terminal, FactList<RegisterFacts> registers, IReadOnlyList<string> sources)
    {
        if ((sources.Count == 0 ? null : ReachedScan.Of(sources)) is not { } code)
        {
            terminal.Error.WriteLine("Not judged, for there is no code to look at: whether the declared recipients are ever reached. Name projects, or --sources.");
            return [];
        }

        foreach (var file in code.Unread)
            terminal.Error.WriteLine(file + ": could not be read; what it sends is not known.");
        if (ReachChecks.NotJudged(registers, code.Services) is > 0 and var others)
            terminal.Error.WriteLine($"Not judged whether code reaches them: {others} recipients whose service no table knows (see docs/flow-tables.md).");
        return ReachChecks.Run(registers, code.Reached, code.Services);
    }

    /// <summary>The projects among what was named; an inventory or an assembly has no code beside it.</summary>
    private static List<string> CodeOf(string[] paths) =>
        [.. (paths.Length == 0 ? ["."] : paths).Where(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.csproj").Any() : path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && File.Exists(path))];

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
