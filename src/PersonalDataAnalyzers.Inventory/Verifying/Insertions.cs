using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>Words on the page that the inventory does not say: to which statement they were added.</summary>
internal static class Insertions
{
    /// <summary>Key of those that were added to none.</summary>
    public const int Nobody = -1;

    // Words between two statements of one header.
    private const int Near = 60;

    /// <summary>Statement -> places of the words added to it.</summary>
    /// <param name="matches">Of each expected token its place on the page.</param>
    /// <param name="page">The page.</param>
    /// <param name="statement">Of each expected token its statement.</param>
    /// <param name="region">The element that is the notice; what stands outside it was not added to the notice.</param>
    /// <param name="furniture">What is known to stand on a page and to say nothing.</param>
    /// <param name="headings">The statements that are headings: a number before them is the page's.</param>
    public static Dictionary<int, List<int>> Owners(int[] matches, PageWords page, List<int> statement, IReadOnlyList<int> region, HashSet<string> furniture, HashSet<int> headings)
    {
        var at = new int[page.Tokens.Count];
        System.Array.Fill(at, -1);
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= 0)
                at[matches[i]] = i;
        }

        var owners = new Dictionary<int, List<int>>();
        foreach (var (from, to) in Chunks([.. Enumerable.Range(0, at.Length).Where(place => at[place] < 0)], page))
        {
            var before = from > 0 && Same(page, from, from - 1) && at[from - 1] >= 0 ? statement[at[from - 1]] : Nobody;
            var after = to < at.Length && Same(page, from, to) && at[to] >= 0 ? statement[at[to]] : Nobody;
            var text = page.Tokens.GetRange(from, to - from);
            // The number of a section, before its heading or by itself.
            if (before != after || before == Nobody)
            {
                if (furniture.Contains(string.Join(' ', text)) || (IsNumber(text) && (after == Nobody ? before == Nobody : headings.Contains(after))))
                    continue;
            }

            if (before == Nobody && after == Nobody && !Inside(page.Runs[page.Of[from]].Path, region) && !Between(at, from, to))
                continue;
            var owner = before != Nobody ? before : after;
            if (!owners.TryGetValue(owner, out var places))
                owners.Add(owner, places = []);
            places.AddRange(Enumerable.Range(from, to - from));
        }

        return owners;
    }

    // Between two statements that stand near one another, as the title and the date do, even where no one element holds them.
    private static bool Between(int[] at, int from, int to)
    {
        var before = from - 1;
        while (before >= 0 && at[before] < 0)
            before--;
        while (to < at.Length && at[to] < 0)
            to++;
        return before >= 0 && to < at.Length && to - before <= Near && at[to] == at[before] + 1;
    }

    private static bool IsNumber(List<string> text) => text.Count is 1 or 2 && text[0].All(char.IsAsciiDigit) && (text.Count == 1 || text[1] is "." or ")");

    /// <summary>Places that follow one another inside one block.</summary>
    public static IEnumerable<(int From, int To)> Chunks(IReadOnlyList<int> places, PageWords page)
    {
        for (var i = 0; i < places.Count;)
        {
            var first = i++;
            while (i < places.Count && places[i] == places[i - 1] + 1 && Same(page, places[i], places[first]))
                i++;
            yield return (places[first], places[i - 1] + 1);
        }
    }

    private static bool Same(PageWords page, int left, int right) => page.Runs[page.Of[left]].Block == page.Runs[page.Of[right]].Block;

    private static bool Inside(IReadOnlyList<int> path, IReadOnlyList<int> region) => path.Count >= region.Count && region.Select((element, i) => path[i] == element).All(same => same);
}
