using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>The tokens of a live page, each with the run it comes from.</summary>
internal sealed class PageWords
{
    // Words of ours in a row that no page has by chance; what lies further from them than this is another page's furniture.
    private const int Run = 8;
    private const int Around = 400;

    private PageWords(IReadOnlyList<PublishedRun> runs, List<string> tokens, List<int> of)
    {
        Runs = runs;
        Tokens = tokens;
        Of = of;
    }

    public IReadOnlyList<PublishedRun> Runs { get; }

    public List<string> Tokens { get; }

    /// <summary>Of each token the index of its run.</summary>
    public List<int> Of { get; }

    public static PageWords Read(PublishedPage page)
    {
        var tokens = new List<string>();
        var of = new List<int>();
        for (var first = 0; first < page.Runs.Count;)
        {
            // Inside a block markup cuts no word in two: "<b>no</b>thing" is one.
            var last = first;
            while (last + 1 < page.Runs.Count && page.Runs[last + 1].Block == page.Runs[first].Block)
                last++;
            var text = string.Concat(Enumerable.Range(first, last - first + 1).Select(i => page.Runs[i].Text));
            foreach (var token in Verifying.Tokens.Of(text))
            {
                tokens.Add(token);
                of.Add(first);
            }

            Assign(page.Runs, first, last, of, tokens);
            first = last + 1;
        }

        return new PageWords(page.Runs, tokens, of);
    }

    /// <summary>The page without what stands far before and behind everything of ours.</summary>
    public PageWords Near(IReadOnlyList<string> expected)
    {
        var ours = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= expected.Count; i++)
            ours.Add(string.Join(' ', expected.Skip(i).Take(Run)));
        var (first, last) = (-1, -1);
        for (var i = 0; i + Run <= Tokens.Count; i++)
        {
            if (!ours.Contains(string.Join(' ', Tokens.GetRange(i, Run))))
                continue;
            first = first < 0 ? i : first;
            last = i + Run;
        }

        if (first < 0)
            return this;
        var from = Math.Max(0, first - Around);
        var count = Math.Min(Tokens.Count, last + Around) - from;
        return new PageWords(Runs, Tokens.GetRange(from, count), Of.GetRange(from, count));
    }

    /// <summary>The words of the page from one token up to another, as a reader sees them.</summary>
    public string Text(int from, int to)
    {
        var text = string.Join(' ', Tokens.GetRange(from, Math.Max(0, to - from)));
        foreach (var mark in (ReadOnlySpan<string>)[".", ",", ";", ":", "!", "?", ")"])
            text = text.Replace(" " + mark, mark);
        return text.Replace("( ", "(");
    }

    // Which run of the block each token begins in: by the letters seen so far.
    private static void Assign(IReadOnlyList<PublishedRun> runs, int first, int last, List<int> of, List<string> tokens)
    {
        if (first == last)
            return;
        var start = of.Count - 1;
        while (start > 0 && of[start - 1] == first)
            start--;
        var run = first;
        var left = Letters(runs[run].Text);
        for (var i = start; i < of.Count && of.Count > 0 && of[start] == first; i++)
        {
            while (left <= 0 && run < last)
                left = Letters(runs[++run].Text) + left;
            of[i] = run;
            left -= tokens[i].Length;
        }

        static int Letters(string text) => Verifying.Tokens.Of(text).Sum(token => token.Length);
    }
}
