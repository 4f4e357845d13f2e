using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PersonalDataAnalyzers.Inventory.Records;

namespace PersonalDataAnalyzers.Tool.Publishing;

/// <summary>The record as a workbook: a sheet for each part. Every cell is text, so that no spreadsheet runs one.</summary>
internal static class RecordWorkbook
{
    // What a cell of the format can hold.
    private const int LongestCell = 32_767;

    public static void Write(ProcessingRecord record, string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles();
        var sheets = workbook.Workbook.AppendChild(new Sheets());
        Sheet(workbook, sheets, "Art. 30(1)", record.Controller, always: true);
        Sheet(workbook, sheets, "Art. 30(2)", record.Processor, always: false);
    }

    private static void Sheet(WorkbookPart workbook, Sheets sheets, string name, RecordTable table, bool always)
    {
        if (table.Rows.Count == 0 && !always)
            return;
        var part = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        data.Append(Row(table.Columns, style: 1));
        foreach (var row in table.Rows)
            data.Append(Row(row, style: 2));
        var view = new SheetView { WorkbookViewId = 0 };
        view.Append(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        part.Worksheet = new Worksheet(
            new SheetViews(view),
            new Columns(new Column { Min = 1, Max = (uint)table.Columns.Count, Width = 34, CustomWidth = true }),
            data);
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(sheets.Count() + 1), Name = name });
    }

    private static Row Row(IReadOnlyList<string> values, uint style)
    {
        var row = new Row();
        foreach (var value in values)
            row.Append(new Cell(new InlineString(new Text(Xml(value)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });
        return row;
    }

    // What XML cannot hold becomes a space; what a cell cannot hold is said to be missing, not dropped in silence.
    private static string Xml(string value)
    {
        const string Rest = " […: see the HTML or CSV form]";
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(value[i]).Append(value[++i]);
            else
                text.Append(value[i] is '\n' or '\t' || (value[i] >= ' ' && !char.IsSurrogate(value[i]) && value[i] < '\ufffe') ? value[i] : ' ');
        }

        return text.Length <= LongestCell ? text.ToString() : text.ToString(0, LongestCell - Rest.Length - 1) + Rest;
    }

    private static Stylesheet Styles()
    {
        var wrap = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return new Stylesheet(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat(wrap.CloneNode(true)) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
                new CellFormat(wrap) { ApplyAlignment = true }));
    }
}
