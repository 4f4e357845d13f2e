using System;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.JsonLd;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Tilt;

/// <summary>What is processed, to whom it goes and where it comes from.</summary>
internal static class TiltData
{
    /// <summary>One purpose of one register.</summary>
    public static void Disclosed(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        json.WriteStartObject();
        json.WriteString("_id", c.Anchor(register, purpose));
        json.List("category", RecordColumns.Categories(c.Inventory, register, purpose), category => json.WriteStringValue(c.Words.Capital(c.Words.Label(category))));
        json.List("purposes", [purpose], one =>
        {
            json.WriteStartObject();
            json.Text("purpose", c.Texts.Of(one.Name, register).ToString());
            json.Text("description", c.Texts.Of(register.Name, register).ToString());
            json.WriteEndObject();
        });
        json.List("legalBases", Resolution.Bases(register, purpose), basis =>
        {
            json.WriteStartObject();
            json.WriteString("reference", "GDPR-6-1-" + (char)('a' + (int)basis - 1));
            json.Text("description", c.Words.Capital(c.Words.Label(basis)));
            json.WriteEndObject();
        });
        var interests = purpose.FurtherBases.Select(basis => basis.Interest).Prepend(purpose.Interest).OfType<string>().Where(text => text.Length > 0);
        json.List("legitimateInterests", interests, interest =>
        {
            json.WriteStartObject();
            json.WriteBoolean("exists", true);
            json.Text("reasoning", c.Texts.Of(interest, register).ToString());
            json.WriteEndObject();
        });
        json.List("recipients", RecordColumns.Recipients(register, purpose).DistinctBy(recipient => recipient.Id + recipient.Name, StringComparer.Ordinal), recipient => Recipient(json, c, register, recipient));
        json.List("storage", [purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions], retentions => Storage(json, c, register, retentions));
        Provision(json, c, register, purpose);
        json.WriteEndObject();
    }

    public static void Transfer(Utf8JsonWriter json, NoticeContext c, RecipientFacts recipient, string country)
    {
        json.WriteStartObject();
        json.WriteString("country", country);
        Mechanism("adequacyDecision", safeguard => safeguard.Mechanism == TransferMechanism.AdequacyDecision);
        Mechanism("appropriateGuarantees", safeguard => Mechanisms.Find(safeguard.Mechanism)?.Kind == MechanismKind.Safeguard);
        Mechanism("standardDataProtectionClause", safeguard => safeguard.Mechanism is TransferMechanism.StandardContractualClauses or TransferMechanism.AuthorityClauses);
        json.WriteEndObject();

        void Mechanism(string name, Func<SafeguardFacts, bool> of)
        {
            if (recipient.Safeguards.FirstOrDefault(of) is not { } safeguard)
                return;
            json.WriteStartObject(name);
            json.WriteBoolean("available", true);
            json.Text("description", c.Words.Capital(c.Words.Label(safeguard.Mechanism)) + (safeguard.Reference is { Length: > 0 } reference ? " (" + reference + ")" : ""));
            json.WriteEndObject();
        }
    }

    public static void Source(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, SourceFacts source)
    {
        json.WriteStartObject();
        json.WriteString("_id", "source-" + NoticeStatement.Hash(register.Id + source.Kind + source.Text, 8));
        json.Text("dataCategory", c.Texts.Of(register.Name, register).ToString());
        json.List("sources", [source], one =>
        {
            json.WriteStartObject();
            json.Text("description", one.Text is { Length: > 0 } text ? c.Texts.Of(text, register).ToString() : c.Words.Capital(c.Words.Label(one.Kind)));
            if (one.PubliclyAvailable != Answer.NotStated)
                json.WriteBoolean("publiclyAvailable", one.PubliclyAvailable == Answer.Yes);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Recipient(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, RecipientFacts recipient)
    {
        var name = RecipientsSection.Name(c, register, recipient).ToString();
        json.WriteStartObject();
        if (!recipient.Category)
            json.Text("name", name);
        json.Text("country", recipient.Country.Length == 2 ? recipient.Country : null);
        json.Text("category", recipient.Category || recipient.Role == RecipientRole.NotStated ? name : c.Words.Capital(c.Words.Label(recipient.Role)));
        json.WriteEndObject();
    }

    private static void Storage(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, FactList<RetentionFacts> retentions)
    {
        json.WriteStartObject();
        json.List("temporal", retentions.Where(retention => retention.Period is { Length: > 0 }), retention =>
        {
            json.WriteStartObject();
            json.Text("description", c.Words.Capital(c.Words.Label(retention.Start)));
            json.Text("ttl", retention.Period);
            json.WriteEndObject();
        });
        json.List("purposeConditional", retentions.Where(retention => retention.Period is not { Length: > 0 } && retention.Duty == RetentionDuty.NotStated).SelectMany(retention => RetentionSection.Lines(c, register, retention)), line => json.WriteStringValue(JsonText.Whole(line.ToString())));
        json.List("legalBasisConditional", retentions.Where(retention => retention.Duty != RetentionDuty.NotStated), retention => json.WriteStringValue(c.Words.Duty(retention.Duty)));
        json.WriteString("aggregationFunction", "max");
        json.WriteEndObject();
    }

    private static void Provision(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        if (purpose.Provision is Law.Provision.NotStated or Law.Provision.NotFromPerson)
            return;
        json.WriteStartObject("nonDisclosure");
        json.WriteBoolean("legalRequirement", purpose.Provision == Law.Provision.Statutory);
        json.WriteBoolean("contractualRegulation", purpose.Provision is Law.Provision.Contractual or Law.Provision.NeededForContract);
        json.WriteBoolean("obligationToProvide", purpose.Provision is Law.Provision.Statutory or Law.Provision.Contractual);
        json.Text("consequences", purpose.IfNotProvided is { Length: > 0 } text ? c.Texts.Of(text, register).ToString() : null);
        json.WriteEndObject();
    }
}
