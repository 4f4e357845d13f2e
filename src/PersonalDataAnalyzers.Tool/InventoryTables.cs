using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using Spectre.Console;

namespace PersonalDataAnalyzers.Tool;

/// <summary>The inventory as tables for a terminal: registers, recipients, fields, what is said not to be
/// personal data, and what authors claim of methods.</summary>
internal static class InventoryTables
{
    public static void Write(PersonalDataInventory inventory, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected ? AnsiSupport.Detect : AnsiSupport.No });
        if (console.Profile.Width < 100 && (Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out)))
            console.Profile.Width = 200;
        console.Write(Registers(inventory));
        console.Write(Recipients(inventory));
        console.Write(Fields(inventory));
        console.Write(NotPersonal(inventory));
        if (inventory.Contracts.Count > 0)
            console.Write(Claims(inventory));
    }

    private static Table Registers(PersonalDataInventory inventory)
    {
        var table = New("Registers", "Register", "Purpose", "Legal basis", "Kept");
        foreach (var register in inventory.Registers)
        {
            foreach (var purpose in register.Purposes)
                table.AddRow(Cells(register.Name, purpose.Name, Bases(register, purpose), Kept(register, purpose)));
            if (register.Purposes.Count == 0)
                table.AddRow(Cells(register.Name, "no purpose stated", "", ""));
        }

        return table;
    }

    private static Table Recipients(PersonalDataInventory inventory)
    {
        var table = New("Recipients", "Register", "Recipient", "Role", "Country", "Transfer mechanism");
        foreach (var register in inventory.Registers)
        {
            foreach (var chain in Resolution.Chains(register))
            {
                var last = chain[^1].Recipient;
                table.AddRow(Cells(register.Name, string.Join(" > ", chain.Select(link => link.Recipient.Name)), last.Role.ToString(), last.Country, string.Join(", ", last.Safeguards.Select(safeguard => safeguard.Mechanism))));
            }
        }

        return table;
    }

    private static Table Fields(PersonalDataInventory inventory)
    {
        var table = New("Fields", "Field", "Category", "Register", "Legal basis", "Kept");
        foreach (var type in inventory.Types)
        {
            foreach (var field in type.Fields.Where(field => field.State == FieldState.Personal))
            {
                var id = field.Register.Length > 0 ? field.Register : type.Register;
                var register = inventory.Register(id);
                var purposes = register is null ? default : Resolution.Purposes(register, type, field);
                table.AddRow(Cells(
                    $"{type.Id}.{field.Member}",
                    field.Category.ToString(),
                    register?.Name ?? (id.Length > 0 ? id + " (not in these files)" : "none"),
                    string.Join(", ", purposes.SelectMany(purpose => Resolution.Bases(register!, purpose)).Distinct()),
                    string.Join("; ", purposes.Select(purpose => Kept(register!, purpose)).Distinct())));
            }
        }

        return table;
    }

    private static Table NotPersonal(PersonalDataInventory inventory)
    {
        var table = New("Not personal data", "What", "Why");
        foreach (var (id, reason) in inventory.NotPersonal)
            table.AddRow(Cells(id, reason.Length > 0 ? reason : "no reason stated"));
        return table;
    }

    private static Table Claims(PersonalDataInventory inventory)
    {
        var table = New("Claims of authors", "Method", "Claim", "What rests on it");
        foreach (var contract in inventory.Contracts)
            table.AddRow(Cells(contract.Id, contract.Claim.ToString(), contract.Claim == ContractClaim.Anonymises ? "what it returns is not followed any further; nothing checks that" : "nothing: what it returns stays personal data"));
        return table;
    }

    private static string Bases(RegisterFacts register, PurposeFacts purpose) =>
        Resolution.Bases(register, purpose) is { Count: > 0 } bases ? string.Join(", ", bases) : "none stated";

    private static string Kept(RegisterFacts register, PurposeFacts purpose) =>
        Resolution.Retentions(register, purpose) is { Count: > 0 } retentions
            ? string.Join(" / ", retentions.Select(retention =>
                retention.Duty != RetentionDuty.NotStated ? retention.Duty.ToString()
                : retention.Period is { Length: > 0 } period ? $"{period} {retention.Start}"
                : retention.Criterion.ToString()))
            : "none stated";

    private static Table New(string title, params string[] columns)
    {
        var table = new Table().Title(title).Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(column);
        return table;
    }

    private static Text[] Cells(params string[] texts) => [.. texts.Select(text => new Text(text))];
}
