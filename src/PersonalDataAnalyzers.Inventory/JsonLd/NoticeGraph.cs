using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.JsonLd;

/// <summary>What a page says, for machines: JSON-LD in the terms of the Data Privacy Vocabulary, embedded in the page. It
/// names every statement and carries a digest of each, so that what is live can be compared with what the code declares.</summary>
internal static class NoticeGraph
{
    /// <summary>Prefix of the names that no vocabulary has.</summary>
    public const string Namespace = "urn:personal-data-analyzers:";

    /// <summary>Key of the digests, by section and the rest of the id of their statement.</summary>
    public const string Statements = "pda:statements";

    // Nothing in it ends a script element, whatever a declaration holds.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page.</summary>
    /// <param name="context">What the page was built from.</param>
    /// <param name="document">The page.</param>
    /// <param name="statements">Its statements.</param>
    public static string Write(NoticeContext context, NoticeDocument document, IReadOnlyList<NoticeStatement> statements)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            Context(json);
            json.WriteString("@id", "");
            json.WriteString("@type", "dpv:PrivacyNotice");
            json.Text("dct:title", document.Title.ToString());
            json.WriteString("dct:language", document.Language);
            json.Text("dct:issued", context.Registers.Select(register => register.Notice?.Created).FirstOrDefault(day => day is { Length: > 0 }));
            json.Text("dct:modified", document.Modified);
            if (document.Watermark is not null)
                json.WriteString("pda:status", "draft");
            json.WritePropertyName("dpv:hasDataController");
            PartyGraph.Controller(json, context.First.Controller);
            var nodes = new Nodes();
            json.List("dpv:hasProcess", ProcessGraph.Once(context), process => ProcessGraph.Write(json, context, process.Purpose, process.Of, nodes));
            json.WritePropertyName("dpv:hasRight");
            ProcessGraph.Rights(json, context);
            json.WriteStartObject(Statements);
            // By section, so that a long name stands once: { section: { "": its heading, "retention": ... } }.
            foreach (var section in statements.Where(statement => !statement.IsFixed).GroupBy(statement => statement.Id.Split('/')[0], StringComparer.Ordinal))
            {
                json.WriteStartObject(section.Key);
                foreach (var statement in section)
                    json.WriteString(statement.Id.Length > section.Key.Length ? statement.Id[(section.Key.Length + 1)..] : "", statement.Digest);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("dpv", "https://w3id.org/dpv#");
        json.WriteString("pd", "https://w3id.org/dpv/pd#");
        json.WriteString("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("pda", Namespace);
        json.WriteStartObject(Statements);
        json.WriteString("@type", "@json");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
