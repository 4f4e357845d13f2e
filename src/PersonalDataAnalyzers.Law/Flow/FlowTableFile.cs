using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Tables of values and their ways that a project adds as additional files, with the columns of the shipped ones.</summary>
public enum FlowTable
{
    /// <summary><c>PersonalData.services.tsv</c></summary>
    Services,
    /// <summary><c>PersonalData.sinks.tsv</c></summary>
    Sinks,
    /// <summary><c>PersonalData.sources.tsv</c></summary>
    Sources,
    /// <summary><c>PersonalData.sanitisers.tsv</c></summary>
    Sanitisers,
}

/// <summary>Which table a file is, and what is wrong with it.</summary>
public static class FlowTableFile
{
    private const string Prefix = "PersonalData.";
    private const string Suffix = ".tsv";

    /// <summary>Does the file claim to be a table of ours? <paramref name="path"/> may have folders.</summary>
    public static bool Is(string path)
    {
        var name = NameOf(path);
        return name.Length > Prefix.Length + Suffix.Length && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The table; null where the file is none of ours, or one of an unknown name.</summary>
    public static FlowTable? TableOf(string path)
    {
        if (!Is(path))
            return null;
        var name = NameOf(path);
        return TableCell.IsNamed<FlowTable>(name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length), ignoreCase: true, out var table) ? table : null;
    }

    /// <summary>What cannot be read in a file of ours, in order of lines.</summary>
    public static IReadOnlyList<TableRowError> Problems(string path, string text)
    {
        var errors = new List<TableRowError>();
        switch (TableOf(path))
        {
            case FlowTable.Services: ServiceReader.Read(text, errors); break;
            case FlowTable.Sinks: SinkTable.Read(text, errors); break;
            case FlowTable.Sources: SourceTable.Read(text, errors); break;
            case FlowTable.Sanitisers: SanitiserTable.Read(text, errors); break;
            default: errors.Add(new TableRowError(0, "no table has the name of this file; the tables are PersonalData.services.tsv, .sinks.tsv, .sources.tsv and .sanitisers.tsv")); break;
        }

        return errors;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
