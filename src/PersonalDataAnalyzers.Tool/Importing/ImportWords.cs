using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>The words by which a notice is read, of one language: one table a language, <c>Words/import.xx.tsv</c>.</summary>
internal sealed class ImportWords
{
    private static readonly ConcurrentDictionary<string, ImportWords> s_read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string Key, Regex Pattern)>> _kinds = new(StringComparer.Ordinal);

    private ImportWords(string language, LawTable table)
    {
        Language = language;
        foreach (var row in table.Rows)
        {
            if (!_kinds.TryGetValue(row["Kind"], out var rows))
                _kinds.Add(row["Kind"], rows = []);
            rows.Add((row["Key"], Pattern(row["Words"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))));
        }
    }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>Languages in which a notice can be read.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. typeof(ImportWords).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("import.", StringComparison.Ordinal)).Select(name => name.Split('.')[1]).Order(StringComparer.Ordinal)];

    public static ImportWords Of(string language) => s_read.GetOrAdd(language, static name =>
    {
        using var stream = typeof(ImportWords).Assembly.GetManifestResourceStream($"import.{name}.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new ImportWords(name, LawTable.Read($"import.{name}.tsv", reader, 2, "Kind", "Key", "Words"));
    });

    /// <summary>The language whose words a text is full of.</summary>
    public static ImportWords Guess(IReadOnlyList<NoticeLine> lines) =>
        Languages.Select(Of).MaxBy(words => lines.Sum(line => words.Keys("Topic", line.Text).Count() + words.Keys("Category", line.Text).Count()))!;

    /// <summary>Keys of a kind whose words stand in a text, in the order of the table.</summary>
    public IEnumerable<string> Keys(string kind, string text) => Rows(kind).Where(row => row.Pattern.IsMatch(text)).Select(row => row.Key);

    /// <summary>All places where words of a kind stand, by key.</summary>
    public IEnumerable<(string Key, Match Match)> Matches(string kind, string text) =>
        Rows(kind).SelectMany(row => row.Pattern.Matches(text).Select(match => (row.Key, match)));

    /// <summary>Does a text hold words of that key?</summary>
    public bool Has(string kind, string key, string text) => Match(kind, key, text).Success;

    public Match Match(string kind, string key, string text) =>
        Rows(kind).Where(row => row.Key == key).Select(row => row.Pattern.Match(text)).FirstOrDefault() ?? System.Text.RegularExpressions.Match.Empty;

    private List<(string Key, Regex Pattern)> Rows(string kind) => _kinds.TryGetValue(kind, out var rows) ? rows : [];

    private static Regex Pattern(string[] words)
    {
        var text = new StringBuilder(@"(?<![\p{L}\p{N}])(?:");
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(i > 0 ? "|" : "");
            foreach (var c in words[i])
            {
                text.Append(c switch
                {
                    '*' => @"[\p{L}\p{N}-]*",
                    ' ' => @"\s+",
                    _ => Regex.Escape(c.ToString(CultureInfo.InvariantCulture)),
                });
            }
        }

        return new Regex(text.Append(@")(?![\p{L}\p{N}])").ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }
}
