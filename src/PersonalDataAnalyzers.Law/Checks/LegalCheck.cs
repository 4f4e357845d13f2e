using System;
using System.Globalization;
using System.Linq;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>How sure a finding of a check is: error only where declared facts contradict settled law.</summary>
public enum CheckLevel
{
    /// <summary>Declared facts contradict settled law.</summary>
    Error,

    /// <summary>Direct evidence, or law whose wording is in doubt.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Suggestion,
}

/// <summary>When a check is run.</summary>
public enum CheckTime
{
    /// <summary>In the build and before publication: code with such a gap should not run.</summary>
    Both,

    /// <summary>Before publication only: the gap is in what a person is told.</summary>
    Publication,
}

/// <summary>One legal check: a row of checks.tsv.</summary>
public sealed class LegalCheck
{
    internal LegalCheck(string name, string? rule, CheckLevel level, CheckTime time, string article, string message, string? remedy, bool needsRecord)
    {
        Name = name;
        Rule = rule;
        Level = level;
        Time = time;
        Article = article;
        Message = message;
        Remedy = remedy;
        NeedsRecord = needsRecord;
    }

    /// <summary>Name of the check ("RetentionMissing").</summary>
    public string Name { get; }

    /// <summary>Id of the rule that reports it in the compiler; null for checks of publication.</summary>
    public string? Rule { get; }

    /// <summary>How sure its findings are.</summary>
    public CheckLevel Level { get; }

    /// <summary>When it is run.</summary>
    public CheckTime Time { get; }

    /// <summary>The articles it rests on: of the GDPR where no act is named.</summary>
    public string Article { get; }

    /// <summary>What is wrong, with placeholders for <see cref="LegalFinding.Arguments"/>.</summary>
    public string Message { get; }

    /// <summary>Reads what goes to the record of processing only: not judged where that is not at hand.</summary>
    public bool NeedsRecord { get; }

    /// <summary>What to do; null where the message says it all.</summary>
    public string? Remedy { get; }

    /// <summary>Where it is explained: the page of its rule, or its part of the page of the checks of publication.</summary>
    public string Page => "https://github.com/PersonalDataAnalyzers/PersonalDataAnalyzers/blob/main/docs/" + (Rule is null ? "checks.md#" + Name.ToLowerInvariant() : "rules/" + Rule + ".md");

    /// <summary>Message and remedy in one, with placeholders.</summary>
    public string Format => Remedy is null ? Message : Message + "; " + Remedy;

    /// <summary>What a finding of this check says.</summary>
    public string Text(LegalFinding finding) =>
        string.Format(CultureInfo.InvariantCulture, Format, finding.Arguments.Cast<object>().ToArray());
}
