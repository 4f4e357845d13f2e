using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Records;

/// <summary>The record of processing activities: what we do as a controller (Art. 30(1)), and for controllers as their
/// processor (Art. 30(2)). One row a purpose, for purposes differ in basis, recipients and time limit.</summary>
public sealed class ProcessingRecord
{
    private ProcessingRecord(string title, RecordTable controller, RecordTable processor)
    {
        Title = title;
        Controller = controller;
        Processor = processor;
    }

    /// <summary>Title.</summary>
    public string Title { get; }

    /// <summary>Art. 30(1).</summary>
    public RecordTable Controller { get; }

    /// <summary>Art. 30(2).</summary>
    public RecordTable Processor { get; }

    /// <summary>Makes the record in a language.</summary>
    public static ProcessingRecord Of(PersonalDataInventory inventory, string language)
    {
        var words = new Words(language);
        return new ProcessingRecord(
            words["record.title"],
            Table(inventory, words, "record.controller.title", inventory.Registers.Where(register => register.Processor is null)),
            Table(inventory, words, "record.processor.title", inventory.Registers.Where(register => register.Processor is not null)));
    }

    private static RecordTable Table(PersonalDataInventory inventory, Words words, string title, IEnumerable<RegisterFacts> registers)
    {
        string[] columns = ["register", "controller", "jointControllers", "processor", "contacts", "purpose", "basis", "subjects", "content", "recipients", "transfers", "retention", "security", "assessments"];
        return new RecordTable(words[title], [.. columns.Select(column => words["record." + column])], [.. registers.SelectMany(register => Rows(inventory, words, register))]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(PersonalDataInventory inventory, Words words, RegisterFacts register)
    {
        var c = new NoticeContext(inventory, [register], words, []);
        IEnumerable<PurposeFacts> purposes = register.Purposes.Count > 0 ? register.Purposes : [new PurposeFacts()];
        foreach (var purpose in purposes)
        {
            yield return
            [
                c.Texts.Of(register.Name, register).ToString(),
                Party(register.Controller, words),
                Join(register.JointControllers.Select(party => Party(party, words))),
                register.Processor is { } processor ? Party(processor, words) : "",
                Join(register.Contacts.Select(contact => Join2(contact.Name, words.Label(contact.Role == ContactRole.NotStated ? ContactRole.RegisterMatters : contact.Role), contact.Email, contact.Phone))),
                purpose.Name.Length > 0 ? c.Texts.Of(purpose.Name, register).ToString() : "",
                Join(Resolution.Bases(register, purpose).Select(basis => words.Label(basis))),
                Join((purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects).Select(group => RegisterSection.Group(c, register, group).ToString())),
                Join(RecordColumns.Categories(inventory, register, purpose).Select(category => words.Label(category))),
                Join(RecordColumns.Recipients(register, purpose).Select(recipient => RecipientsSection.Name(c, register, recipient).ToString()).Distinct()),
                Join(Transfers(c, register, purpose)),
                Join((purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions).SelectMany(retention => RetentionSection.Lines(c, register, retention)).Select(line => line.ToString())),
                Join(register.Texts.Where(text => text.Section == NoticeSection.Security).Select(text => c.Texts.Of(text.Text, register).ToString())),
                Join(Evidence(register, purpose)),
            ];
        }
    }

    private static IEnumerable<string> Transfers(NoticeContext c, RegisterFacts register, PurposeFacts purpose) =>
        TransfersSection.Recipients(register with { Purposes = new([purpose]) }).Select(recipient =>
            Join2(recipient.Name, c.Words.Country(recipient.Country), Join(recipient.Safeguards.Select(safeguard => Join2(c.Words.Label(safeguard.Mechanism), safeguard.Reference)))));

    private static IEnumerable<string> Evidence(RegisterFacts register, PurposeFacts purpose)
    {
        if (purpose.Assessment is { Length: > 0 } assessment)
            yield return assessment;
        foreach (var recipient in RecordColumns.Recipients(register, purpose))
        {
            if (recipient.Agreement is { Length: > 0 } agreement)
                yield return $"{recipient.Name}: {agreement}";
            foreach (var safeguard in recipient.Safeguards.Where(safeguard => safeguard.Assessment is { Length: > 0 }))
                yield return $"{recipient.Name}: {safeguard.Assessment}";
        }
    }

    private static string Party(ControllerFacts party, Words words) =>
        Join2(party.Name, party.BusinessId, party.Address, party.Country is { Length: > 0 } country ? words.Country(country) : null, party.Email, party.Phone);

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Join2(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>A table of the record.</summary>
public sealed record RecordTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
