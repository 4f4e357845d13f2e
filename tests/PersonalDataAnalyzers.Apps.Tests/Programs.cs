using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>The programs of this repository, as processes.</summary>
internal static class Programs
{
    public static string Root { get; } = Metadata("Root");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Starts a program of the repository: <c>samples/Apps/ProCloser</c>, <c>ProCloser.App</c>.</summary>
    public static Process Start(string project, string name, params IEnumerable<string> arguments)
    {
        var program = Path.Combine(Root, project, "bin", Configuration, "net10.0", name + ".dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() })!;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Ended> Run(string project, string name, params IEnumerable<string> arguments)
    {
        using var process = Start(project, name, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Runs <c>dotnet personal-data</c> on an application that has been built.</summary>
    public static Task<Ended> Tool(string project, string command, IEnumerable<string> options, params IEnumerable<string> own) =>
        Run("src/PersonalDataAnalyzers.Tool", "personal-data", [command, "--project", Path.Combine(Root, project), "--no-build", "--configuration", Configuration, .. options, "--", .. own]);

    private static string Metadata(string key) =>
        typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>How a program ended and what it said.</summary>
internal sealed record Ended(int Code, string Output, string Error)
{
    public string All => Output + Error;
}
