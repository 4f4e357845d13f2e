using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>The answer as one page that needs nothing else, in the shape of a notice. The page is rendered around a place
/// for the rows, and the rows are written into that place as they come.</summary>
internal sealed class HtmlAnswerWriter(Stream stream, AnswerNotice notice, string language) : IAnswerWriter, IAsyncDisposable
{
    private const int FlushAt = 16 * 1024;
    private readonly StreamWriter _out = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
    private readonly StringBuilder _html = new();
    private string _rest = "";
    private AnswerTable? _table;
    private bool _isOpen;
    private long _rows;

    public Task Begin(Answer answer, CancellationToken cancellation)
    {
        // A text of nobody's: it cannot stand in a declaration.
        var place = "rows-" + Guid.NewGuid().ToString("N");
        var day = Vocabulary.Date(new LawDate(answer.MadeAt.Year, answer.MadeAt.Month, answer.MadeAt.Day), language);
        var data = new Section("your-data", AnswerLabels.Word("data", language), [new Paragraph(AnswerLabels.Word("intro", language, day)), new Paragraph(place)], []);
        var page = HtmlRenderer.Render(notice.Document(answer, language, data), []).Split("<p>" + place + "</p>\n");
        _html.Append(page[0]);
        _rest = page[1];
        return Flush(cancellation);
    }

    public Task BeginTable(AnswerTable table, CancellationToken cancellation)
    {
        _table = table;
        _isOpen = false;
        _rows = 0;
        return Task.CompletedTask;
    }

    public async Task Row(AnswerRow row, DateOnly? retentionEnd, CancellationToken cancellation)
    {
        if (!_isOpen)
            Open();
        _rows++;
        using var document = JsonDocument.Parse(row.Data);
        _html.Append("<h4>").Escaped(AnswerLabels.Word("row", language, _rows.ToString(CultureInfo.InvariantCulture))).Append("</h4>\n<dl>\n");
        foreach (var member in document.RootElement.EnumerateObject())
            Member(member.Name, member.Value);
        foreach (var (path, facts) in _table!.Members)
        {
            if (facts.IsCredential && !path.Contains('.', StringComparison.Ordinal))
                Definition(Label(path, facts), AnswerLabels.Word("credential", language));
        }

        _html.Append("</dl>\n");
        if (row.Hidden.Count > 0)
            _html.Append("<p>").Escaped(AnswerLabels.Word("others", language, string.Join(", ", row.Hidden.Order(StringComparer.Ordinal)))).Append("</p>\n");
        if (retentionEnd is { } end)
            _html.Append("<p>").Escaped(AnswerLabels.Word("keptUntil", language, Vocabulary.Date(new LawDate(end.Year, end.Month, end.Day), language))).Append("</p>\n");
        if (_html.Length > FlushAt)
            await Flush(cancellation).ConfigureAwait(false);
    }

    public Task EndTable(AnswerTable table, long rows, CancellationToken cancellation)
    {
        if (_isOpen)
            _html.Append("<p>").Escaped(AnswerLabels.Word("rows", language, rows.ToString(CultureInfo.InvariantCulture))).Append("</p>\n</section>\n");
        return Task.CompletedTask;
    }

    public Task End(long rows, CancellationToken cancellation)
    {
        if (rows == 0)
            _html.Append("<p>").Escaped(AnswerLabels.Word("none", language)).Append("</p>\n");
        _html.Append(_rest);
        return Flush(cancellation);
    }

    public ValueTask DisposeAsync() => _out.DisposeAsync();

    private void Open()
    {
        _isOpen = true;
        var id = _table!.Descriptor.Id;
        _html.Append("<section>\n<h3>").Escaped(id[(id.LastIndexOf('.') + 1)..]).Append("</h3>\n");
        if (_table.Relation == AnswerRelation.Mentions)
            _html.Append("<p>").Escaped(AnswerLabels.Word("mentions", language)).Append("</p>\n");
    }

    private void Member(string name, JsonElement value)
    {
        var facts = _table!.Members.FirstOrDefault(member => member.Path == name).Facts;
        Definition(facts is null ? name : Label(name, facts), Text(value));
    }

    private string Label(string name, PersonalMemberFacts facts)
    {
        var label = AnswerLabels.Of(facts.Category, language);
        return (label.Length == 0 ? name : char.ToUpperInvariant(label[0]) + label[1..]) + " (" + name + ")";
    }

    private void Definition(string term, string value) =>
        _html.Append("<div><dt>").Escaped(term).Append("</dt><dd>").Escaped(value.Length == 0 ? AnswerLabels.Word("empty", language) : value).Append("</dd></div>\n");

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Select(member => member.Name + ": " + Text(member.Value))),
        JsonValueKind.Array => string.Join(" | ", value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };

    private async Task Flush(CancellationToken cancellation)
    {
        await _out.WriteAsync(_html, cancellation).ConfigureAwait(false);
        await _out.FlushAsync(cancellation).ConfigureAwait(false);
        _html.Clear();
    }
}
