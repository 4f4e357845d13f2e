using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>Which tokens of one sequence stand in another, in order: the greedy algorithm of Myers (1986), whose cost grows
/// with the difference and not with the page.</summary>
internal static class TokenDiff
{
    // Tokens that differ. Beyond it two pages have so little in common that a comparison says nothing; memory grows with its square.
    private const int MostDifferent = 6000;

    /// <summary>For each token of <paramref name="left"/> its place in <paramref name="right"/>, -1 = it is not there;
    /// null where the two differ beyond comparison.</summary>
    public static int[]? Match(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var matches = new int[left.Count];
        Array.Fill(matches, -1);
        var start = 0;
        while (start < left.Count && start < right.Count && left[start] == right[start])
            matches[start] = start++;
        var end = 0;
        while (end < left.Count - start && end < right.Count - start && left[left.Count - 1 - end] == right[right.Count - 1 - end])
        {
            matches[left.Count - 1 - end] = right.Count - 1 - end;
            end++;
        }

        var (n, m) = (left.Count - start - end, right.Count - start - end);
        var trace = new List<int[]>();
        var most = Math.Min(n + m, MostDifferent);
        var furthest = new int[(2 * most) + 3];
        var middle = most + 1;
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]) ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                while (x < n && x - k < m && left[start + x] == right[start + x - k])
                    x++;
                furthest[middle + k] = x;
                if (x >= n && x - k >= m)
                {
                    trace.Add(Slice(furthest, middle, d));
                    Back(trace, n, m, start, matches, left, right);
                    return matches;
                }
            }

            trace.Add(Slice(furthest, middle, d));
        }

        return null;
    }

    // The diagonals -d .. d after d steps, which is all that the way back needs of them.
    private static int[] Slice(int[] furthest, int middle, int d) => furthest[(middle - d)..(middle + d + 1)];

    private static void Back(List<int[]> trace, int n, int m, int start, int[] matches, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var (x, y) = (n, m);
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var before = trace[d - 1];
            var k = x - y;
            int At(int diagonal) => Math.Abs(diagonal) <= d - 1 ? before[diagonal + d - 1] : int.MinValue;
            var previous = k == -d || (k != d && At(k - 1) < At(k + 1)) ? k + 1 : k - 1;
            var from = At(previous);
            while (x > Math.Max(from, 0) && y > Math.Max(from - previous, 0) && left[start + x - 1] == right[start + y - 1])
                matches[start + --x] = start + --y;
            (x, y) = (from, from - previous);
        }

        while (x > 0 && y > 0)
            matches[start + --x] = start + --y;
    }
}
