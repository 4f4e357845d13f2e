using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary>Builds a project so that its inventory is that of the code as it stands.</summary>
internal static class ProjectBuild
{
    /// <summary>The project a user means: the file, or the only one in the folder; null for anything else.</summary>
    public static string? Find(string path)
    {
        if (File.Exists(path))
            return path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? path : null;
        if (!Directory.Exists(path))
            return null;
        var projects = Directory.GetFiles(path, "*.csproj");
        return projects.Length == 1 ? projects[0] : null;
    }

    /// <summary>Builds with differences from the approved baseline set aside; every other finding still counts.</summary>
    /// <returns>False where the build failed; what it said has been passed on.</returns>
    public static bool ForApproval(string project, Terminal terminal)
    {
        terminal.Error.WriteLine($"Building {Path.GetFileName(project)} to see what the code declares now.");
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", project, "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", "-p:PersonalDataApproving=true"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }) ?? throw new UsageException("'dotnet' could not be started; build the project yourself with -p:PersonalDataApproving=true and say --no-build.");
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode == 0)
            return true;
        foreach (var line in said.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct())
            terminal.Error.WriteLine(line);
        terminal.Error.WriteLine($"{project} does not build, so nothing was approved. Mend the errors above and try again.");
        return false;
    }
}
