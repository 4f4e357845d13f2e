using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>As of when, and how far, declarations are checked.</summary>
public sealed record CheckOptions
{
    /// <summary>The day of which dated law is judged; by default that of the tables. A project pins another so that its
    /// build does not change with the calendar.</summary>
    public LawDate AsOf { get; init; } = Adequacy.AsOf;

    /// <summary>Run the checks of publication too: rights, notice, cookies, channels.</summary>
    public bool Publication { get; init; }

    /// <summary>The day against which dates of notices and certifications are held to be stale; null = not checked, for
    /// nothing in a build depends on today.</summary>
    public LawDate? Today { get; init; }

    /// <summary>A notice older than this many months is stale (default 24).</summary>
    public int StaleAfterMonths { get; init; } = 24;

    /// <summary>The facts hold what goes to the record of processing only: agreements and assessments. Where they do not,
    /// what needs them is not judged (default: they do).</summary>
    public bool HasRecord { get; init; } = true;

    /// <summary>The declaration is a sample, whose contact persons are placeholders.</summary>
    public bool AllowPlaceholders { get; init; }

    /// <summary>An adequacy decision with fewer days left than this is reported (default 180).</summary>
    public int WarnDaysBefore { get; init; } = 180;
}
