using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Letters;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Rendering;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data letter</c>: the answer to a request for access (Art. 15).</summary>
internal static class LetterCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var languages = new Option<string[]>("--language", "-l") { Description = "Languages, separated by commas.", DefaultValueFactory = _ => ["fi"], AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string[]>("--format", "-f") { Description = "html, md, txt, separated by commas.", DefaultValueFactory = _ => ["html"], AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to.", DefaultValueFactory = _ => "." };
        var data = new Option<string?>("--data", "-d") { Description = "What was exported of the person (.json). Without it the letter is a draft." };
        var registers = new Option<string[]>("--register", "-r") { Description = "Classes of the registers in which the person stands. Default: all.", AllowMultipleArgumentsPerToken = true };
        var none = new Option<bool>("--none") { Description = "Nothing was found of the person: the letter says in which registers was looked." };
        var command = new Command("letter", "Write the answer to a request for access (GDPR Art. 15).") { paths, languages, formats, output, data, registers, none };
        command.SetAction(result => terminal.Run(() =>
        {
            var inventory = terminal.Inventory(result.GetValue(paths) ?? []);
            var pages = Pages(inventory, Inputs.Split(result.GetValue(registers)));
            using var copy = Read(result.GetValue(data));
            if (copy is not null && result.GetValue(none))
                throw new UsageException("--data and --none contradict each other.");
            return Write(terminal, inventory, pages, Inputs.Languages(result.GetValue(languages)), [.. Inputs.Named("--format", result.GetValue(formats)).Select(Format)], result.GetValue(output)!, copy?.RootElement, result.GetValue(none));
        }));
        return command;
    }

    private static int Write(Terminal terminal, PersonalDataInventory inventory, IReadOnlyList<NoticePage> pages, IReadOnlyList<string> languages, IReadOnlyList<NoticeFormat> formats, string folder, JsonElement? data, bool none)
    {
        var finished = true;
        var files = new List<NoticeFile>();
        foreach (var page in pages)
        {
            foreach (var language in languages)
            {
                var letter = AccessLetter.Build(inventory, page, language, data, none);
                foreach (var problem in letter.Problems)
                    terminal.Error.WriteLine($"{language}: {problem.Message}");
                finished &= letter.Document.Watermark is null;
                var name = page.FileName.Replace("privacy-notice", "answer", System.StringComparison.Ordinal);
                files.AddRange(formats.Select(format => NoticeFiles.Of(name, letter.Document, format)));
            }
        }

        foreach (var path in NoticeFiles.Write(files, folder))
            terminal.Output.WriteLine(path);
        if (!finished)
            terminal.Error.WriteLine("Marked as a draft: something is still to be added. Name the exported data with --data, and translate what is missing.");
        return finished ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static IReadOnlyList<NoticePage> Pages(PersonalDataInventory inventory, IReadOnlyList<string> registers)
    {
        foreach (var id in registers)
        {
            if (!inventory.Registers.Any(register => Is(register.Id, id) && register.Processor is null))
                throw new UsageException($"there is no register '{id}' of ours; there is {string.Join(", ", inventory.Registers.Where(register => register.Processor is null).Select(register => register.Id))}.");
        }

        List<NoticePage> pages = [.. NoticePages.Of(inventory)
            .Select(page => page with { Registers = [.. page.Registers.Where(register => registers.Count == 0 || registers.Any(id => Is(register.Id, id)))] })
            .Where(page => page.Registers.Count > 0)];
        return pages.Count > 0 ? pages : throw new UsageException("no register of ours is declared, so there is nothing to answer from.");
    }

    private static bool Is(string register, string named) => register == named || register.EndsWith("." + named, System.StringComparison.Ordinal);

    private static JsonDocument? Read(string? path)
    {
        if (path is null)
            return null;
        if (!File.Exists(path))
            throw new UsageException($"there is no file '{path}'.");
        try
        {
            return JsonDocument.Parse(File.ReadAllText(path, Encoding.UTF8));
        }
        catch (JsonException e)
        {
            throw new UsageException($"'{path}' is not JSON (line {e.LineNumber + 1}).");
        }
    }

    private static NoticeFormat Format(string name) => name switch
    {
        "html" => NoticeFormat.Html,
        "md" or "markdown" => NoticeFormat.Markdown,
        "txt" or "text" => NoticeFormat.Text,
        _ => throw new UsageException($"there is no format '{name}'; there is html, md, txt."),
    };
}
