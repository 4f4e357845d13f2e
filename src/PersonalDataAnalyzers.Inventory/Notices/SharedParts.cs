using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>What all registers of a page say in the same words is said once, before them, and each register keeps what is
/// its own. Nothing is left out: a piece moves only where every register has it.</summary>
internal static class SharedParts
{
    /// <summary>Anchor of the section that speaks of all registers.</summary>
    public const string Anchor = "registers";

    // Characters. What repeats less than this is easier to read where it belongs than behind a reference.
    private const int WorthSaying = 1500;

    /// <summary>The sections of the registers, after the one that speaks of them all if there is anything to say in it.</summary>
    /// <param name="words">The language.</param>
    /// <param name="registers">The section of each register, with its prefix.</param>
    /// <param name="neutral">The same in <see cref="Words.Neutral"/>, made as they are asked for: whether something is the
    /// same does not hang on a language, and two registers that share nothing are seen at once.</param>
    public static IEnumerable<Section> Once(Words words, IReadOnlyList<(string Prefix, Section Section)> registers, IEnumerable<(string Prefix, Section Section)> neutral)
    {
        List<Section> whole = [.. registers.Select(register => register.Section)];
        var keys = new List<IReadOnlyList<string>>();
        HashSet<string>? common = null;
        foreach (var (prefix, section) in neutral)
        {
            List<string> pieces = [.. Pieces(section, prefix)];
            keys.Add(pieces);
            if (common is null)
                common = [.. pieces];
            else
                common.IntersectWith(pieces);
            if (common.Sum(key => key.Length) * (registers.Count - 1) < WorthSaying)
                return whole;
        }

        if (common is null || !SameInWords(registers, keys, common))
            return whole;
        var shared = Split(registers[0], keys[0], common, moved: true);
        return registers.Select((register, i) => Rest(Split(register, keys[i], common, moved: false), words))
            .Prepend(new Section(Anchor, words["section.registers"], [new Paragraph(words["registers.all"]), .. shared.Blocks], [.. shared.Sections.Select(part => Renamed(part, registers[0].Prefix, Anchor + "-"))]));
    }

    private static Section Rest(Section section, Words words) =>
        section with { Blocks = [.. section.Blocks, new Paragraph(Line.Link(words["registers.too"], "#" + Anchor))] };

    // A text may stand in another language in one register than in the next; then nothing moves.
    private static bool SameInWords(IReadOnlyList<(string Prefix, Section Section)> registers, List<IReadOnlyList<string>> neutral, HashSet<string> common)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < registers.Count; i++)
        {
            List<string> pieces = [.. Pieces(registers[i].Section, registers[i].Prefix)];
            if (pieces.Count != neutral[i].Count)
                return false;
            for (var j = 0; j < pieces.Count; j++)
            {
                if (common.Contains(neutral[i][j]) && said.TryAdd(neutral[i][j], pieces[j]) is false && said[neutral[i][j]] != pieces[j])
                    return false;
            }
        }

        return true;
    }

    // The pieces that move, or those that stay, in their parts.
    private static Section Split((string Prefix, Section Section) register, IReadOnlyList<string> keys, HashSet<string> common, bool moved)
    {
        var next = 0;
        bool Taken() => common.Contains(keys[next++]) == moved;
        Block[] Blocks(Section section) => [.. section.Blocks.Select(Kept).OfType<Block>()];
        Block? Kept(Block block)
        {
            if (block is not Bullets bullets)
                return Taken() ? block : null;
            Line[] items = [.. bullets.Items.Where(_ => Taken())];
            return items.Length > 0 ? new Bullets(items) : null;
        }

        // What stands under the name of the register, whose data it holds, is its own; what it says in sentences need not be.
        Block[] own = [.. register.Section.Blocks.Select(block => block is Paragraph ? Kept(block) : moved ? null : block).OfType<Block>()];
        List<Section> parts = [];
        foreach (var part in register.Section.Sections)
        {
            var blocks = Blocks(part);
            Section[] inner = [.. part.Sections.Where(_ => Taken())];
            if (blocks.Length + inner.Length > 0)
                parts.Add(part with { Blocks = blocks, Sections = inner });
        }

        return register.Section with { Blocks = own, Sections = parts };
    }

    // In the order in which Split takes them.
    private static IEnumerable<string> Pieces(Section register, string prefix)
    {
        foreach (var block in register.Blocks.OfType<Paragraph>())
            yield return Key(block);
        foreach (var part in register.Sections)
        {
            var place = Bare(part.Id, prefix) + "\n";
            foreach (var block in part.Blocks)
            {
                if (block is Bullets bullets)
                {
                    foreach (var item in bullets.Items)
                        yield return place + item.ToString();
                }
                else
                {
                    yield return place + Key(block);
                }
            }

            foreach (var inner in part.Sections)
                yield return place + Key(inner, prefix);
        }
    }

    private static string Key(Section section, string prefix) =>
        string.Join('\n', [Bare(section.Id, prefix), section.Title.ToString(), .. section.Blocks.Select(Key), .. section.Sections.Select(inner => Key(inner, prefix))]);

    private static string Key(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Bullets bullets => string.Join('\n', bullets.Items),
        Definitions definitions => string.Join('\n', definitions.Items.Select(item => $"{item.Term}\t{string.Join('\t', item.Values)}")),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(cell => string.Join('\v', cell)))).Prepend(table.Caption)),
        Callout callout => string.Join('\n', callout.Blocks.Select(Key).Prepend(callout.Title)),
        _ => throw new ArgumentException("No such block: " + block.GetType().Name, nameof(block)),
    };

    private static string Bare(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : id;

    private static Section Renamed(Section section, string prefix, string with) =>
        section with { Id = with + Bare(section.Id, prefix), Sections = [.. section.Sections.Select(inner => Renamed(inner, prefix, with))] };
}
