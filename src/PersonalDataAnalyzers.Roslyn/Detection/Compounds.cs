using System.Collections.Generic;
using System.Text;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Finnish, Swedish, German and their kin write compounds as one word, and so do many English authors
/// (<c>asiakkaannimi</c>, <c>kundnamn</c>, <c>useremail</c>). A word no table knows is cut where both halves are
/// known.</summary>
internal static class Compounds
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;

    public static Identifier Split(Identifier words, Lexicon lexicon)
    {
        StringBuilder? text = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var cut = word.Length < ShortestCompound || lexicon.Knows(word) || lexicon.Term(word) is not null ? 0 : Cut(word, lexicon);
            if (cut > 0 && text is null)
            {
                text = new StringBuilder();
                for (var j = 0; j < i; j++)
                    text.Append(words[j]).Append('_');
            }

            if (text is null)
                continue;
            if (cut > 0)
                text.Append(word, 0, cut).Append('_').Append(word, cut, word.Length - cut);
            else
                text.Append(word);
            text.Append('_');
        }

        return text is null ? words : Identifier.Of(text.ToString());
    }

    /// <summary>Where to cut, the longest known second half first, for that is the head; 0 if nowhere.</summary>
    private static int Cut(string word, Lexicon lexicon)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (lexicon.Knows(word.Substring(cut)) && lexicon.Knows(word.Substring(0, cut)))
                return cut;
        }

        return 0;
    }
}
