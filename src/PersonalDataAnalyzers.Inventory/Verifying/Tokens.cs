using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>A text as words, numbers and marks. Two texts with the same tokens say the same: spaces, soft hyphens, the
/// shape of quotation marks and dashes are the business of whoever sets the page.</summary>
internal static class Tokens
{
    /// <summary>The tokens of a text, in order.</summary>
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        var kind = Kind.None;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var next = KindOf(rune);
            if (next == Kind.Nothing)
                continue;
            if (next != kind || next is Kind.Mark or Kind.None)
            {
                if (word.Length > 0)
                    tokens.Add(word.ToString());
                word.Clear();
                kind = next;
            }

            if (next == Kind.None)
                continue;
            if (rune.Value == '…')
            {
                tokens.AddRange([".", ".", "."]);
                continue;
            }

            if (next == Kind.Mark)
                tokens.Add(Mark(rune));
            else
                word.Append(rune.ToString());
        }

        if (word.Length > 0)
            tokens.Add(word.ToString());
        return tokens;
    }

    private enum Kind
    {
        None,
        Letters,
        Digits,
        Mark,
        Nothing,
    }

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // A soft hyphen, a zero-width space and the marks of direction are seen by nobody.
        UnicodeCategory.Format => Kind.Nothing,
        UnicodeCategory.NonSpacingMark when rune.Value is >= 0xFE00 and <= 0xFE0F => Kind.Nothing,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Letters,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Digits,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => Kind.None,
        _ => Kind.Mark,
    };

    private static string Mark(Rune rune) => rune.Value switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => "\"",
        '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' => "'",
        '–' or '—' or '‐' or '‑' or '‒' or '−' => "-",
        _ => rune.ToString(),
    };
}
