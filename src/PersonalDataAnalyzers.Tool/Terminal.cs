using System;
using System.Collections.Generic;
using System.IO;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using Spectre.Console;

namespace PersonalDataAnalyzers.Tool;

/// <summary>Where a command speaks: results to the one writer, everything about the work to the other.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Runs a command; what is wrong with its input is said in a sentence, never as a stack trace.</summary>
    public int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception e) when (e is BadInventoryException or UsageException)
        {
            error.WriteLine("personal-data: " + e.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("personal-data: " + e.Message + " Check the path and that you may write there.");
            return ExitCodes.BadInput;
        }
    }

    /// <summary>Reads and merges what the user named; the current folder where nothing is named.</summary>
    public PersonalDataInventory Inventory(IReadOnlyList<string> paths)
    {
        var files = new List<InventoryFile>();
        Progress("Reading inventories", paths.Count == 0 ? ["."] : paths, path => files.Add(InventoryInput.Read(path, error.WriteLine)));
        return InventoryMerge.Of(files);
    }

    /// <summary>Works through the items, with a bar on a terminal and in silence elsewhere.</summary>
    public void Progress<T>(string title, IReadOnlyList<T> items, Action<T> work)
    {
        if (items.Count < 2 || Console.IsErrorRedirected || !ReferenceEquals(error, Console.Error))
        {
            foreach (var item in items)
                work(item);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: items.Count);
            foreach (var item in items)
            {
                work(item);
                task.Increment(1);
            }
        });
    }
}

/// <summary>The command was asked for something that is not there.</summary>
internal sealed class UsageException(string message) : Exception(message);
