using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Role of a party to the standard contractual clauses.</summary>
public enum SccRole
{
    /// <summary>Decides on purposes and means (Art. 4(7)).</summary>
    Controller,

    /// <summary>Processes on behalf of a controller (Art. 4(8)).</summary>
    Processor,
}

/// <summary>One module of the standard contractual clauses (EU) 2021/914.</summary>
public sealed class SccModuleRow
{
    internal SccModuleRow(LawRow row)
    {
        Module = row.Enum<SccModule>("Module");
        Number = row["Number"];
        Exporter = row.Enum<SccRole>("Exporter");
        Importer = row.Enum<SccRole>("Importer");
        Certainty = row.Certainty;
    }

    /// <summary>The module.</summary>
    public SccModule Module { get; }

    /// <summary>"1" to "4".</summary>
    public string Number { get; }

    /// <summary>Role of the party that sends.</summary>
    public SccRole Exporter { get; }

    /// <summary>Role of the party that receives.</summary>
    public SccRole Importer { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }
}

/// <summary>The four modules of the clauses and the roles they fit.</summary>
public static class SccModules
{
    private static readonly EnumTable<SccModule, SccModuleRow> s_table = new(
        "scc-modules.tsv", row => new SccModuleRow(row), "Module", "Number", "Exporter", "Importer", "Certainty");

    /// <summary>All rows.</summary>
    public static IReadOnlyList<SccModuleRow> Rows => s_table.Rows;

    /// <summary>The row of a module; null for NotStated.</summary>
    public static SccModuleRow? Find(SccModule module) => s_table.Find(module);

    /// <summary>The module for a pair of roles.</summary>
    public static SccModule For(SccRole exporter, SccRole importer)
    {
        foreach (var row in s_table.Rows)
        {
            if (row.Exporter == exporter && row.Importer == importer)
                return row.Module;
        }

        return SccModule.NotStated;
    }
}
