using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>One statement of a page: a line, and where it stands.</summary>
/// <param name="Id">What it is called in every language and version ("customers/retention/deliveries/how-long").</param>
/// <param name="Section">Heading of its section, in the language of the page.</param>
/// <param name="Term">What it speaks of there, if it stands beside a term or in a table.</param>
/// <param name="Text">The line.</param>
/// <param name="IsFixed">A heading or term of ours: it says nothing that the declaration says.</param>
public sealed record NoticeStatement(string Id, string Section, string Term, Line Text, bool IsFixed)
{
    /// <summary>Section and term, for a reader.</summary>
    public string Place => Term.Length > 0 ? Section + " › " + Term : Section;

    /// <summary>Twelve hexadecimal digits that change when the text does, and not when its spaces do.</summary>
    public string Digest => Hash(string.Join(' ', Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), 12);

    internal static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}

/// <summary>A page as the statements it makes, in the order in which it makes them.</summary>
internal static class NoticeStatements
{
    /// <summary>The statements of a page, called as in no language.</summary>
    /// <param name="document">The page.</param>
    /// <param name="neutral">The same page in <see cref="Words.Neutral"/>.</param>
    public static IReadOnlyList<NoticeStatement> Of(NoticeDocument document, NoticeDocument neutral)
    {
        var statements = Flat(document);
        var names = Flat(neutral);
        // Two texts that are one in some language would shift all that follow: then the page is called by its own texts.
        var named = names.Count == statements.Count ? names : statements;
        return [.. statements.Select((statement, i) => statement with { Id = named[i].Id })];
    }

    /// <summary>The statements of a tree, called by its own texts.</summary>
    public static List<NoticeStatement> Flat(NoticeDocument document)
    {
        var walk = new Walk();
        walk.Add("organisation", "", "", document.Organisation, false);
        if (document.Service is { } service)
            walk.Add("service", "", "", service, false);
        walk.Add("title", "", "", document.Title, false);
        if (document.Dated is { } dated)
            walk.Add("dated", "", "", dated, false);
        foreach (var item in document.Summary)
            walk.Definition("summary", "", item);
        foreach (var section in document.Sections)
            walk.Section(section);
        return walk.Statements;
    }

    private sealed class Walk
    {
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        public List<NoticeStatement> Statements { get; } = [];

        public void Add(string id, string section, string term, Line text, bool isFixed)
        {
            var unique = id;
            for (var i = 2; !_ids.Add(unique); i++)
                unique = id + "-" + i;
            Statements.Add(new(unique, section, term, text, isFixed));
        }

        public void Section(Section section)
        {
            var title = section.Title.ToString();
            Add(section.Id, title, "", section.Title, !section.IsRegister && !section.IsDeclared);
            foreach (var block in section.Blocks)
                Block(section.Id, title, block);
            foreach (var part in section.Sections)
                Section(part);
        }

        public void Definition(string path, string section, Definition item)
        {
            var term = item.Term.ToString();
            var id = path + "/" + Slug(term);
            Add(id + "/term", section, "", item.Term, true);
            Lines(id, section, term, item.Values);
        }

        private void Block(string path, string section, Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(path + "/" + Slug(paragraph.Text.ToString()), section, "", paragraph.Text, false);
                    break;
                case Bullets bullets:
                    foreach (var item in bullets.Items)
                        Add(path + "/" + Slug(item.ToString()), section, "", item, false);
                    break;
                case Definitions definitions:
                    foreach (var item in definitions.Items)
                        Definition(path, section, item);
                    break;
                case Callout callout:
                    Add(path + "/title", section, "", callout.Title, true);
                    foreach (var inner in callout.Blocks)
                        Block(path, section, inner);
                    break;
                case Table table:
                    Table(path, section, table);
                    break;
            }
        }

        private void Table(string path, string section, Table table)
        {
            Add(path + "/caption", section, "", table.Caption, true);
            foreach (var header in table.Headers)
                Add(path + "/" + Slug(header) + "/header", section, "", header, true);
            foreach (var row in table.Rows)
            {
                var head = string.Join(", ", row[0].Select(line => line.ToString()));
                var id = path + "/" + Slug(head);
                Lines(id, section, "", row[0]);
                for (var i = 1; i < row.Count; i++)
                    Lines(id + "/" + Slug(table.Headers[i]), section, head + ", " + table.Headers[i], row[i]);
            }
        }

        // One value is called by its term alone, so that another value is a change and not one gone and one come.
        private void Lines(string id, string section, string term, IReadOnlyList<Line> lines)
        {
            foreach (var line in lines)
                Add(lines.Count == 1 ? id : id + "/" + Slug(line.ToString()), section, term, line, false);
        }
    }

    /// <summary>Small ASCII letters, digits and hyphens; where that loses something, with a part of a digest.</summary>
    internal static string Slug(string text)
    {
        const int Longest = 32;
        var slug = new StringBuilder();
        var lost = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is 'ä' or 'å' or 'Ä' or 'Å')
                slug.Append('a');
            else if (c is 'ö' or 'Ö')
                slug.Append('o');
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            lost |= c > '\u007f' && c is not ('ä' or 'å' or 'Ä' or 'Å' or 'ö' or 'Ö');
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length > Longest || whole.Length == 0 || lost
            ? (whole[..Math.Min(whole.Length, Longest - 7)].Trim('-') + "-" + NoticeStatement.Hash(text, 6)).TrimStart('-')
            : whole;
    }
}
