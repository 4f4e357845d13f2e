using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Transfers outside the EU and EEA: to whom, where, by which mechanism, and how to get a copy of it
/// (Art. 13(1)(f)). Without a transfer and without a claim the section is silent.</summary>
internal static class TransfersSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var words = c.Words;
        var rows = Rows(c, register).ToList();
        IEnumerable<Block> table = rows.Count > 0
            ? [new Table(words["transfers.caption"], [words["recipient"], words["country"], words["mechanism"], words["copy"]], rows)]
            : [];
        return NoticeContext.Section(
            prefix + "transfers",
            words["section.transfers"],
            [.. c.Paragraphs(register, NoticeSection.Transfers), .. table, .. ClaimLines.Of(c, register, NoticeClaim.NoTransfersOutsideEea)]);
    }

    /// <summary>Recipients to whom, or from where, data leaves the EEA, each once.</summary>
    public static IEnumerable<RecipientFacts> Recipients(RegisterFacts register) =>
        Resolution.Chains(register).Select(chain => chain[^1].Recipient).Where(IsOutside).DistinctBy(recipient => recipient.Id + recipient.Name, StringComparer.Ordinal);

    private static bool IsOutside(RecipientFacts recipient) => Places(recipient).Any();

    /// <summary>Countries outside the EEA in which the recipient is, or from which it reads the data.</summary>
    public static IEnumerable<string> Places(RecipientFacts recipient) => recipient.RemoteAccessFrom.Prepend(recipient.Country).Where(CountryTable.IsThird);

    private static IEnumerable<IReadOnlyList<IReadOnlyList<Line>>> Rows(NoticeContext c, RegisterFacts register)
    {
        foreach (var recipient in Recipients(register))
        {
            yield return
            [
                [RecipientsSection.Name(c, register, recipient)],
                [.. Places(recipient).Select(code => code == recipient.Country ? (Line)c.Words.Country(code) : c.Words.Format("remoteAccess", c.Words.Country(code)))],
                recipient.Safeguards.Count > 0 ? [.. recipient.Safeguards.SelectMany(safeguard => Mechanism(c, register, safeguard))] : [c.Words["notStated"]],
                Copies(c, register, recipient),
            ];
        }
    }

    private static IEnumerable<Line> Mechanism(NoticeContext c, RegisterFacts register, SafeguardFacts safeguard)
    {
        var words = c.Words;
        Line line = words.Capital(words.Label(safeguard.Mechanism));
        if (safeguard.Reference is { Length: > 0 } reference)
            line = line + $" ({Citations.Of(reference, words)})";
        yield return line;
        if (safeguard.Module != SccModule.NotStated)
            yield return words.Capital(words.Label(safeguard.Module));
        if (safeguard.AsStated is { Length: > 0 } stated)
            yield return c.Texts.Of(stated, register).Sentence();
        if (safeguard.SignedOn is { Length: > 0 } signed)
            yield return words.Labelled("signedOn", words.Date(signed));
        if (safeguard.CheckedOn is { Length: > 0 } looked)
            yield return words.Labelled("checkedOn", words.Date(looked));
    }

    private static IReadOnlyList<Line> Copies(NoticeContext c, RegisterFacts register, RecipientFacts recipient)
    {
        List<Line> copies = [.. recipient.Safeguards.Where(safeguard => safeguard.Copy is { Length: > 0 }).Select(safeguard => c.Texts.Of(safeguard.Copy!, register).Sentence()).Distinct()];
        return copies.Count > 0 ? copies : [c.Words["notStated"]];
    }
}
