using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>A row as one JSON object; its octets are good until the next one is asked for.</summary>
internal readonly record struct AnswerRow(ReadOnlyMemory<byte> Data, IReadOnlyCollection<string> Hidden, object Entity);

/// <summary>The rows of one part of an answer, one at a time: however many there are, one is in memory.</summary>
internal abstract class AnswerRows
{
    /// <summary>Letters stand as they are: the file is for people too. What could end a script block is escaped.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static AnswerRows Of(AnswerTable table) => (AnswerRows)Activator.CreateInstance(typeof(AnswerRows<>).MakeGenericType(table.Node.EntityType.ClrType), table)!;

    public abstract IAsyncEnumerable<AnswerRow> Read(DbContext context, SubjectReach reach, object[] key, ExportScope scope, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class AnswerRows<T>(AnswerTable table) : AnswerRows
    where T : class
{
    private readonly ArrayBufferWriter<byte> _octets = new(1024);
    private readonly ArrayBufferWriter<byte> _filtered = new(1024);

    public override async IAsyncEnumerable<AnswerRow> Read(DbContext context, SubjectReach reach, object[] key, ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = table.Mention is { } mention ? SubjectRows.Mentioned<T>(context, reach, mention, key) : SubjectRows.Owned<T>(context, reach, table.Owned!, key);
        // A hierarchy has a node for each concrete type: rows of derived types stand under theirs.
        if (table.Node.EntityType.GetDirectlyDerivedTypes().Any())
            rows = rows.Where(row => row.GetType() == typeof(T));
        var visibility = new RowVisibility(table, reach, key);
        await using var writer = new Utf8JsonWriter(_octets, Json);
        await using var copy = new Utf8JsonWriter(_filtered, Json);
        await foreach (var row in rows.Select(Projection()).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            _octets.ResetWrittenCount();
            writer.Reset();
            ((IPersonalData)row.Entity).ExportPersonalData(writer, scope);
            writer.Flush();
            if (visibility.IsWhole && row.Shadow.Length == 0 && table.Parts.Count == 0)
            {
                yield return new AnswerRow(_octets.WrittenMemory, [], row.Entity);
                continue;
            }

            var hidden = visibility.IsWhole ? [] : visibility.Hidden(row.Entity);
            _filtered.ResetWrittenCount();
            copy.Reset();
            Rewrite(copy, row, hidden, scope);
            copy.Flush();
            yield return new AnswerRow(_filtered.WrittenMemory, hidden, row.Entity);
        }
    }

    // Shadow values are in no object: they are asked for beside it.
    private Expression<Func<T, ProjectedRow<T>>> Projection()
    {
        var row = Expression.Parameter(typeof(T), "row");
        var values = table.Shadows.Select(property => (Expression)Expression.Convert(
            Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name)), typeof(object)));
        var constructor = typeof(ProjectedRow<T>).GetConstructors()[0];
        return Expression.Lambda<Func<T, ProjectedRow<T>>>(Expression.New(constructor, row, Expression.NewArrayInit(typeof(object), values)), row);
    }

    private void Rewrite(Utf8JsonWriter copy, ProjectedRow<T> row, HashSet<string> hidden, ExportScope scope)
    {
        copy.WriteStartObject();
        using (var document = JsonDocument.Parse(_octets.WrittenMemory))
        {
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (!hidden.Contains(member.Name))
                    member.WriteTo(copy);
            }
        }

        for (var i = 0; i < row.Shadow.Length; i++)
        {
            var property = table.Shadows[i];
            // Nothing is declared of their origin: they are in no answer under Art. 20.
            if (scope != ExportScope.Access || hidden.Contains(property.Name))
                continue;
            copy.WritePropertyName(property.Name);
            ExportValue.WriteObject(copy, row.Shadow[i], scope);
        }

        foreach (var part in table.Parts)
        {
            if (hidden.Contains(part.Name) || part.PropertyInfo is not { } property)
                continue;
            copy.WritePropertyName(part.Name);
            ExportValue.WriteObject(copy, property.GetValue(row.Entity), scope);
        }

        copy.WriteEndObject();
    }
}

/// <summary>A row with the values that its object does not hold.</summary>
internal sealed record ProjectedRow<T>(T Entity, object?[] Shadow);
