using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Inventory.Verifying;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

/// <summary>Whatever a name, a purpose or an address holds, it stays text in every form.</summary>
public class EscapingTests
{
    private static readonly string[] s_pieces =
    [
        "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"", "'", "&amp;", "<!--", "-->", "]]>", "{{notice}}", "{0}", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1",
        "| a | b |", "# h", "1. x", "[l](javascript:alert(1))", "**b**", "`c`", "~~~", "\u202Eevil\u202C", "שלום", "مرحبا", "😀👩‍👩‍👧‍👦", "e\u0301", "İıŞ", "\r\n", "\\", "name", " ", "Åäö",
    ];

    private static readonly Arbitrary<string> s_text = Arb.From(
        Gen.Elements(s_pieces).ArrayOf().Where(pieces => pieces.Length > 0).Select(pieces => string.Concat(pieces) + "x"),
        text => text.Length > 2 ? [text[..(text.Length / 2)] + "x"] : []);

    [Fact]
    public void In_html_it_is_the_text_and_nothing_else() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(s_text, text =>
    {
        var inventory = With(text);
        var html = NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html], new PublicationTerms { Draft = true }).Files[0].Content;
        var document = new HtmlParser().ParseDocument(html);

        var scripts = document.QuerySelectorAll("script");
        return scripts.Length == 1 && scripts[0].GetAttribute("type") == "application/ld+json"
            && document.QuerySelectorAll("img, iframe, object, embed, form, meta[http-equiv=refresh], [onerror], [onclick]").Length == 0
            && document.QuerySelectorAll("a[href]").All(link => link.GetAttribute("href")!.Split(':')[0] is "mailto" or "tel" or "https" or "http" || link.GetAttribute("href")!.StartsWith('#'))
            && JsonDocument.Parse(scripts[0].TextContent).RootElement.GetProperty("dpv:hasProcess")[0].GetProperty("dpv:hasPurpose").GetProperty("dct:title").GetString() == text
            && Squeezed(document.QuerySelector("section[id^=purpose-] h3")!.TextContent) == Squeezed(text);
    }));

    [Fact]
    public void In_a_template_no_text_is_taken_for_a_place_to_fill()
    {
        var look = new NoticeLook(null, "<html><head>{{head}}</head><body><p>{{title}}</p>{{notice}}</body></html>");
        var html = NoticeFiles.Render(With("{{notice}} {{head}}"), ["en"], [NoticeFormat.Html], new PublicationTerms { Draft = true }, look).Files[0].Content;

        Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("main"));
    }

    [Theory]
    [InlineData("</style><script>")]
    [InlineData("@import 'x.css';")]
    [InlineData("body { background: url(https://x.example/p.png) }")]
    public void A_style_sheet_that_would_load_or_end_anything_is_not_taken(string css) => Assert.Throws<ArgumentException>(() => new NoticeLook(css).Checked());

    [Fact]
    public void Verify_finds_on_its_own_page_whatever_the_texts_hold_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(s_text, text =>
    {
        var inventory = With(text);
        var html = NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html], new PublicationTerms { Draft = true }).Files[0].Content;
        return NoticeVerifier.Verify(inventory, PublishedPageReader.Read(html)).Findings.All(finding => finding.Kind == VerifyKind.Draft);
    }));

    [Fact]
    public void A_spreadsheet_runs_no_cell_of_csv_or_workbook() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(s_text, text =>
    {
        var record = ProcessingRecord.Of(With(text), "en");
        var cells = Csv(RecordCsv.Render(record.Controller));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        try
        {
            RecordWorkbook.Write(record, path);
            using var workbook = SpreadsheetDocument.Open(path, false);
            var read = workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();
            return cells.All(row => row.Count == record.Controller.Columns.Count)
                && cells.SelectMany(row => row).All(cell => cell.TrimStart() is not { Length: > 0 } start || start[0] is not ('=' or '+' or '-' or '@'))
                && read.All(cell => cell.CellFormula is null && cell.DataType! == CellValues.InlineString)
                && read.Any(cell => Squeezed(cell.InnerText) == Squeezed(text));
        }
        finally
        {
            File.Delete(path);
        }
    }));

    [Fact]
    public void Ten_thousand_characters_are_whole_in_every_form()
    {
        var text = new string('ä', 10_000);
        var files = NoticeFiles.Render(With(text), ["en"], [NoticeFormat.Html, NoticeFormat.Markdown, NoticeFormat.Text, NoticeFormat.Tilt], new PublicationTerms { Draft = true }).Files;

        Assert.Equal(4, files.Count);
        Assert.All(files, file => Assert.Contains(text, file.Content, StringComparison.OrdinalIgnoreCase));
    }

    private static PersonalDataInventory With(string text)
    {
        var purpose = new PurposeFacts { Name = text, Basis = Law.LegalBasis.LegitimateInterests, Interest = text, Retentions = new([new RetentionFacts { Period = "P1Y", Start = Law.RetentionStart.Collection, Then = Law.EndAction.Erase }]) };
        return Everything.Inventory(Everything.Register with
        {
            Name = text,
            Controller = Everything.Register.Controller with { Name = text, Address = text, Website = text, Email = text },
            Purposes = new([purpose]),
            Content = new([new ContentFacts { Text = text, Categories = new([Law.PersonalDataCategory.Name]) }]),
        });
    }

    // A notice writes a text on one line, and turns what cannot be shown into a space.
    private static string Squeezed(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<List<string>> Csv(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var i = 0; i < csv.Length;)
        {
            Assert.Equal('"', csv[i++]);
            var field = new System.Text.StringBuilder();
            while (csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'))
            {
                field.Append(csv[i]);
                i += csv[i] == '"' ? 2 : 1;
            }

            i++;
            rows[^1].Add(field.ToString());
            if (csv[i] == ',')
                i++;
            else
            {
                i += 2;
                if (i < csv.Length)
                    rows.Add([]);
            }
        }

        return rows;
    }
}
