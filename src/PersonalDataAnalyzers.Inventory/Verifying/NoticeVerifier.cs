using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>Compares a page that is live with the notice that the inventory of the build makes.</summary>
public static class NoticeVerifier
{
    // Of its words a page that is ours at all has at least this part, however it was edited.
    private const double LeastInCommon = 0.4;

    /// <summary>Compares the page.</summary>
    /// <param name="inventory">The inventory of the build.</param>
    /// <param name="page">The page that is live.</param>
    /// <param name="language">ISO 639-1 code; null = the one the page states, or the one it reads most like.</param>
    /// <param name="since">The earlier inventory, where the page tells what has changed since.</param>
    /// <exception cref="ArgumentException">There is no vocabulary of the language.</exception>
    public static Verification Verify(PersonalDataInventory inventory, PublishedPage page, string? language = null, PersonalDataInventory? since = null)
    {
        var words = PageWords.Read(page);
        var languages = language is not null ? [language] : page.Language is { } stated && Vocabulary.IsSupported(stated) ? [stated] : Vocabulary.Languages;
        var best = Candidates(inventory, languages, since)
            .Select(notice => (Notice: notice, Common: InCommon(notice, words)))
            .OrderByDescending(pair => pair.Common)
            .FirstOrDefault();
        if (best.Notice is null || best.Common < LeastInCommon)
        {
            // The language that a page states may be that of the site around it.
            if (language is null && languages.Count == 1 && Vocabulary.Languages.Count > 1)
                return Verify(inventory, page with { Language = null }, null, since);
            return new(languages[0], [new(VerifyKind.OtherPage, "", "", null, null, NewerSide.Unknown)], null, null, page.Graph is not null);
        }

        return new PageComparison(best.Notice, page, words).Run();
    }

    private static IEnumerable<BuiltNotice> Candidates(PersonalDataInventory inventory, IReadOnlyList<string> languages, PersonalDataInventory? since) =>
        NoticePages.Of(inventory).Concat(NoticePages.PerRegister(inventory)).SelectMany(page => languages.Select(language => NoticeBuilder.Build(inventory, page, language, new PublicationTerms { Since = since })));

    private static double InCommon(BuiltNotice notice, PageWords words)
    {
        var left = words.Tokens.GroupBy(token => token, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var (all, found) = (0, 0);
        foreach (var token in notice.Statements.SelectMany(statement => Tokens.Of(statement.Text.ToString())))
        {
            all++;
            if (left.TryGetValue(token, out var count) && count > 0)
            {
                left[token] = count - 1;
                found++;
            }
        }

        // Of two notices that stand whole on the page the longer one is the page.
        return all == 0 ? 0 : ((double)found / all) + (Math.Min(found, words.Tokens.Count) / (double)Math.Max(words.Tokens.Count, 1) / 10);
    }
}
