using System.Collections.Generic;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>A notice as a tree of what it says, without markup: every renderer prints the same tree, and the trees of two
/// languages have the same shape.</summary>
public sealed record NoticeDocument
{
    /// <summary>ISO 639-1 code of the language it is in.</summary>
    public required string Language { get; init; }

    /// <summary>Title of the page.</summary>
    public required Line Title { get; init; }

    /// <summary>Name of the controller.</summary>
    public required string Organisation { get; init; }

    /// <summary>The service it speaks of, if any.</summary>
    public Line? Service { get; init; }

    /// <summary>The line under the title: when it was last updated.</summary>
    public Line? Dated { get; init; }

    /// <summary>What a hurried reader needs: who, whose data, why, whom to ask.</summary>
    public required IReadOnlyList<Definition> Summary { get; init; }

    /// <summary>The sections, in the order in which readers of Finnish notices know them.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>ISO 8601 day on which it was last updated, if stated.</summary>
    public string? Modified { get; init; }

    /// <summary>What it says, for machines: JSON-LD, embedded in the web page. Null = nothing is embedded.</summary>
    public string? Graph { get; init; }

    /// <summary>Printed across the page where it must not be published as it is; null = fit for publication.</summary>
    public string? Watermark { get; init; }
}

/// <summary>A section with a heading.</summary>
/// <param name="Id">Anchor, the same in every language.</param>
/// <param name="Title">Heading.</param>
/// <param name="Blocks">What it says.</param>
/// <param name="Sections">Its parts.</param>
public sealed record Section(string Id, Line Title, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    /// <summary>The part of a register, whose name is the heading.</summary>
    public bool IsRegister { get; init; }

    /// <summary>The heading is a text of the declaration (the name of a purpose), not a word of ours.</summary>
    public bool IsDeclared { get; init; }
}

/// <summary>A piece of a section.</summary>
public abstract record Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(Line Text) : Block;

/// <summary>An unordered list.</summary>
public sealed record Bullets(IReadOnlyList<Line> Items) : Block;

/// <summary>Terms, each with what is said of it.</summary>
public sealed record Definitions(IReadOnlyList<Definition> Items) : Block;

/// <summary>A term and what is said of it, a line each.</summary>
public sealed record Definition(Line Term, IReadOnlyList<Line> Values);

/// <summary>A table: the first cell of a row is its heading; a cell holds lines.</summary>
public sealed record Table(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<IReadOnlyList<Line>>> Rows) : Block;

/// <summary>What must stand apart from the rest (Art. 21(4)).</summary>
public sealed record Callout(string Title, IReadOnlyList<Block> Blocks) : Block;
