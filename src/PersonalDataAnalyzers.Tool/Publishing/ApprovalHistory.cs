using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Publishing;

/// <summary>The day on which a file was last changed, from git: the reviewed commit is the approval.</summary>
internal static class ApprovalHistory
{
    /// <summary>Day of the last commit that changed the file; <paramref name="today"/> where it has changes that are not
    /// committed; null where the history does not tell.</summary>
    public static LawDate? LastChange(string file, LawDate today)
    {
        var folder = Path.GetDirectoryName(file)!;
        var name = Path.GetFileName(file);
        // In a shallow clone every file seems to have been changed by the last commit.
        if (Git(folder, "rev-parse", "--is-shallow-repository") is not "false")
            return null;
        if (Git(folder, "status", "--porcelain", "--", name) is { Length: > 0 })
            return today;
        // The day of the author: rebasing an approved change does not make it younger.
        return LawDate.TryParse(Git(folder, "log", "-1", "--format=%as", "--", name), out var day) ? day : null;
    }

    private static string? Git(string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
