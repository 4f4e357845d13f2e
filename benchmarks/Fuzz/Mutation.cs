using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Benchmarks.Fuzz;

/// <summary>A piece of a real file as it is while somebody types: cut out, with tokens and lines lost, doubled and
/// exchanged, or broken off.</summary>
internal static class Mutation
{
    private const int MostLines = 200;

    public static string Of(string[] lines, Random random)
    {
        var count = Math.Min(lines.Length, random.Next(5, MostLines + 1));
        var from = random.Next(lines.Length - count + 1);
        // Usings and namespace stay more often than not: else little binds.
        var head = from > 0 && random.Next(4) > 0 ? lines.Take(Math.Min(from, 30)).TakeWhile(static line => !line.Contains('{', StringComparison.Ordinal)) : [];
        var piece = head.Concat(lines.Skip(from).Take(count)).ToList();
        for (var i = random.Next(4); i > 0 && piece.Count > 1; i--)
            Change(piece, random);
        var text = string.Join("\n", piece);
        if (random.Next(3) > 0)
            text = Tokens(text, random);
        return random.Next(6) == 0 ? text[..random.Next(text.Length + 1)] : text;
    }

    private static string Tokens(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static token => token.ToFullString()).ToList();
        for (var i = random.Next(1, 6); i > 0 && tokens.Count > 1; i--)
            Change(tokens, random);
        var changed = new StringBuilder(text.Length);
        foreach (var token in tokens)
            changed.Append(token);
        return changed.ToString();
    }

    private static void Change(List<string> parts, Random random)
    {
        var at = random.Next(parts.Count);
        switch (random.Next(5))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, parts[at]);
                break;
            case 2:
                parts[at] = parts[random.Next(parts.Count)];
                break;
            case 3:
                parts.Insert(at, parts[random.Next(parts.Count)]);
                break;
            default:
                var other = random.Next(parts.Count);
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
        }
    }
}
