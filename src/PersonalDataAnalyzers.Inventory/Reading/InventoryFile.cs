using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>What one file says: the entries of one or more assemblies, and the translations of their texts.</summary>
public sealed class InventoryFile
{
    /// <summary>Where it was read.</summary>
    public required string Path { get; init; }

    /// <summary>What goes to the record of processing only (agreements, assessments) was at hand: silence then means that
    /// nothing was declared. A published .json by itself does not have it.</summary>
    public bool HasRecord { get; set; }

    /// <summary>The assemblies, in the order of the file.</summary>
    public List<InventoryAssembly> Assemblies { get; } = [];

    /// <summary>Language (ISO 639-1) -> text -> translation.</summary>
    public Dictionary<string, Dictionary<string, string>> Translations { get; } = new(StringComparer.Ordinal);
}

/// <summary>The entries of one assembly.</summary>
public sealed class InventoryAssembly
{
    /// <summary>Simple name of the assembly.</summary>
    public required string Name { get; init; }

    /// <summary>Registers declared in it.</summary>
    public List<Entry<RegisterFacts>> Registers { get; } = [];

    /// <summary>Marked types in it.</summary>
    public List<Entry<TypeFacts>> Types { get; } = [];

    /// <summary>What authors claim of methods in it.</summary>
    public List<Entry<ContractFacts>> Contracts { get; } = [];

    /// <summary>What is said of the assembly as a whole; at most one entry.</summary>
    public List<Entry<AssemblyFacts>> Whole { get; } = [];

    /// <summary>Registers with what only the record of processing holds.</summary>
    public List<RegisterFacts> RecordOnly { get; } = [];
}

/// <summary>An entry: its facts, and its lines of the approved baseline as the generator wrote them.</summary>
public sealed record Entry<T>(T Facts, FactList<string> Lines);
