using System.CommandLine;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Tool.Importing;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data import</c>: from a notice that is published today to a first declaration in code.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("notice") { Description = "The notice as text (.txt, .md) or as a saved page (.html)." };
        var output = new Option<string?>("--output", "-o") { Description = "File to write (.cs). Default: the terminal. A file that is there is left as it is." };
        var language = Language();
        var command = new Command("import", "Read an existing privacy notice into a first declaration in C#, with a list of what was not understood.") { path, output, language };
        command.SetAction(result => terminal.Run(() => Import(terminal, result.GetValue(path)!, result.GetValue(output), result.GetValue(language))));
        return command;
    }

    public static Option<string?> Language() => new("--language", "-l") { Description = $"Language of the notice: {string.Join(", ", ImportWords.Languages)}. Default: the one whose words it holds." };

    public static ImportedNotice Read(string path, string? language)
    {
        if (language is not null && !ImportWords.Languages.Contains(language))
            throw new UsageException($"a notice cannot be read in '{language}'; it can in {string.Join(", ", ImportWords.Languages)}.");
        return NoticeImporter.Read(NoticeReader.Read(path), language);
    }

    private static int Import(Terminal terminal, string path, string? output, string? language)
    {
        var notice = Read(path, language);
        var text = DeclarationWriter.Write(notice, Path.GetFileName(path));
        if (output is null)
            terminal.Output.Write(text);
        else if (!StartFiles.WriteNew(output, text))
            throw new UsageException($"{output} is there already and was left as it is. Name another file.");
        terminal.Error.WriteLine($"Language: {notice.Language}; registers: {notice.Registers.Count}; purposes: {notice.Purposes.Count}; lines of data: {notice.Content.Count}; recipients: {notice.Recipients.Count}; retentions: {notice.Retentions.Count}; lines not understood: {notice.NotUnderstood.Count}{(notice.Missing.Count > 0 ? "; not found: " + string.Join(", ", notice.Missing) : "")}.");
        return notice.NotUnderstood.Count + notice.Missing.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
