using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.JsonLd;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Tilt;

/// <summary>The rights: whether each holds here, and where it is used.</summary>
internal static class TiltRights
{
    public static void Write(Utf8JsonWriter json, NoticeContext c)
    {
        var rights = DerivedRight.Derive(c.Registers);
        Right("accessAndDataPortability", "Access");
        Right("rightToInformation", "Information");
        Right("rightToRectificationOrDeletion", "Rectification", "Erasure");
        Right("rightToDataPortability", "Portability");
        Right("rightToWithdrawConsent", "WithdrawConsent");
        Right("rightToComplain", "Complaint");

        void Right(string name, params string[] keys)
        {
            var holding = rights.Where(right => keys.Contains(right.Row.Key)).ToList();
            json.WriteStartObject(name);
            json.WriteBoolean("available", holding.Count > 0);
            json.Text("description", string.Join(" ", holding.Select(right => c.Words.RightText(right.Row))));
            json.Text("url", c.First.Controller.Website);
            json.Text("email", Address(c));
            json.List("identificationEvidences", c.Registers.SelectMany(register => register.Channels.Select(channel => (register, channel.IdentityCheck))).Where(pair => pair.IdentityCheck is { Length: > 0 }).Select(pair => c.Texts.Of(pair.IdentityCheck!, pair.register).ToString()).Distinct(), text => json.WriteStringValue(JsonText.Whole(text)));
            if (name == "rightToComplain")
                Authority(json, c);
            json.WriteEndObject();
        }
    }

    private static string? Address(NoticeContext c) =>
        c.Registers.SelectMany(register => register.Channels).Select(channel => channel.Address).FirstOrDefault(address => address?.Contains('@') == true) ?? c.First.Controller.Email;

    private static void Authority(Utf8JsonWriter json, NoticeContext c)
    {
        if (Authorities.Of(c.First.Controller.Country) is not { } authority)
            return;
        json.WriteStartObject("supervisoryAuthority");
        json.Text("name", authority.Name(c.Words.Language));
        json.Text("address", authority.Visiting(c.Words.Language) ?? authority.Postal(c.Words.Language));
        json.Text("country", c.First.Controller.Country);
        json.Text("email", authority.Email);
        json.Text("phone", authority.Phone(c.Words.Language));
        json.WriteEndObject();
    }
}
