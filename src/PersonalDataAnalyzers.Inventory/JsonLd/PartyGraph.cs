using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.JsonLd;

/// <summary>Controllers and recipients.</summary>
internal static class PartyGraph
{
    public static void Controller(Utf8JsonWriter json, ControllerFacts controller)
    {
        json.WriteStartObject();
        json.WriteString("@id", "#controller");
        json.WriteString("@type", "dpv:DataController");
        json.Text("dpv:hasName", controller.Name);
        json.Text("dpv:hasIdentifier", controller.BusinessId);
        json.Text("dpv:hasAddress", controller.Address);
        json.Text("dpv:hasCountry", controller.Country);
        json.Text("dpv:hasContact", controller.Email ?? controller.Phone);
        json.WriteEndObject();
    }

    /// <summary>A recipient with its country and, where that is outside the EEA, what the transfer rests on: the members of its node.</summary>
    public static void Recipient(Utf8JsonWriter json, NoticeContext c, RegisterFacts register, RecipientFacts recipient)
    {
        json.WriteString("@type", DpvTerms.Of(recipient.Role) ?? "dpv:Recipient");
        json.Text("dpv:hasName", RecipientsSection.Name(c, register, recipient).ToString());
        json.Text("dpv:hasCountry", recipient.Country);
        json.List("dpv:hasThirdCountry", TransfersSection.Places(recipient), json.WriteStringValue);
        json.List("dpv:hasLegalMeasure", recipient.Safeguards, safeguard =>
        {
            json.WriteStartObject();
            if (DpvTerms.Of(safeguard.Mechanism) is { } term)
                json.WriteString("@id", term);
            else
                json.WriteString("dct:title", c.Words.Label(safeguard.Mechanism));
            json.Text("dct:source", safeguard.Reference);
            json.WriteEndObject();
        });
    }
}
