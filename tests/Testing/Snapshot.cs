using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Compares texts with the approved files <c>Snapshots/&lt;Class&gt;/&lt;Test&gt;/*.verified.*</c> beside the test.
/// <c>PDA_UPDATE_SNAPSHOTS=1</c> rewrites them, to be looked at in the diff before they are committed.</summary>
public static class Snapshot
{
    public const string UpdateVariable = "PDA_UPDATE_SNAPSHOTS";

    /// <summary>All files of a generator run, by hint name.</summary>
    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string test = "") => Verify(run.Files, file, test);

    /// <summary>One text.</summary>
    public static void Verify(string name, string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Verify(new Dictionary<string, string> { [name] = text }, file, test);

    /// <summary>Texts by file name. A missing file, an extra one and a difference all fail.</summary>
    public static void Verify(IReadOnlyDictionary<string, string> texts, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = RepositoryPaths.FromCompiler(file);
        Verify(texts, Path.Combine(Path.GetDirectoryName(path)!, "Snapshots", Path.GetFileNameWithoutExtension(path), test), Environment.GetEnvironmentVariable(UpdateVariable) == "1");
    }

    internal static void Verify(IReadOnlyDictionary<string, string> texts, string folder, bool update)
    {
        var actual = texts.ToDictionary(pair => VerifiedName(pair.Key), pair => Normal(pair.Value), StringComparer.Ordinal);
        var approved = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.verified.*").Select(path => Path.GetFileName(path)!).ToHashSet(StringComparer.Ordinal) : [];
        if (update)
        {
            Directory.CreateDirectory(folder);
            foreach (var stale in approved.Except(actual.Keys))
                File.Delete(Path.Combine(folder, stale));
            foreach (var (name, text) in actual)
                File.WriteAllText(Path.Combine(folder, name), text);
            return;
        }

        var report = new StringBuilder();
        foreach (var missing in actual.Keys.Except(approved).Order(StringComparer.Ordinal))
            report.Append("not approved yet: ").AppendLine(missing);
        foreach (var stale in approved.Except(actual.Keys).Order(StringComparer.Ordinal))
            report.Append("no longer made: ").AppendLine(stale);
        foreach (var name in actual.Keys.Intersect(approved).Order(StringComparer.Ordinal))
        {
            if (Report.FirstDifference(Normal(File.ReadAllText(Path.Combine(folder, name))), actual[name]) is { } difference)
                report.Append("differs: ").AppendLine(name).Append(difference);
        }

        if (report.Length > 0)
            Assert.Fail($"{folder}: the snapshots are not the approved ones (- approved, + made now). If the new ones are right, run with {UpdateVariable}=1.{Environment.NewLine}{report}");
    }

    // Customer.g.cs -> Customer.g.verified.cs
    private static string VerifiedName(string name)
    {
        var safe = string.Concat(name.Select(letter => letter is '/' or '\\' or '<' or '>' or ':' or '"' or '|' or '?' or '*' ? '_' : letter));
        return Path.GetFileNameWithoutExtension(safe) + ".verified" + (Path.GetExtension(safe) is { Length: > 0 } extension ? extension : ".txt");
    }

    // An approved file ends with a line end, as every text file of ours.
    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
