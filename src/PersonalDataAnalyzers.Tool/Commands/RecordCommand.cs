using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data record</c>: writes the record of processing activities (Art. 30).</summary>
internal static class RecordCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var languages = new Option<string[]>("--language", "-l") { Description = "Languages, separated by commas.", DefaultValueFactory = _ => ["fi"], AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string[]>("--format", "-f") { Description = "csv, html, xlsx, separated by commas.", DefaultValueFactory = _ => ["html,csv"], AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to.", DefaultValueFactory = _ => "." };
        var command = new Command("record", "Write the record of processing activities (GDPR Art. 30(1) and 30(2)).") { paths, languages, formats, output };
        command.SetAction(result => terminal.Run(() => Write(
            terminal,
            result.GetValue(paths) ?? [],
            Inputs.Languages(result.GetValue(languages)),
            Inputs.Split(result.GetValue(formats)),
            result.GetValue(output)!)));
        return command;
    }

    private static int Write(Terminal terminal, string[] paths, IReadOnlyList<string> languages, IReadOnlyList<string> formats, string folder)
    {
        foreach (var format in formats)
        {
            if (format is not ("csv" or "html" or "xlsx"))
                throw new UsageException($"there is no format '{format}'; there is csv, html, xlsx.");
        }

        var inventory = terminal.Inventory(paths);
        Directory.CreateDirectory(folder);
        foreach (var language in languages)
        {
            var record = ProcessingRecord.Of(inventory, language);
            foreach (var format in formats)
            {
                if (format == "html")
                    Save(terminal, Path.Combine(folder, $"record-of-processing.{language}.html"), RecordHtml.Render(inventory, language), new UTF8Encoding(false));
                if (format == "xlsx")
                {
                    var path = Path.Combine(folder, $"record-of-processing.{language}.xlsx");
                    RecordWorkbook.Write(record, path);
                    terminal.Output.WriteLine(Path.GetFullPath(path));
                }

                if (format == "csv" && record.Controller.Rows.Count > 0)
                    Save(terminal, Path.Combine(folder, $"record-of-processing.controller.{language}.csv"), RecordCsv.Render(record.Controller), RecordCsv.Encoding);
                if (format == "csv" && record.Processor.Rows.Count > 0)
                    Save(terminal, Path.Combine(folder, $"record-of-processing.processor.{language}.csv"), RecordCsv.Render(record.Processor), RecordCsv.Encoding);
            }
        }

        return inventory.Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Save(Terminal terminal, string path, string content, Encoding encoding)
    {
        File.WriteAllText(path, content, encoding);
        terminal.Output.WriteLine(Path.GetFullPath(path));
    }
}
