using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Publishing;

/// <summary>What was approved of the inventories a user names, and when: the baseline beside each project, and the commit
/// that last changed it.</summary>
internal sealed record Approval(IReadOnlyList<string> Unapproved, LawDate? On, IReadOnlyList<string> NotJudged)
{
    /// <summary>Looks for the baselines. <paramref name="stated"/> takes the place of the history where it is given.</summary>
    public static Approval Of(IReadOnlyList<string> paths, LawDate? stated, LawDate today)
    {
        var differing = new List<string>();
        var silent = new List<string>();
        var on = stated;
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            if (Baseline(path) is not { } file)
            {
                if (stated is null)
                    silent.Add($"{path}: there is no {BaselineLines.FileName}, so whether its facts are approved, and since when, was not judged.");
                continue;
            }

            var approved = ApprovedFile.Parse(File.ReadAllText(file));
            var declared = ApprovedFile.Lines(InventoryInput.Read(path));
            differing.AddRange(declared.Except(approved, StringComparer.Ordinal).Concat(approved.Except(declared, StringComparer.Ordinal)));
            if (stated is not null)
                continue;
            if (ApprovalHistory.LastChange(file, today) is { } day)
                on = on is { } other && other > day ? other : day;
            else
                silent.Add($"{file}: its history is not at hand (no git, or a shallow clone), so whether the notice is older than the approval was not judged; fetch the whole history, or name the day with --approved-on.");
        }

        return new Approval(differing, on, silent);
    }

    private static string? Baseline(string path)
    {
        var folder = Directory.Exists(path) ? path : path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? Path.GetDirectoryName(Path.GetFullPath(path))! : null;
        return folder is not null && Path.Combine(folder, BaselineLines.FileName) is var file && File.Exists(file) ? Path.GetFullPath(file) : null;
    }
}
