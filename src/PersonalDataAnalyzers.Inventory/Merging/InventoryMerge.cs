using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Merging;

/// <summary>Several inventory files as one. The same entry in two files stands once; two entries of one id that differ
/// are a finding, and the first one in ordinal order of file stands, so that the result does not hang on the order in
/// which files are named.</summary>
public static class InventoryMerge
{
    /// <summary>Merges the files.</summary>
    public static PersonalDataInventory Of(params IEnumerable<InventoryFile> files)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var findings = new List<MergeFinding>();
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        var registers = new SortedDictionary<string, (RegisterFacts Facts, string File)>(StringComparer.Ordinal);
        var types = new SortedDictionary<string, (TypeFacts Facts, string File)>(StringComparer.Ordinal);
        var assemblies = new SortedDictionary<string, (AssemblyFacts Facts, string File)>(StringComparer.Ordinal);
        var contracts = new SortedDictionary<string, (ContractFacts Facts, string File)>(StringComparer.Ordinal);
        foreach (var file in sorted)
        {
            foreach (var assembly in file.Assemblies)
            {
                foreach (var contract in assembly.Contracts)
                    Add(contracts, contract.Facts.Id + " " + contract.Facts.Claim, contract, file.Path, lines, findings, BaselineLines.Of);
                foreach (var whole in assembly.Whole)
                    Add(assemblies, whole.Facts.Id, whole, file.Path, lines, findings, BaselineLines.Of);
                foreach (var register in assembly.Registers)
                    Add(registers, register.Facts.Id, register, file.Path, lines, findings, BaselineLines.Of);
                foreach (var type in assembly.Types)
                    Add(types, type.Facts.Id, type, file.Path, lines, findings, BaselineLines.Of);
            }
        }

        Complete(registers, sorted);
        return new PersonalDataInventory(
            [.. registers.Values.Select(pair => pair.Facts)],
            [.. types.Values.Select(pair => pair.Facts)],
            [.. assemblies.Values.Select(pair => pair.Facts)],
            [.. contracts.Values.Select(pair => pair.Facts)],
            [.. lines],
            Translations(sorted, findings),
            findings,
            [.. sorted.Select(file => file.Path)],
            sorted.All(file => file.HasRecord));
    }

    private static void Add<T>(
        SortedDictionary<string, (T Facts, string File)> into,
        string id,
        Entry<T> entry,
        string file,
        SortedSet<string> lines,
        List<MergeFinding> findings,
        Func<T, FactList<string>> compute)
        where T : class
    {
        if (!into.TryGetValue(id, out var first))
        {
            into.Add(id, (entry.Facts, file));
            lines.UnionWith(entry.Lines.Count > 0 ? entry.Lines : compute(entry.Facts));
        }
        else if (!first.Facts.Equals(entry.Facts))
        {
            findings.Add(new(id, first.File, file, "the two files hold different declarations of the same class; build both projects from the same sources, or rename one class."));
        }
    }

    // What the record alone holds replaces the published entry: it says the same and more.
    private static void Complete(SortedDictionary<string, (RegisterFacts Facts, string File)> registers, List<InventoryFile> files)
    {
        foreach (var file in files)
        {
            foreach (var full in file.Assemblies.SelectMany(assembly => assembly.RecordOnly))
            {
                if (registers.TryGetValue(full.Id, out var published) && InventoryEntry.Of(full) == InventoryEntry.Of(published.Facts))
                    registers[full.Id] = (full, published.File);
            }
        }
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Translations(List<InventoryFile> files, List<MergeFinding> findings)
    {
        var merged = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (language, texts) in file.Translations)
            {
                if (!merged.TryGetValue(language, out var into))
                    merged.Add(language, into = new(StringComparer.Ordinal));
                foreach (var (text, translation) in texts)
                {
                    if (!into.TryAdd(text, translation) && into[text] != translation)
                        findings.Add(new(text, "another file", file.Path, $"the text has two translations into '{language}': \"{into[text]}\" and \"{translation}\"; correct one of the resx files."));
                }
            }
        }

        return merged.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, string>)pair.Value, StringComparer.Ordinal);
    }
}
