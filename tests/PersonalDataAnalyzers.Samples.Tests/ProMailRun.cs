using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Samples.Tests;

/// <summary>Pro Mail, run once to its end in a folder of its own.</summary>
public sealed class ProMailRun : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("promail-").FullName;

    public string Output { get; private set; } = "";

    public int ExitCode { get; private set; } = -1;

    public string Page(string language) => Path.Combine(Folder, "notice", $"privacy-notice.{language}.html");

    public static Process Start(params string[] arguments)
    {
        var program = Path.Combine(Metadata("SamplesDirectory"), "ProMail", "bin", Metadata("Configuration"), "net10.0", "ProMail.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    public async ValueTask InitializeAsync()
    {
        using var process = Start(Folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Output = await output + await error;
        ExitCode = process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string Metadata(string key) =>
        typeof(ProMailRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
