namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>What an argument of an annotation must be.</summary>
internal enum ArgumentKind
{
    /// <summary>ISO 8601 duration: <c>P2Y</c>.</summary>
    Duration,

    /// <summary>ISO 8601 calendar date: <c>2026-11-22</c>.</summary>
    Date,

    /// <summary>ISO 3166-1 alpha-2 code of one country.</summary>
    Country,

    /// <summary>The same, or "EEA", "?" or "" (not stated).</summary>
    CountryOrArea,

    /// <summary>ISO 639-1 code of a language.</summary>
    Language,

    /// <summary>A text that is published or reviewed, and so not empty.</summary>
    Text,

    /// <summary>A class with [Register].</summary>
    Register,

    /// <summary>A class with [Purpose], and no register.</summary>
    Purpose,

    /// <summary>A class with [DataController].</summary>
    Controller,

    /// <summary>A class with [Recipient].</summary>
    Recipient,

    /// <summary>A class with [Recipient] or [DataController]: who sets a cookie.</summary>
    Party,

    /// <summary>A type with [DataSubject].</summary>
    Subject,

    /// <summary>A class that states anything at all.</summary>
    Statements,

    /// <summary>The name of a property or field of the type beside it.</summary>
    Member,
}
