using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using Spectre.Console;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary><c>personal-data inventory</c>: which personal data there is, where, on which basis and how long.</summary>
internal static class InventoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var format = new Option<string>("--format", "-f") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        var command = new Command("inventory", "Show registers, recipients and fields with what holds of each.") { paths, format };
        command.SetAction(result => terminal.Run(() => Show(terminal, result.GetValue(paths) ?? [], result.GetValue(format)!)));
        return command;
    }

    private static int Show(Terminal terminal, string[] paths, string format)
    {
        if (format is not ("table" or "json"))
            throw new UsageException($"there is no format '{format}'; there is table, json.");
        var inventory = terminal.Inventory(paths);
        if (format == "json")
            Json(inventory, terminal.Output);
        else
            InventoryTables.Write(inventory, terminal.Output);
        foreach (var finding in inventory.Findings)
            terminal.Error.WriteLine($"{finding.Subject}: {finding.Message} ({finding.Kept}; {finding.Other})");
        return inventory.Findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Json(PersonalDataInventory inventory, TextWriter output)
    {
        output.Write("""{"format":1,"assemblies":[{"name":"(merged)","entries":[""");
        output.Write(string.Join(",\n", inventory.Registers.Select(register => InventoryEntry.Of(register)).Concat(inventory.Types.Select(InventoryEntry.Of)).Concat(inventory.Assemblies.Select(InventoryEntry.Of))));
        output.Write("""]}],"translations":""");
        output.Write(JsonSerializer.Serialize(inventory.Translations));
        output.WriteLine("}");
    }
}
