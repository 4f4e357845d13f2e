using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>One diagnostic as the build prints it.</summary>
public sealed record Printed(string File, int Line, string Severity, string Id, string Message);

/// <summary>A finished run of <c>dotnet</c>.</summary>
public sealed partial record DotnetRun(string Command, int ExitCode, string Output)
{
    /// <summary>What the build reported, each once.</summary>
    public IReadOnlyList<Printed> Diagnostics { get; } =
        [.. Line().Matches(Output).Select(match => new Printed(
            Path.GetFileName(match.Groups["file"].Value.Trim()),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["message"].Value)).Distinct()];

    public DotnetRun Succeeds()
    {
        Assert.True(ExitCode == 0, Command + " failed:" + Environment.NewLine + Output);
        return this;
    }

    public DotnetRun Fails(string id)
    {
        Assert.True(ExitCode != 0, Command + " should have failed with " + id + ":" + Environment.NewLine + Output);
        Assert.True(Diagnostics.Any(printed => printed.Severity == "error" && printed.Id == id), Command + " should have printed error " + id + ":" + Environment.NewLine + Output);
        return this;
    }

    [GeneratedRegex(@"^(?<file>[^\r\n(:]*?)(\((?<line>\d+)[^)]*\))?\s*: (?<severity>error|warning|info) (?<id>[A-Z]+\d+)\s*: (?<message>.*?)( \[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}

/// <summary>Runs the SDK as a user does, in a folder outside this repository.</summary>
public static class Dotnet
{
    public static async Task<DotnetRun> Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // What the test runner has set for itself would steer the build under test.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "VSTEST_CONNECTION_TIMEOUT").ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("dotnet " + string.Join(' ', arguments) + " did not end within five minutes");
        }

        return new DotnetRun("dotnet " + string.Join(' ', start.ArgumentList), process.ExitCode, await output + await errors);
    }
}
