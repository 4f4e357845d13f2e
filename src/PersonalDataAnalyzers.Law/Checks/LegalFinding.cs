using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>A gap between a declaration and the law.</summary>
public sealed record LegalFinding
{
    /// <summary>The check that found it; its rule id, article, severity and message stand in the table of checks.</summary>
    public string Check { get; init; } = "";

    /// <summary>The attribute at fault (see <see cref="Statement.At"/>), or the class itself without an ordinal.</summary>
    public string At { get; init; } = "";

    /// <summary>Values for the placeholders of the check's message.</summary>
    public FactList<string> Arguments { get; init; }
}
