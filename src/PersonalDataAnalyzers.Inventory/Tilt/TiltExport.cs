using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PersonalDataAnalyzers.Inventory.JsonLd;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Tilt;

/// <summary>A page in the Transparency Information Language (TILT, a JSON format of TU Berlin for Art. 12-15), for tools
/// that compare notices. What the declaration does not say is left out, even where the format wants a yes or a no.</summary>
public static class TiltExport
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>Writes the page.</summary>
    /// <param name="inventory">All that is known.</param>
    /// <param name="page">The page.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="terms">On which terms it is fit for publication; the status of what is not is "inactive".</param>
    public static (string Json, IReadOnlyList<NoticeProblem> Problems) Write(PersonalDataInventory inventory, NoticePage page, string language, PublicationTerms? terms = null)
    {
        var built = NoticeBuilder.Build(inventory, page, language, terms);
        var c = new NoticeContext(inventory, page.Registers, new Words(language, inventory.Translations.GetValueOrDefault(language)), []);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            Meta(json, built, c);
            Controller(json, c);
            Officer(json, c);
            json.List("dataDisclosed", c.Registers.SelectMany(register => register.Purposes.Select(purpose => (register, purpose))), pair => TiltData.Disclosed(json, c, pair.register, pair.purpose));
            json.List("thirdCountryTransfers", c.Registers.SelectMany(TransfersSection.Recipients).DistinctBy(recipient => recipient.Id + recipient.Name, StringComparer.Ordinal).SelectMany(recipient => TransfersSection.Places(recipient).Select(place => (recipient, place))), pair => TiltData.Transfer(json, c, pair.recipient, pair.place));
            json.List("sources", c.Registers.SelectMany(register => register.Sources.Concat(register.Purposes.SelectMany(purpose => purpose.Sources)).Select(source => (register, source))).DistinctBy(pair => pair.source with { At = "", Level = default }), pair => TiltData.Source(json, c, pair.register, pair.source));
            TiltRights.Write(json, c);
            Decisions(json, c);
            json.WriteEndObject();
        }

        return (Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n", built.Problems);
    }

    private static void Meta(Utf8JsonWriter json, BuiltNotice built, NoticeContext c)
    {
        var document = built.Document;
        json.WriteStartObject("meta");
        json.Text("_id", NoticeStatement.Hash(c.First.Controller.Id + "\n" + document.Title.ToString(), 32));
        json.Text("name", document.Organisation);
        json.Text("created", c.Registers.Select(register => register.Notice?.Created).FirstOrDefault(day => day is { Length: > 0 }) ?? document.Modified);
        json.Text("modified", document.Modified);
        json.WriteNumber("version", 1);
        json.WriteString("language", document.Language);
        json.WriteString("status", document.Watermark is null ? "active" : "inactive");
        json.Text("url", c.First.Controller.Website);
        json.WriteString("_hash", NoticeStatement.Hash(string.Join("\n", built.Statements.Select(statement => statement.Id + " " + statement.Digest)), 64));
        json.WriteEndObject();
    }

    private static void Controller(Utf8JsonWriter json, NoticeContext c)
    {
        var controller = c.First.Controller;
        json.WriteStartObject("controller");
        json.Text("name", controller.Name);
        json.Text("address", controller.Address);
        json.Text("country", controller.Country);
        if (c.All(register => register.Contacts).Select(pair => pair.Fact).FirstOrDefault(contact => contact.Role is ContactRole.Representative or ContactRole.RegisterMatters or ContactRole.NotStated) is { } person)
        {
            json.WriteStartObject("representative");
            json.Text("name", person.Name);
            json.Text("email", person.Email ?? controller.Email);
            json.Text("phone", person.Phone ?? controller.Phone);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Officer(Utf8JsonWriter json, NoticeContext c)
    {
        if (c.All(register => register.Contacts).Select(pair => pair.Fact).FirstOrDefault(contact => contact.Role == ContactRole.DataProtectionOfficer) is not { } officer)
            return;
        json.WriteStartObject("dataProtectionOfficer");
        json.Text("name", officer.Name);
        json.Text("address", officer.Address ?? c.First.Controller.Address);
        json.Text("country", c.First.Controller.Country);
        json.Text("email", officer.Email);
        json.Text("phone", officer.Phone);
        json.WriteEndObject();
    }

    // In use or not: only where it is said. Silence is neither.
    private static void Decisions(Utf8JsonWriter json, NoticeContext c)
    {
        var decisions = c.Registers.SelectMany(register => register.Purposes.Where(purpose => purpose.Decision is not null).Select(purpose => (register, purpose.Decision!))).ToList();
        var denied = c.Registers.All(register => register.Claims.Any(claim => claim.Claim == NoticeClaim.NoAutomatedDecisions));
        if (decisions.Count == 0 && !denied)
            return;
        json.WriteStartObject("automatedDecisionMaking");
        json.WriteBoolean("inUse", decisions.Count > 0);
        json.Text("logicInvolved", string.Join(" ", decisions.Select(pair => c.Texts.Of(pair.Item2.Logic, pair.register).Sentence().ToString())));
        json.Text("scopeAndIntendedEffects", string.Join(" ", decisions.Select(pair => c.Texts.Of(pair.Item2.Consequences, pair.register).Sentence().ToString())));
        json.WriteEndObject();
    }
}
