using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Tests;

/// <summary>Inventory files as the build writes them.</summary>
internal static class InventoryJson
{
    public static string File(string assembly, IEnumerable<string> entries, string translations = "{}") =>
        $$"""{"format":1,"assemblies":[{"name":"{{assembly}}","entries":[{{string.Join(",", entries.Prepend(InventoryEntry.Heartbeat))}}]}],"translations":{{translations}}}""";

    public static InventoryFile Parse(string json, string path = "Acme.personal-data.json") =>
        InventoryReader.Parse(Encoding.UTF8.GetBytes(json), path);

    public static InventoryFile Of(string path, params object[] facts) =>
        Parse(File("Acme", facts.Select(Entry)), path);

    private static string Entry(object fact) => fact switch
    {
        RegisterFacts register => InventoryEntry.Of(register),
        AssemblyFacts assembly => InventoryEntry.Of(assembly),
        ContractFacts contract => InventoryEntry.Of(contract),
        _ => InventoryEntry.Of((TypeFacts)fact),
    };

    public static PersonalDataInventory Merged(params object[] facts) => InventoryMerge.Of(Of("Acme.personal-data.json", facts));
}
