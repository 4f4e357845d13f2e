using System;
using System.Diagnostics;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>Measurements of process CPU need a runtime that does not compile and collect in the background: the command is
/// run again with these settings, once.</summary>
internal static class Steady
{
    private static readonly (string Name, string Value)[] s_settings = [("DOTNET_TieredCompilation", "0"), ("DOTNET_gcConcurrent", "0"), ("DOTNET_ReadyToRun", "1")];

    /// <summary>The exit code of the second run; null if this is it.</summary>
    public static int? Again(string command, string[] args)
    {
        if (Environment.GetEnvironmentVariable(s_settings[0].Name) is not null || Environment.ProcessPath is not { } self)
            return null;
        var start = new ProcessStartInfo(self) { UseShellExecute = false };
        if (System.IO.Path.GetFileNameWithoutExtension(self) == "dotnet")
            start.ArgumentList.Add(typeof(Steady).Assembly.Location);
        start.ArgumentList.Add(command);
        foreach (var argument in args)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in s_settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
