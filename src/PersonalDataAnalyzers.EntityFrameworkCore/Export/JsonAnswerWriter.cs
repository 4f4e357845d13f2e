using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>The answer as JSON, as docs/schema/personal-data-export.schema.json describes it.</summary>
internal sealed class JsonAnswerWriter(Stream stream) : IAnswerWriter, IAsyncDisposable
{
    /// <summary>The version of the format.</summary>
    public const string Format = "PersonalDataExport/1";
    private const int FlushAt = 32 * 1024;
    private readonly Utf8JsonWriter _json = new(stream, AnswerRows.Json);

    public Task Begin(Answer answer, CancellationToken cancellation)
    {
        _json.WriteStartObject();
        _json.WriteString("format", Format);
        _json.WriteString("scope", answer.Scope == ExportScope.Access ? "access" : "portability");
        _json.WriteString("madeAt", answer.MadeAt);
        _json.WriteStartArray("registers");
        foreach (var register in answer.Registers)
            Register(register);
        _json.WriteEndArray();
        _json.WriteStartArray("tables");
        return Task.CompletedTask;
    }

    public Task BeginTable(AnswerTable table, CancellationToken cancellation)
    {
        _json.WriteStartObject();
        _json.WriteString("type", table.Descriptor.Id);
        _json.WriteString("relation", table.Relation switch { AnswerRelation.Subject => "subject", AnswerRelation.BelongsTo => "belongsTo", _ => "mentions" });
        _json.WriteStartArray("members");
        foreach (var (path, facts) in table.Members)
            Member(path, facts);
        _json.WriteEndArray();
        _json.WriteStartArray("rows");
        return Task.CompletedTask;
    }

    public async Task Row(AnswerRow row, DateOnly? retentionEnd, CancellationToken cancellation)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("data");
        _json.WriteRawValue(row.Data.Span, skipInputValidation: true);
        if (row.Hidden.Count > 0)
            Texts("othersData", row.Hidden.Order(StringComparer.Ordinal));
        if (retentionEnd is { } end)
            _json.WriteString("retentionEnd", end.ToString("O", CultureInfo.InvariantCulture));
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt)
            await _json.FlushAsync(cancellation).ConfigureAwait(false);
    }

    public Task EndTable(AnswerTable table, long rows, CancellationToken cancellation)
    {
        _json.WriteEndArray();
        _json.WriteNumber("count", rows);
        _json.WriteEndObject();
        return Task.CompletedTask;
    }

    public Task End(long rows, CancellationToken cancellation)
    {
        _json.WriteEndArray();
        _json.WriteNumber("count", rows);
        _json.WriteBoolean("complete", true);
        _json.WriteEndObject();
        return _json.FlushAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private void Register(RegisterDescriptor register)
    {
        _json.WriteStartObject();
        _json.WriteString("id", register.Id);
        _json.WriteString("name", register.Name);
        _json.WriteString("controller", register.Controller);
        if (register.Contact is { } contact)
            _json.WriteString("contact", contact);
        _json.WriteStartArray("purposes");
        foreach (var purpose in register.Purposes)
        {
            _json.WriteStartObject();
            _json.WriteString("name", purpose.Name);
            _json.WriteStartArray("bases");
            foreach (var basis in purpose.Bases)
                Labelled("basis", basis.ToString(), AnswerLabels.Of(basis));
            _json.WriteEndArray();
            if (purpose.Law is { } law)
                _json.WriteString("law", law);
            Texts("retention", purpose.Retentions);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Texts("recipients", register.Recipients);
        Texts("sources", register.Sources);
        _json.WriteEndObject();
    }

    private void Member(string path, PersonalMemberFacts facts)
    {
        _json.WriteStartObject();
        _json.WriteString("name", path);
        _json.WriteString("category", facts.Category.ToString());
        Labels(AnswerLabels.Of(facts.Category));
        if (facts.Register is { } register)
            _json.WriteString("register", register.Id);
        Texts("purposes", facts.Purposes.Select(purpose => purpose.Name));
        Texts("bases", facts.Purposes.SelectMany(purpose => purpose.Bases).Distinct().Select(basis => basis.ToString()));
        Texts("retention", facts.Purposes.SelectMany(purpose => purpose.Retentions).Distinct(StringComparer.Ordinal));
        if (facts.Origin != DataOrigin.NotStated)
            _json.WriteString("origin", facts.Origin.ToString());
        if (facts.IsCredential)
            _json.WriteString("withheld", "credential");
        _json.WriteEndObject();
    }

    private void Labelled(string name, string value, IEnumerable<(string Language, string Label)> labels)
    {
        _json.WriteStartObject();
        _json.WriteString(name, value);
        Labels(labels);
        _json.WriteEndObject();
    }

    private void Labels(IEnumerable<(string Language, string Label)> labels)
    {
        _json.WriteStartObject("label");
        foreach (var (language, label) in labels)
            _json.WriteString(language, label);
        _json.WriteEndObject();
    }

    private void Texts(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
            ExportValue.Write(_json, value);
        _json.WriteEndArray();
    }
}
