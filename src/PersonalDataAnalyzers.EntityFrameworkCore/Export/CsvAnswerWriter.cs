using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>The answer as a zip of CSV files: one for each table with rows, <c>members.csv</c> with what is declared of each
/// column, and <c>complete.txt</c> at the very end.</summary>
internal sealed class CsvAnswerWriter : IAnswerWriter, IAsyncDisposable
{
    private const int FlushAt = 16 * 1024;
    // Spreadsheets take a file for UTF-8 by its mark.
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
    private readonly DeferredStream _deferred;
    private readonly ZipArchive _zip;
    private readonly StringBuilder _lines = new();
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private bool _isComplete;
    private DateTime _madeAt;
    private AnswerTable? _table;
    private StreamWriter? _file;
    private List<string>? _columns;

    public CsvAnswerWriter(Stream stream)
    {
        _deferred = new DeferredStream(stream);
        _zip = new ZipArchive(_deferred, ZipArchiveMode.Create, leaveOpen: true);
    }

    public async Task Begin(Answer answer, CancellationToken cancellation)
    {
        _madeAt = answer.MadeAt;
        await using var file = await Open("members.csv", cancellation).ConfigureAwait(false);
        Line(["table", "relation", "column", "category", .. AnswerLabels.Of(PersonalDataCategory.NotStated).Select(label => "label_" + label.Language), "register", "controller", "purposes", "bases", "retention", "origin", "withheld"]);
        foreach (var table in answer.Tables)
        {
            foreach (var (path, facts) in table.Members)
            {
                Line([
                    table.Descriptor.Id,
                    table.Relation.ToString(),
                    path,
                    facts.Category.ToString(),
                    .. AnswerLabels.Of(facts.Category).Select(label => label.Label),
                    facts.Register?.Name ?? "",
                    facts.Register?.Controller ?? "",
                    string.Join("; ", facts.Purposes.Select(purpose => purpose.Name)),
                    string.Join("; ", facts.Purposes.SelectMany(purpose => purpose.Bases).Distinct()),
                    string.Join("; ", facts.Purposes.SelectMany(purpose => purpose.Retentions).Distinct(StringComparer.Ordinal)),
                    facts.Origin == DataOrigin.NotStated ? "" : facts.Origin.ToString(),
                    facts.IsCredential ? "credential" : "",
                ]);
            }
        }

        await Flush(file, cancellation).ConfigureAwait(false);
    }

    public Task BeginTable(AnswerTable table, CancellationToken cancellation)
    {
        _table = table;
        _columns = null;
        return Task.CompletedTask;
    }

    public async Task Row(AnswerRow row, DateOnly? retentionEnd, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(row.Data);
        _file ??= await Open(Name(_table!) + ".csv", cancellation).ConfigureAwait(false);
        if (_columns is null)
        {
            // A row hides what is another person's: the columns are those of all rows, whatever the first one hides.
            _columns = [.. document.RootElement.EnumerateObject().Select(member => member.Name).Concat(row.Hidden)];
            Line([.. _columns, "othersData", "retentionEnd"]);
        }

        foreach (var column in _columns)
        {
            if (document.RootElement.TryGetProperty(column, out var value))
                CsvCell.Append(_lines, value);
            _lines.Append(',');
        }

        CsvCell.Text(_lines, string.Join("; ", row.Hidden.Order(StringComparer.Ordinal)));
        _lines.Append(',').Append(retentionEnd?.ToString("O", CultureInfo.InvariantCulture)).Append("\r\n");
        if (_lines.Length > FlushAt)
            await Flush(_file, cancellation).ConfigureAwait(false);
    }

    public async Task EndTable(AnswerTable table, long rows, CancellationToken cancellation)
    {
        if (_file is null)
            return;
        await Flush(_file, cancellation).ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
        _file = null;
    }

    public async Task End(long rows, CancellationToken cancellation)
    {
        await using var file = await Open("complete.txt", cancellation).ConfigureAwait(false);
        _lines.Append(JsonAnswerWriter.Format).Append("\r\n").Append(_madeAt.ToString("O", CultureInfo.InvariantCulture)).Append("\r\nrows: ").Append(rows.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
        await Flush(file, cancellation).ConfigureAwait(false);
        _isComplete = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
            await _file.DisposeAsync().ConfigureAwait(false);
        await _zip.DisposeAsync().ConfigureAwait(false);
        if (_isComplete)
            await _deferred.Send(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<StreamWriter> Open(string name, CancellationToken cancellation)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        return new StreamWriter(await entry.OpenAsync(cancellation).ConfigureAwait(false), s_utf8);
    }

    // The name of a type, fit for every file system; two types of one name in two namespaces are told apart.
    private string Name(AnswerTable table)
    {
        var id = table.Descriptor.Id;
        var name = string.Concat(id[(id.LastIndexOf('.') + 1)..].Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        if (table.Relation == AnswerRelation.Mentions)
            name += "_mentions";
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    private void Line(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                _lines.Append(',');
            CsvCell.Text(_lines, cells[i]);
        }

        _lines.Append("\r\n");
    }

    private async Task Flush(StreamWriter file, CancellationToken cancellation)
    {
        await file.WriteAsync(_lines, cancellation).ConfigureAwait(false);
        await file.FlushAsync(cancellation).ConfigureAwait(false);
        await _deferred.Send(cancellation).ConfigureAwait(false);
        _lines.Clear();
    }
}
