using System.CommandLine;
using System.IO;
using PersonalDataAnalyzers.Tool.Commands;

namespace PersonalDataAnalyzers.Tool;

/// <summary>The tool: its commands, and how a run ends.</summary>
internal static class PersonalDataCommand
{
    /// <summary>Runs the tool.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var terminal = new Terminal(output, error);
        var root = new RootCommand("Inventory, privacy notice, record of processing and checks from the personal-data marks of a .NET code base.")
        {
            InventoryCommand.Create(terminal),
            NoticeCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            RecordCommand.Create(terminal),
            LetterCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ApproveCommand.Create(terminal),
            ScanCommand.Create(terminal),
            StartCommand.Create(terminal),
            ImportCommand.Create(terminal),
            CompareCommand.Create(terminal),
        };
        foreach (var command in ApplicationCommands.Create(terminal))
            root.Add(command);
        var parsed = root.Parse(arguments);
        var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
    }
}
