using System;
using System.Collections.Generic;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Reads services from tab-separated text. Columns are found by the names in the header, so their order is free;
/// id, name and country must be there. A row with an error is left out.</summary>
public static class ServiceReader
{
    /// <summary>Name of the user's own file among the additional files.</summary>
    public const string FileName = "PersonalData.services.tsv";

    /// <summary>Names of the columns, in the order of the shipped table.</summary>
    public static readonly IReadOnlyList<string> Columns = ["id", "name", "packages", "prefixes", "hosts", "entity", "country", "role", "mechanism", "as-of", "uncertain", "source"];

    /// <summary>The services of a text; what cannot be read goes to <paramref name="errors"/>.</summary>
    public static List<KnownService> Read(string text, ICollection<ServiceRowError>? errors)
    {
        var services = new List<KnownService>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string[]? header = null;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Trim().Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                foreach (var problem in HeaderProblems(cells))
                    errors?.Add(new ServiceRowError(i, problem));
            }
            else if (Row(header, cells, ids, out var problem) is { } service)
            {
                services.Add(service);
            }
            else
            {
                errors?.Add(new ServiceRowError(i, problem));
            }
        }

        return services;
    }

    private static IEnumerable<string> HeaderProblems(string[] header)
    {
        foreach (var needed in new[] { "id", "name", "country" })
        {
            if (Array.IndexOf(header, needed) < 0)
                yield return "the header lacks the column '" + needed + "'";
        }

        foreach (var column in header)
        {
            if (column.Length > 0 && !Contains(Columns, column))
                yield return "the column '" + column + "' is not known";
        }
    }

    private static KnownService? Row(string[] header, string[] cells, HashSet<string> ids, out string problem)
    {
        string Cell(string column)
        {
            var at = Array.IndexOf(header, column);
            var cell = at >= 0 && at < cells.Length ? cells[at].Trim() : "";
            return cell == "-" ? "" : cell;
        }

        problem = "";
        var country = Cell("country");
        var role = RecipientRole.NotStated;
        var mechanism = TransferMechanism.NotStated;
        if (cells.Length > header.Length)
            problem = "it has more cells than the header has columns";
        else if (Cell("id").Length == 0 || Cell("name").Length == 0)
            problem = "id or name is missing";
        else if (!ids.Add(Cell("id")))
            problem = "the id '" + Cell("id") + "' stands there twice";
        else if (Tables.CountryTable.Zone(country) == Tables.TransferZone.Unknown)
            problem = "'" + country + "' is no ISO 3166-1 alpha-2 country code";
        else if (Cell("role").Length > 0 && !Named(Cell("role"), out role))
            problem = "'" + Cell("role") + "' is no RecipientRole";
        else if (Cell("mechanism").Length > 0 && !Named(Cell("mechanism"), out mechanism))
            problem = "'" + Cell("mechanism") + "' is no TransferMechanism";
        else if (Cell("as-of").Length > 0 && !DateTime.TryParseExact(Cell("as-of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            problem = "'" + Cell("as-of") + "' is no ISO 8601 date";
        else if (Cell("prefixes").Length == 0 && Cell("hosts").Length == 0)
            problem = "it names neither prefixes nor hosts, so nothing leads to it";
        if (problem.Length > 0)
            return null;
        return new KnownService
        {
            Id = Cell("id"),
            Name = Cell("name"),
            Packages = List(Cell("packages")),
            Prefixes = List(Cell("prefixes")),
            Hosts = List(Cell("hosts").ToLowerInvariant()),
            Entity = Cell("entity"),
            Country = country,
            Role = role,
            Mechanism = mechanism,
            AsOf = Cell("as-of"),
            Uncertain = Cell("uncertain"),
            Source = Cell("source"),
        };
    }

    private static bool Named<T>(string text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, out value) && Enum.IsDefined(typeof(T), value) && !char.IsDigit(text[0]);

    private static string[] List(string cell)
    {
        var parts = cell.Split([','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Trim();
        return parts;
    }

    private static bool Contains(IReadOnlyList<string> list, string item)
    {
        foreach (var known in list)
        {
            if (known == item)
                return true;
        }

        return false;
    }
}
