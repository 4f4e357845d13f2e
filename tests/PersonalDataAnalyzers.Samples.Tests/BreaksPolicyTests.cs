using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Samples.Tests;

/// <summary>The sample that must not build: what is reported, and where, is exactly what its sources say.</summary>
public sealed partial class BreaksPolicyTests
{
    /// <summary>Rules the sample must keep showing, whatever else is added to it.</summary>
    private static readonly string[] s_shown =
    [
        "PDA0001", "PDA0002", "PDA0003", "PDA0006", "PDA1001", "PDA1003", "PDA1004", "PDA2001", "PDA2002", "PDA2003", "PDA2004", "PDA2005", "PDA2007", "PDA2018",
        "PDA3001", "PDA3003", "PDA3005", "PDA4001", "PDA4002", "PDA4003", "PDA5001", "PDA6001", "PDA6002", "PDA6003", "PDA6004",
    ];

    private static string Folder => RepositoryPaths.Of("samples", "BreaksPolicy");

    private static string Configuration { get; } = typeof(BreaksPolicyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "Configuration").Value!;

    [Fact]
    public async Task It_fails_to_build_with_these_ids_at_these_lines()
    {
        var run = await Dotnet.Run(RepositoryPaths.Root, ["build", Folder, "-c", Configuration, "-p:BuildProjectReferences=false", "-t:Rebuild", "-v:m", "-tl:off", "-nodeReuse:false"]);
        Assert.NotEqual(0, run.ExitCode);

        // Under enforce nothing is a warning, and nothing but our rules keeps the sample from building.
        Assert.All(run.Diagnostics, printed => Assert.Equal("error", printed.Severity));
        Assert.All(run.Diagnostics, printed => Assert.StartsWith("PDA", printed.Id, StringComparison.Ordinal));
        var found = run.Diagnostics.Select(printed => $"{printed.File}({printed.Line}): {printed.Id}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', Expected().Order(StringComparer.Ordinal)), string.Join('\n', found));
        Assert.Empty(s_shown.Except(run.Diagnostics.Select(printed => printed.Id)));
    }

    /// <summary><c>// PDA2002 PDA6001</c> at the end of a line; in the baseline, which knows no comment behind a line, the
    /// line above says it: <c># PDA6002</c>.</summary>
    private static IEnumerable<string> Expected()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.cs").Append(Path.Combine(Folder, "PersonalData.approved.txt")))
        {
            var isBaseline = file.EndsWith(".txt", StringComparison.Ordinal);
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                var comment = isBaseline ? AboveALine().Match(lines[i]) : BehindALine().Match(lines[i]);
                foreach (var id in comment.Groups["id"].Captures.Select(capture => capture.Value))
                    yield return $"{Path.GetFileName(file)}({(isBaseline ? i + 2 : i + 1)}): {id}";
            }
        }
    }

    [GeneratedRegex(@"//( (?<id>PDA\d{4}))+$")]
    private static partial Regex BehindALine();

    [GeneratedRegex(@"^#( (?<id>PDA\d{4}))+$")]
    private static partial Regex AboveALine();
}
