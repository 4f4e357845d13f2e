using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>To whom the data goes (Art. 13(1)(e)): the recipients of the register and of its purposes, and theirs.</summary>
internal static class RecipientsSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var words = c.Words;
        var rows = Rows(c, register).ToList();
        IEnumerable<Block> table = rows.Count > 0
            ? [new Table(words["recipients.caption"], [words["recipient"], words["role"], words["country"], words["whatAndWhen"]], rows)]
            : [];
        return NoticeContext.Section(
            prefix + "recipients",
            words["section.recipients"],
            [.. c.Paragraphs(register, NoticeSection.Recipients), .. table, .. ClaimLines.Of(c, register, NoticeClaim.NoRegularDisclosures, NoticeClaim.NoDisclosuresToOutsiders, NoticeClaim.NotSoldOrRented)]);
    }

    /// <summary>Name with the service used.</summary>
    public static Line Name(NoticeContext c, RegisterFacts register, RecipientFacts recipient)
    {
        var name = recipient.Category ? c.Texts.Of(recipient.Name, register) : c.Texts.Name(recipient.Name, register);
        return recipient.Service is { Length: > 0 } service ? name + $" ({service})" : name;
    }

    private static IEnumerable<IReadOnlyList<IReadOnlyList<Line>>> Rows(NoticeContext c, RegisterFacts register)
    {
        foreach (var group in Resolution.Chains(register).GroupBy(Key, StringComparer.Ordinal))
        {
            var chain = group.First();
            var recipient = chain[^1].Recipient;
            var role = new List<Line>();
            if (recipient.Role != RecipientRole.NotStated)
                role.Add(c.Words.Capital(c.Words.Label(recipient.Role)));
            if (recipient.SameGroup)
                role.Add(c.Words["sameGroup"]);
            yield return
            [
                [Name(c, register, recipient)],
                role.Count > 0 ? role : [c.Words["notStated"]],
                [recipient.Country.Length > 0 ? c.Words.Country(recipient.Country) : c.Words["notStated"]],
                [.. group.SelectMany(link => What(c, register, link)).Distinct()],
            ];
        }
    }

    private static string Key(FactList<DisclosureFacts> chain) => string.Join(">", chain.Select(link => link.Recipient.Id + link.Recipient.Name));

    private static IEnumerable<Line> What(NoticeContext c, RegisterFacts register, FactList<DisclosureFacts> chain)
    {
        var words = c.Words;
        var last = chain[^1];
        if (chain.Count > 1)
            yield return words.Format("via", Name(c, register, chain[^2].Recipient));
        else if (register.Purposes.FirstOrDefault(purpose => purpose.Disclosures.Contains(last)) is { } purpose)
            yield return words.Labelled("purpose", c.Texts.Of(purpose.Name, register));
        else if (last.Data.Count == 0 && last.Text is not { Length: > 0 })
            yield return words["allData"];
        if (last.Text is { Length: > 0 } text)
            yield return c.Texts.Of(text, register).Sentence();
        if (last.Data.Count > 0)
            yield return words.Labelled("dataDisclosed", words.List(last.Data.Select(category => words.Label(category))));
        if (last.Condition is { Length: > 0 } condition)
            yield return c.Texts.Of(condition, register).Sentence();
        if (last.LegalBasis != LegalBasis.NotStated)
            yield return words.Labelled("legalBasis", words.Label(last.LegalBasis));
    }
}
