using System.CommandLine;
using System.IO;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data scan</c>: finds unmarked personal data, and whatever the other rules find, in sources alone.</summary>
internal static class ScanCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "Folder, project, solution or C# file. Nothing is built or restored.", DefaultValueFactory = _ => "." };
        var format = new Option<string>("--format", "-f") { Description = "table, html, sarif or tsv.", DefaultValueFactory = _ => "table" };
        var output = new Option<string?>("--output", "-o") { Description = "File to write to. Default: the terminal." };
        var command = new Command("scan", "Find personal data that carries no mark, and what else the rules find.") { path, format, output };
        command.SetAction(result => terminal.Run(() => Run(terminal, result.GetValue(path)!, result.GetValue(format)!, result.GetValue(output))));
        return command;
    }

    private static int Run(Terminal terminal, string path, string format, string? output)
    {
        if (format is not ("table" or "html" or "sarif" or "tsv"))
            throw new UsageException($"there is no format '{format}'; there is table, html, sarif, tsv.");
        var result = Scan.Run(path, terminal.Error.WriteLine);
        if (output is null && format == "table")
        {
            ScanReports.Table(result, terminal.Output);
        }
        else
        {
            var text = Render(result, format);
            if (output is null)
                terminal.Output.Write(text);
            else
                File.WriteAllText(output, text);
        }

        if (output is not null)
            terminal.Error.WriteLine(output + ": " + ScanReports.Summary(result));
        else if (format != "table" && !result.IsComplete)
            terminal.Error.WriteLine(ScanReports.Summary(result));
        if (!result.IsComplete)
            return ExitCodes.BadInput;
        return result.Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static string Render(ScanResult result, string format)
    {
        switch (format)
        {
            case "html":
                return ScanPage.Write(result, new DirectoryInfo(result.Root).Name);
            case "sarif":
                return ScanReports.Sarif(result);
            case "tsv":
                return ScanReports.Tsv(result);
            default:
                using (var text = new StringWriter { NewLine = "\n" })
                {
                    ScanReports.Table(result, text);
                    return text.ToString();
                }
        }
    }
}
