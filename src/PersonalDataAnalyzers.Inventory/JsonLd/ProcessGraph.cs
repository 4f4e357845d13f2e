using System;
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
    public static void Write(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        json.WriteStartObject();
        json.WriteString("@id", "#" + c.Anchor(register, purpose));
        json.WriteString("@type", "dpv:Process");
        json.Text("dct:isPartOf", c.Texts.Of(register.Name, register).ToString());
        json.WriteStartObject("dpv:hasPurpose");
        json.WriteString("@type", DpvTerms.Of(purpose.Kind) ?? "dpv:Purpose");
        json.Text("dct:title", c.Texts.Of(purpose.Name, register).ToString());
        json.WriteEndObject();
        json.List("dpv:hasLegalBasis", Resolution.Bases(register, purpose).Select(basis => DpvTerms.Of(basis)).OfType<string>(), term => Id(json, term));
        json.List("dpv:hasDataSubject", purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects, group => Labelled(json, DpvTerms.Of(group.Group) ?? "dpv:DataSubject", RegisterSection.Group(c, register, group)));
        json.List("dpv:hasPersonalData", RecordColumns.Categories(c.Inventory, register, purpose), category => Labelled(json, DpvTerms.Of(category) ?? "dpv:PersonalData", c.Words.Label(category)));
        json.List("dpv:hasDataSource", purpose.Sources.Count > 0 ? purpose.Sources : register.Sources, source => Labelled(json, DpvTerms.Of(source.Kind) ?? "dpv:DataSource", c.Words.Label(source.Kind)));
        json.List("dpv:hasRecipient", RecordColumns.Recipients(register, purpose).DistinctBy(recipient => recipient.Id + recipient.Name, StringComparer.Ordinal), recipient => PartyGraph.Recipient(json, c, register, recipient));
        json.List("dpv:hasStorageCondition", purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions, retention => Storage(json, c, register, retention));
        if (purpose.Decision is { } decision)
        {
            json.WriteStartObject("dpv:hasAlgorithmicLogic");
            json.WriteString("@type", "dpv:AutomatedDecisionMaking");
            json.Text("dct:description", c.Texts.Of(decision.Logic, register).ToString());
            json.Text("dpv:hasConsequence", c.Texts.Of(decision.Consequences, register).ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
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
        json.WriteStartObject();
        json.WriteString("@type", "dpv:StorageCondition");
        json.Text("dpv:hasDuration", retention.Period);
        json.Text("dct:description", string.Join("; ", RetentionSection.Lines(c, register, retention)));
        json.Reference("pda:then", DpvTerms.Of(retention.Then));
        json.WriteEndObject();
    }

    private static void Labelled(Utf8JsonWriter json, string type, Line text)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.Text("dct:title", text.ToString());
        json.WriteEndObject();
    }

    private static void Id(Utf8JsonWriter json, string iri)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }
}
