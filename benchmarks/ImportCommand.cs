using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Tool.Importing;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>import [--misses] LABELS FOLDER</c>: reads each labelled notice of a folder as <c>personal-data import</c> does,
/// and scores what it took out of it.</summary>
internal static class ImportCommand
{
    public static int Run(string[] args)
    {
        var misses = args.Contains("--misses");
        string[] paths = [.. args.Where(arg => arg != "--misses")];
        if (paths.Length != 2)
            return 1;

        var verdicts = new List<ImportVerdict>();
        foreach (var notice in ImportScore.Labels(File.ReadLines(paths[0])).GroupBy(label => label.File))
        {
            var read = NoticeImporter.Read(NoticeReader.Read(Path.Combine(paths[1], notice.Key)));
            verdicts.AddRange(ImportScore.Judge(notice.Key, read.Language, [.. notice], Facts(read)));
        }

        Console.WriteLine(verdicts.Select(verdict => verdict.File).Distinct().Count() + " notices");
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {kind.Key,-10} {ImportScore.Sum(kind)}");
            foreach (var language in kind.GroupBy(verdict => verdict.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
                Console.WriteLine($"    {language.Key,-8} {ImportScore.Sum(language)}");
        }

        foreach (var language in verdicts.GroupBy(verdict => verdict.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {language.Key,-10} {ImportScore.Sum(language)}");
        foreach (var verdict in verdicts.Where(verdict => misses && !verdict.Right))
            Console.WriteLine($"    {(verdict.IsLabel ? "missed" : "wrong ")} {verdict.File} {verdict.Kind} {verdict.Value}");
        Console.WriteLine(ImportScore.Sum(verdicts));
        return verdicts.Count == 0 ? 1 : 0;
    }

    /// <summary>The statements that are scored, each once.</summary>
    public static IEnumerable<NoticeFact> Facts(ImportedNotice notice)
    {
        if (notice.Controller.Name is { } name)
            yield return new("controller", name);
        foreach (var register in notice.Registers)
            yield return new("register", register.Value);
        foreach (var purpose in notice.Purposes)
            yield return new("purpose", purpose.Value);
        foreach (var category in notice.Categories)
            yield return new("data", category);
        foreach (var recipient in notice.Recipients)
            yield return new("recipient", recipient.Value.Name);
        foreach (var transfer in notice.Transfers)
            yield return new("transfer", transfer.Value.Length > 0 ? transfer.Value : "unspecified");
        if (notice.NoTransfers is not null && notice.Transfers.Count == 0)
            yield return new("transfer", "none");
        foreach (var retention in notice.Retentions)
            yield return new("retention", retention.Value.Period ?? retention.Value.Criterion!);
    }
}
