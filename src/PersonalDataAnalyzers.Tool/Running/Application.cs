using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Tool.Commands;

namespace PersonalDataAnalyzers.Tool.Running;

/// <summary>A user's application: what its project builds and how it is started. The same questions that <c>dotnet run</c>
/// asks, put to the project itself.</summary>
/// <param name="Project">The project file.</param>
/// <param name="Assembly">The assembly that it builds.</param>
/// <param name="Program">What to start.</param>
/// <param name="Arguments">What that is started with, as written in the project.</param>
/// <param name="Folder">Where; empty = where the user stands.</param>
internal sealed record Application(string Project, string Assembly, string Program, string Arguments, string Folder)
{
    private static readonly string[] s_asked = ["TargetPath", "OutputType", "RunCommand", "RunArguments", "RunWorkingDirectory", "TargetFrameworks", "TargetFramework"];

    /// <summary>Builds the project, unless told not to, and asks it what it is.</summary>
    /// <exception cref="UsageException">It does not build, or is no application; the message says where and what to do.</exception>
    public static Application Of(string path, ApplicationBuild build, Terminal terminal)
    {
        var project = ProjectBuild.Find(path)
            ?? throw new UsageException($"'{path}' is no project, and no folder with one project file. Name the application with --project.");
        project = Path.GetFullPath(project);
        if (!build.IsSkipped)
            Build(project, build, terminal);
        var said = Ask(project, build);
        if (said["TargetFramework"].Length == 0 && said["TargetFrameworks"].Length > 0)
            throw new UsageException($"{project} builds for several frameworks ({said["TargetFrameworks"]}); name one with --framework.");
        if (said["OutputType"] is not ("Exe" or "WinExe"))
            throw new UsageException($"{project} is no application (its OutputType is {said["OutputType"]}). Name the project that starts: the one with Program.cs.");
        var assembly = said["TargetPath"];
        if (!File.Exists(assembly))
            throw new UsageException($"there is no {assembly}. Build {Path.GetFileName(project)} first, or leave out --no-build.");
        return new Application(project, assembly, said["RunCommand"], said["RunArguments"], said["RunWorkingDirectory"]);
    }

    private static void Build(string project, ApplicationBuild build, Terminal terminal)
    {
        terminal.Error.WriteLine($"Building {Path.GetFileName(project)}.");
        var (code, output, _) = Dotnet(["build", project, "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", .. build.Properties]);
        if (code == 0)
            return;
        foreach (var line in output.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct())
            terminal.Error.WriteLine(line);
        throw new UsageException($"{project} does not build, so nothing was done. Mend the errors above and try again.");
    }

    private static Dictionary<string, string> Ask(string project, ApplicationBuild build)
    {
        var (code, output, error) = Dotnet(["msbuild", project, "-nologo", .. build.Properties, .. s_asked.Select(name => "-getProperty:" + name)]);
        try
        {
            if (code == 0)
            {
                using var answer = JsonDocument.Parse(output);
                return answer.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.Ordinal);
            }
        }
        catch (JsonException)
        {
            // What it said is passed on below.
        }

        throw new UsageException($"{project} cannot be evaluated: {(error.Length > 0 ? error : output).Trim()}");
    }

    private static (int Code, string Output, string Error) Dotnet(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
            ?? throw new UsageException("'dotnet' could not be started; is the SDK on the PATH?");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

/// <summary>How the application is built.</summary>
/// <param name="Configuration">Debug, Release; null = the project's default.</param>
/// <param name="Framework">One of its frameworks; null = its only one.</param>
/// <param name="IsSkipped">It has been built.</param>
internal sealed record ApplicationBuild(string? Configuration, string? Framework, bool IsSkipped)
{
    public IEnumerable<string> Properties
    {
        get
        {
            if (Configuration is not null)
                yield return "-p:Configuration=" + Configuration;
            if (Framework is not null)
                yield return "-p:TargetFramework=" + Framework;
        }
    }
}
