using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Tool.Running;

/// <summary>One run of an application with a command of ours. What the command says comes in a file of its own (the receipt);
/// what the application itself writes is passed on as talk about the work.</summary>
internal sealed class ApplicationRun(Terminal terminal, TimeSpan patience)
{
    // The application's side: CommandReport in PersonalDataAnalyzers.EntityFrameworkCore.
    private const string Variable = "PERSONAL_DATA_RECEIPT";
    private const string Word = "personal-data";

    /// <returns>What the command ended with.</returns>
    /// <exception cref="UsageException">The application did not take the command, or broke off.</exception>
    public int Run(Application application, string[] command, string[] own)
    {
        var folder = Directory.CreateTempSubdirectory("personal-data-").FullName;
        try
        {
            var receipt = Path.Combine(folder, "receipt");
            return Read(receipt, application, Start(application, [.. own, Word, .. command], receipt));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private int Start(Application application, string[] arguments, string receipt)
    {
        // The application's own arguments first: configuration reads "--dry-run x" as a setting of that name.
        var start = new ProcessStartInfo(application.Program)
        {
            Arguments = string.Join(' ', arguments.Select(Quoted).Prepend(application.Arguments)).Trim(),
            WorkingDirectory = application.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment[Variable] = receipt;
        using var process = Process.Start(start) ?? throw new UsageException($"'{application.Program}' could not be started.");
        process.StandardInput.Close();
        var talk = Task.WhenAll(Pass(process.StandardOutput), Pass(process.StandardError));
        if (!process.WaitForExit(patience) && !File.Exists(receipt))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new UsageException($"{Path.GetFileName(application.Assembly)} did not take the command within {patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds and was ended. Does its start wait for something, or does it run before it calls RunPersonalDataCommandAsync? --wait gives it more time.");
        }

        process.WaitForExit();
        talk.GetAwaiter().GetResult();
        return process.ExitCode;
    }

    private int Read(string receipt, Application application, int exitCode)
    {
        var name = Path.GetFileName(application.Assembly);
        if (!File.Exists(receipt) || File.ReadAllLines(receipt) is not ["personal-data 1", .. var lines])
            throw new UsageException($"{name} ended with {exitCode.ToString(CultureInfo.InvariantCulture)} before it took the command: what it said stands above. It calls RunPersonalDataCommandAsync too late, or not on this way.");
        int? code = null;
        var prefix = "personal-data: ";
        foreach (var line in lines)
        {
            if (line.StartsWith("= ", StringComparison.Ordinal) && int.TryParse(line.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var read))
                code = read;
            else if (!line.StartsWith("! ", StringComparison.Ordinal))
                terminal.Output.WriteLine(line.Length > 2 ? line[2..] : "");
            else
            {
                terminal.Error.WriteLine(prefix + line[2..]);
                prefix = "";
            }
        }

        return code ?? throw new UsageException($"{name} broke off in the middle of the command (it ended with {exitCode.ToString(CultureInfo.InvariantCulture)}): what is above is what it had done. Run it again.");
    }

    private async Task Pass(StreamReader from)
    {
        while (await from.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            lock (terminal)
                terminal.Error.WriteLine(line);
        }
    }

    // As the runtime takes arguments apart.
    private static string Quoted(string argument)
    {
        if (argument.Length > 0 && argument.All(c => !char.IsWhiteSpace(c) && c != '"'))
            return argument;
        var text = new StringBuilder("\"");
        var slashes = 0;
        foreach (var c in argument)
        {
            if (c == '"')
                text.Append('\\', slashes + 1);
            slashes = c == '\\' ? slashes + 1 : 0;
            text.Append(c);
        }

        return text.Append('\\', slashes).Append('"').ToString();
    }
}
