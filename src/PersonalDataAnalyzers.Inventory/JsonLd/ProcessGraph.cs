using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.JsonLd;

/// <summary>One purpose of one register as a process: data, people, basis, recipients, storage.</summary>
internal static class ProcessGraph
{
    /// <summary>The processes of a page. What several registers do alike is one process, part of each of them.</summary>
    public static IEnumerable<(PurposeFacts Purpose, IReadOnlyList<RegisterFacts> Of)> Once(NoticeContext c)
    {
        var found = new List<(PurposeFacts Purpose, IReadOnlyList<RegisterFacts> Of)>();
        var known = new Dictionary<string, List<RegisterFacts>>(StringComparer.Ordinal);
        foreach (var register in c.Registers)
        {
            foreach (var purpose in register.Purposes)
            {
                // With nodes of its own: what it says does not hang on what was said before.
                var content = Nodes.Content(json => Content(json, c, register, purpose, new Nodes()));
                // A register that does one thing twice says so twice.
                if (known.TryGetValue(content, out var of) && !ReferenceEquals(of[^1], register))
                {
                    of.Add(register);
                    continue;
                }

                of = [register];
                known[content] = of;
                found.Add((purpose, of));
            }
        }

        return found;
    }

    public static void Write(Utf8JsonWriter json, NoticeContext c, PurposeFacts purpose, IReadOnlyList<RegisterFacts> of, Nodes nodes)
    {
        json.WriteStartObject();
        json.WriteString("@id", "#" + c.Anchor(of[0], purpose));
        json.WriteString("@type", "dpv:Process");
        if (of.Count == 1)
            json.Text("dct:isPartOf", Name(c, of[0]));
        else
            json.List("dct:isPartOf", of.Select(register => Name(c, register)), json.WriteStringValue);
        Content(json, c, of[0], purpose, nodes);
        json.WriteEndObject();
    }

    private static string Name(NoticeContext c, RegisterFacts register) => JsonText.Whole(c.Texts.Of(register.Name, register).ToString());

    private static void Content(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, PurposeFacts purpose, Nodes nodes)
    {
        json.WriteStartObject("dpv:hasPurpose");
        json.WriteString("@type", DpvTerms.Of(purpose.Kind) ?? "dpv:Purpose");
        json.Text("dct:title", c.Texts.Of(purpose.Name, register).ToString());
        json.WriteEndObject();
        json.List("dpv:hasLegalBasis", Resolution.Bases(register, purpose).Select(basis => DpvTerms.Of(basis)).OfType<string>(), term => Id(json, term));
        json.List("dpv:hasDataSubject", purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects, group => Labelled(json, nodes, DpvTerms.Of(group.Group) ?? "dpv:DataSubject", RegisterSection.Group(c, register, group)));
        json.List("dpv:hasPersonalData", RecordColumns.Categories(c.Inventory, register, purpose), category => Labelled(json, nodes, DpvTerms.Of(category) ?? "dpv:PersonalData", c.Words.Label(category)));
        json.List("dpv:hasDataSource", purpose.Sources.Count > 0 ? purpose.Sources : register.Sources, source => Labelled(json, nodes, DpvTerms.Of(source.Kind) ?? "dpv:DataSource", c.Words.Label(source.Kind)));
        json.List("dpv:hasRecipient", RecordColumns.Recipients(register, purpose).DistinctBy(recipient => recipient.Id + recipient.Name, StringComparer.Ordinal), recipient => nodes.Write(json, node => PartyGraph.Recipient(node, c, register, recipient)));
        json.List("dpv:hasStorageCondition", purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions, retention => nodes.Write(json, node => Storage(node, c, register, retention)));
        if (purpose.Decision is { } decision)
        {
            json.WriteStartObject("dpv:hasAlgorithmicLogic");
            json.WriteString("@type", "dpv:AutomatedDecisionMaking");
            json.Text("dct:description", c.Texts.Of(decision.Logic, register).ToString());
            json.Text("dpv:hasConsequence", c.Texts.Of(decision.Consequences, register).ToString());
            json.WriteEndObject();
        }
    }

    /// <summary>The rights that follow for the registers of the page.</summary>
    public static void Rights(Utf8JsonWriter json, NoticeContext c)
    {
        json.WriteStartArray();
        foreach (var term in DerivedRight.Derive(c.Registers).Select(right => DpvTerms.Of(right.Row.Right)).OfType<string>().Distinct(StringComparer.Ordinal))
            Id(json, term);
        json.WriteEndArray();
    }

    private static void Storage(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, RetentionFacts retention)
    {
        json.WriteString("@type", "dpv:StorageCondition");
        json.Text("dpv:hasDuration", retention.Period);
        json.Text("dct:description", string.Join("; ", RetentionSection.Lines(c, register, retention)));
        json.Reference("pda:then", DpvTerms.Of(retention.Then));
    }

    private static void Labelled(Utf8JsonWriter json, Nodes nodes, string type, Line text) =>
        nodes.Write(json, node =>
        {
            node.WriteString("@type", type);
            node.Text("dct:title", text.ToString());
        });

    private static void Id(Utf8JsonWriter json, string iri)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }
}
