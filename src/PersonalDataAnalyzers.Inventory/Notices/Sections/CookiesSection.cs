using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Cookies: what each is for, who sets it, how long it stays, and whether consent is asked (917/2014 205 §).</summary>
internal static class CookiesSection
{
    public static Section? Build(NoticeContext c)
    {
        var words = c.Words;
        var rows = Cookies(c).Select(pair => Row(c, pair.Cookie, pair.Register)).ToList();
        IEnumerable<Block> table = rows.Count > 0
            ? [new Table(words["cookies.caption"], [words["cookie"], words["cookiePurpose"], words["setBy"], words["lifetime"], words["cookieConsent"]], rows)]
            : [];
        return NoticeContext.Section("cookies", words["section.cookies"], c.Paragraphs(NoticeSection.Cookies).Concat(table));
    }

    private static IEnumerable<(CookieFacts Cookie, RegisterFacts Register)> Cookies(NoticeContext c) =>
        c.Registers.SelectMany(register => register.Cookies.Concat(register.Purposes.SelectMany(purpose => purpose.Cookies)).Select(cookie => (cookie with { Level = default }, register)))
            .DistinctBy(pair => pair.Item1);

    private static IReadOnlyList<IReadOnlyList<Line>> Row(NoticeContext c, CookieFacts cookie, RegisterFacts register)
    {
        var words = c.Words;
        var purpose = new List<Line>();
        if (cookie.Purpose != CookiePurpose.NotStated)
            purpose.Add(words.CapitalList(words.Labels(cookie.Purpose)));
        if (cookie.Text is { Length: > 0 } text)
            purpose.Add(c.Texts.Of(text, register).Sentence());
        var consent = new List<Line> { words.Capital(words.Label(cookie.Consent)) };
        if (cookie.OptOut is { Length: > 0 } optOut)
            consent.Add(c.Texts.Of(optOut, register).Sentence());
        return
        [
            [c.Texts.Name(cookie.Name, register)],
            purpose.Count > 0 ? purpose : [words["notStated"]],
            [cookie.SetByName is { Length: > 0 } by ? c.Texts.Name(by, register) : register.Controller.Name],
            [cookie.Lifetime is { Length: > 0 } lifetime ? words.Period(lifetime) : words["notStated"]],
            consent,
        ];
    }
}
