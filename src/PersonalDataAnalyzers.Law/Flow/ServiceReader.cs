using System;
using System.Collections.Generic;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Reads services from tab-separated text. Columns are found by the names in the header, so their order is free;
/// id, name and country must be there. A row with an error is left out.</summary>
public static class ServiceReader
{
    /// <summary>Names of the columns, in the order of the shipped table.</summary>
    public static readonly IReadOnlyList<string> Columns = ["id", "name", "packages", "prefixes", "hosts", "entity", "country", "role", "mechanism", "as-of", "uncertain", "source"];

    private static readonly string[] s_needed = ["id", "name", "country"];

    /// <summary>The services of a text; what cannot be read goes to <paramref name="errors"/>.</summary>
    public static List<KnownService> Read(string text, ICollection<TableRowError>? errors)
    {
        var services = new List<KnownService>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TableText.Read(text, Columns, s_needed, errors))
        {
            if (Problem(row, ids, out var role, out var mechanism) is { } problem)
                errors?.Add(new TableRowError(row.Line, problem));
            else
                services.Add(Service(row, role, mechanism));
        }

        return services;
    }

    private static string? Problem(TableRow row, HashSet<string> ids, out RecipientRole role, out TransferMechanism mechanism)
    {
        role = RecipientRole.NotStated;
        mechanism = TransferMechanism.NotStated;
        if (row.IsTooLong)
            return "it has more cells than the header has columns";
        if (row["id"].Length == 0 || row["name"].Length == 0)
            return "id or name is missing";
        if (!ids.Add(row["id"]))
            return "the id '" + row["id"] + "' stands there twice";
        if (Tables.CountryTable.Zone(row["country"]) == Tables.TransferZone.Unknown)
            return "'" + row["country"] + "' is no ISO 3166-1 alpha-2 country code";
        if (row["role"].Length > 0 && !TableCell.IsNamed(row["role"], ignoreCase: false, out role))
            return "'" + row["role"] + "' is no RecipientRole";
        if (row["mechanism"].Length > 0 && !TableCell.IsNamed(row["mechanism"], ignoreCase: false, out mechanism))
            return "'" + row["mechanism"] + "' is no TransferMechanism";
        if (row["as-of"].Length > 0 && !DateTime.TryParseExact(row["as-of"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return "'" + row["as-of"] + "' is no ISO 8601 date";
        return row["prefixes"].Length == 0 && row["hosts"].Length == 0 ? "it names neither prefixes nor hosts, so nothing leads to it" : null;
    }

    private static KnownService Service(TableRow row, RecipientRole role, TransferMechanism mechanism) => new()
    {
        Id = row["id"],
        Name = row["name"],
        Packages = row.List("packages"),
        Prefixes = row.List("prefixes"),
        Hosts = TableText.Parts(row["hosts"].ToLowerInvariant()),
        Entity = row["entity"],
        Country = row["country"],
        Role = role,
        Mechanism = mechanism,
        AsOf = row["as-of"],
        Uncertain = row["uncertain"],
        Source = row["source"],
    };
}
