namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>What a line of a notice is, as far as its form tells.</summary>
internal enum LineForm
{
    Text,
    Item,
    Heading,
}

/// <summary>A line of a notice, as a reader sees it. Lines count from one.</summary>
/// <param name="Number">The line in the file; in a page, the line of its visible text.</param>
/// <param name="Text">The text, without bullet, number or markup.</param>
/// <param name="Form">What it looks like.</param>
/// <param name="Numbered">It began with a number ("4.").</param>
/// <param name="Level">Of a heading: 1 to 6; 0 where the form does not tell.</param>
internal sealed record NoticeLine(int Number, string Text, LineForm Form, bool Numbered, int Level)
{
    /// <summary>An empty line stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>A row of a table: cells, and no sentence.</summary>
    public bool IsRow { get; init; }
}
