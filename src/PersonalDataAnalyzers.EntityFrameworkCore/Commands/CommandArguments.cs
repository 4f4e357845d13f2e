using System;
using System.Collections.Generic;
using System.IO;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Commands;

/// <summary>What stands behind the word <c>personal-data</c> on the command line of the application.</summary>
internal sealed record CommandArguments
{
    /// <summary>The word that hands the command line over to us.</summary>
    public const string Word = "personal-data";

    public const string Usage = """
        usage: <application> [its own arguments] personal-data <command>
          sweep [--dry-run]                                    end what has been kept long enough
          resurrection [--ledger <file>]                       find persons who were erased and are there again
          replay --ledger <file> | --own-ledger [--dry-run]    erase them again, after a backup was restored
          ledger --output <file>                               copy the ledger of erasure, to be kept outside the database
        """;

    public required string Command { get; init; }

    /// <summary>Do it, say what was done, and take it back.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The copy of the ledger that survived; null = the ledger of the database itself.</summary>
    public string? Ledger { get; init; }

    /// <summary>Where to write.</summary>
    public string? Output { get; init; }

    /// <summary>Is there a command for us? Everything behind the word is ours, whatever it says: an application must not
    /// start because a command was misspelt.</summary>
    public static bool IsOurs(IReadOnlyList<string> arguments, out string[] ours)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Word)
            {
                ours = new string[arguments.Count - i - 1];
                for (var j = 0; j < ours.Length; j++)
                    ours[j] = arguments[i + 1 + j];
                return true;
            }
        }

        ours = [];
        return false;
    }

    /// <exception cref="CommandException">That is no command.</exception>
    public static CommandArguments Parse(string[] arguments)
    {
        if (arguments is not [var command, ..] || command is not ("sweep" or "resurrection" or "replay" or "ledger"))
            throw new CommandException((arguments.Length == 0 ? "no command stands behind 'personal-data'." : "there is no command '" + arguments[0] + "'.") + "\n" + Usage);
        string? ledger = null, output = null;
        bool isDryRun = false, isOwn = false;
        for (var i = 1; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--dry-run" when command is "sweep" or "replay":
                    isDryRun = true;
                    break;
                case "--own-ledger" when command is "replay":
                    isOwn = true;
                    break;
                case "--ledger" when command is "resurrection" or "replay":
                    ledger = Value(arguments, ref i);
                    break;
                case "--output" when command is "ledger":
                    output = Value(arguments, ref i);
                    break;
                default:
                    throw new CommandException("'" + command + "' takes no '" + arguments[i] + "'.\n" + Usage);
            }
        }

        if (command == "replay" && ledger is null != isOwn)
            throw new CommandException("replay needs the copy of the ledger that survived: --ledger <file>. The ledger of a restored database knows no erasure later than the backup; if you want that one all the same, say --own-ledger.");
        if (command == "ledger" && output is null)
            throw new CommandException("ledger needs --output <file>, on another disk than the database and its backups.");
        if (ledger is not null && !File.Exists(ledger))
            throw new CommandException("there is no file '" + ledger + "'.");
        return new CommandArguments { Command = command, IsDryRun = isDryRun, Ledger = ledger, Output = output };
    }

    private static string Value(string[] arguments, ref int i) =>
        ++i < arguments.Length && arguments[i] is { Length: > 0 } value && !value.StartsWith("--", StringComparison.Ordinal) ? value
            : throw new CommandException("'" + arguments[i - 1] + "' names no file.");
}

/// <summary>The command was not run; the message says why and what to do, and holds nothing personal.</summary>
internal sealed class CommandException(string message) : Exception(message);
