namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>Why a notice cannot be published as it is.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Language">The language it is wrong in; empty = in every one.</param>
/// <param name="Subject">The text, statement or register.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record NoticeProblem(NoticeProblemKind Kind, string Language, string Subject, string Message);

/// <summary>Kinds of <see cref="NoticeProblem"/>.</summary>
public enum NoticeProblemKind
{
    /// <summary>A text has no translation.</summary>
    MissingTranslation,

    /// <summary>A negative statement that the rest of the declaration contradicts; it is left out.</summary>
    ContradictedClaim,

    /// <summary>A register without [Notice]: the language of its texts is not known.</summary>
    NoNotice,

    /// <summary>The law stands against what the notice would tell: a finding of level error is open.</summary>
    AgainstTheLaw,

    /// <summary>Two inventory files, or two translations, tell different things.</summary>
    Contradiction,

    /// <summary>An organisation's own phrase that cannot stand for ours.</summary>
    UnfitPhrase,

    /// <summary>The code declares what nobody has approved.</summary>
    NotApproved,

    /// <summary>The notice was last updated before the inventory was approved.</summary>
    Outdated,
}
