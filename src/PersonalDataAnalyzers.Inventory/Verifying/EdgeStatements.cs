using System.Collections.Generic;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>The statements before the first and behind the last that stands nowhere by chance: a title, a date. The site
/// around the notice says the like (a logo, a footer), and a diff takes any of them; the nearest is meant.</summary>
internal static class EdgeStatements
{
    /// <summary>Moves the matches of those statements to the nearest place where they stand whole.</summary>
    /// <param name="matches">Of each expected token its place on the page; changed.</param>
    /// <param name="expected">Expected tokens.</param>
    /// <param name="page">Tokens of the page.</param>
    /// <param name="bounds">First and end token of each statement.</param>
    /// <param name="first">The first telling statement that was found.</param>
    /// <param name="last">The last one.</param>
    public static void Settle(int[] matches, IReadOnlyList<string> expected, IReadOnlyList<string> page, IReadOnlyList<(int First, int End)> bounds, int first, int last)
    {
        var limit = matches[bounds[first].First];
        for (var i = first - 1; i >= 0; i--)
        {
            var (from, end) = bounds[i];
            for (var place = limit - (end - from); place >= 0; place--)
            {
                if (!Stands(expected, from, end, page, place))
                    continue;
                limit = Set(matches, from, end, place);
                break;
            }
        }

        var start = matches[bounds[last].End - 1] + 1;
        for (var i = last + 1; i < bounds.Count; i++)
        {
            var (from, end) = bounds[i];
            for (var place = start; place + end - from <= page.Count; place++)
            {
                if (!Stands(expected, from, end, page, place))
                    continue;
                start = Set(matches, from, end, place) + end - from;
                break;
            }
        }

        // One place serves one statement: what was moved there first has it.
        var taken = new HashSet<int>();
        for (var token = 0; token < matches.Length; token++)
        {
            if (matches[token] >= 0 && !taken.Add(matches[token]))
                matches[token] = -1;
        }
    }

    private static bool Stands(IReadOnlyList<string> expected, int from, int end, IReadOnlyList<string> page, int place)
    {
        for (var i = from; i < end; i++)
        {
            if (expected[i] != page[place + i - from])
                return false;
        }

        return end > from;
    }

    private static int Set(int[] matches, int from, int end, int place)
    {
        for (var i = from; i < end; i++)
            matches[i] = place + i - from;
        return place;
    }
}
