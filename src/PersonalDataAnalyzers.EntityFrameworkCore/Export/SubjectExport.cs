using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>Answers a person: all rows of the database that are theirs, in one of three formats, streamed. Rows are read at
/// one moment; what speaks of others is left out and named; credentials never leave.</summary>
/// <remarks>Make one for a context and keep it: it holds no person.</remarks>
public sealed class SubjectExport
{
    private readonly SubjectGraph _graph;
    private readonly TimeProvider _clock;
    private readonly Lazy<AnswerNotice> _notice;

    /// <summary>An export over a graph.</summary>
    /// <param name="graph">The graph of the context's model.</param>
    /// <param name="clock">The clock; null = the system's.</param>
    /// <exception cref="SubjectGraphException">The graph has errors: an answer could leave rows out.</exception>
    public SubjectExport(SubjectGraph graph, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph.ThrowIfUnsound();
        _graph = graph;
        _clock = clock ?? TimeProvider.System;
        _notice = new(() => AnswerNotice.Of(graph));
    }

    /// <summary>Until when a row is kept, where that is known.</summary>
    public Func<object, DateOnly?>? RetentionEnd { get; init; }

    /// <summary>Writes the answer as JSON (docs/schema/personal-data-export.schema.json). An answer that broke off is not
    /// valid JSON and lacks <c>"complete": true</c>.</summary>
    /// <param name="context">Where the data is.</param>
    /// <param name="subject">The data subject's type.</param>
    /// <param name="subjectKey">The person's key; an array of objects where it has several parts.</param>
    /// <param name="scope">Art. 15 or Art. 20.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ExportSummary> WriteJson(DbContext context, Type subject, object subjectKey, ExportScope scope, Stream stream, CancellationToken cancellation = default)
    {
        await using var writer = new JsonAnswerWriter(stream);
        return await Write(context, subject, subjectKey, scope, writer, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the answer as a zip of CSV files, safe to open in a spreadsheet. An answer that broke off lacks
    /// <c>complete.txt</c>.</summary>
    /// <inheritdoc cref="WriteJson"/>
    public async Task<ExportSummary> WriteCsv(DbContext context, Type subject, object subjectKey, ExportScope scope, Stream stream, CancellationToken cancellation = default)
    {
        await using var writer = new CsvAnswerWriter(stream);
        return await Write(context, subject, subjectKey, scope, writer, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the answer to an access request as a page for people: the data, then what Art. 15(1) and (2) demand,
    /// from the inventory of the application.</summary>
    /// <param name="context">Where the data is.</param>
    /// <param name="subject">The data subject's type.</param>
    /// <param name="subjectKey">The person's key; an array of objects where it has several parts.</param>
    /// <param name="language">ISO 639-1 code: en, fi or sv.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ExportSummary> WriteHtml(DbContext context, Type subject, object subjectKey, string language, Stream stream, CancellationToken cancellation = default)
    {
        await using var writer = new HtmlAnswerWriter(stream, _notice.Value, language);
        return await Write(context, subject, subjectKey, ExportScope.Access, writer, cancellation).ConfigureAwait(false);
    }

    private async Task<ExportSummary> Write(DbContext context, Type subject, object subjectKey, ExportScope scope, IAnswerWriter writer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(subjectKey);
        var reach = _graph.Reach(subject);
        var key = subjectKey as object[] ?? [subjectKey];
        var tables = AnswerTable.Of(reach, scope);
        await using var snapshot = await ReadSnapshot.Begin(context, cancellation).ConfigureAwait(false);
        await writer.Begin(new Answer(scope, _clock.GetUtcNow().UtcDateTime, tables, Answer.RegistersOf(tables)), cancellation).ConfigureAwait(false);
        long all = 0;
        var filled = 0;
        foreach (var table in tables)
        {
            await writer.BeginTable(table, cancellation).ConfigureAwait(false);
            long rows = 0;
            await foreach (var row in AnswerRows.Of(table).Read(context, reach, key, scope, cancellation).ConfigureAwait(false))
            {
                await writer.Row(row, RetentionEnd?.Invoke(row.Entity), cancellation).ConfigureAwait(false);
                rows++;
            }

            await writer.EndTable(table, rows, cancellation).ConfigureAwait(false);
            all += rows;
            filled += rows > 0 ? 1 : 0;
        }

        await writer.End(all, cancellation).ConfigureAwait(false);
        return new ExportSummary(filled, all);
    }
}
