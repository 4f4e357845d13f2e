using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Rendering;

namespace PersonalDataAnalyzers.Inventory.Records;

/// <summary>The record as a page: each purpose a section, for a table of fourteen columns is read by nobody.</summary>
public static class RecordHtml
{
    /// <summary>Renders the record.</summary>
    public static string Render(PersonalDataInventory inventory, string language)
    {
        var record = ProcessingRecord.Of(inventory, language);
        var document = new NoticeDocument
        {
            Language = language,
            Title = record.Title,
            Organisation = inventory.Registers.Select(register => (register.Processor ?? register.Controller).Name).FirstOrDefault() ?? "",
            Summary = [],
            Sections = [.. Part(record.Controller, "controller"), .. Part(record.Processor, "processor")],
        };
        return HtmlRenderer.Render(document, []);
    }

    private static IEnumerable<Section> Part(RecordTable table, string id)
    {
        if (table.Rows.Count > 0)
            yield return new Section(id, table.Title, [], [.. table.Rows.Select((row, i) => Entry(table, row, $"{id}-{i + 1}"))]);
    }

    private static Section Entry(RecordTable table, IReadOnlyList<string> row, string id) =>
        new(id, $"{row[0]}: {row[5]}", [new Definitions([.. row.Select((value, i) => (value, i)).Where(cell => cell.value.Length > 0)
            .Select(cell => new Definition(table.Columns[cell.i], [.. cell.value.Split("; ").Select(part => (Line)part)]))])], []);
}
