using System.Collections.Generic;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Publishing;

/// <summary>On which terms a notice is fit for publication.</summary>
public sealed record PublicationTerms
{
    /// <summary>A page with a watermark is asked for, whatever stands in the way.</summary>
    public bool Draft { get; init; }

    /// <summary>The day on which the law is judged; by default that of the tables, so that the same inventory gives the
    /// same page tomorrow.</summary>
    public LawDate AsOf { get; init; } = Adequacy.AsOf;

    /// <summary>The day on which the inventory was approved: a notice that was last updated before it tells of something
    /// else. Null = not known, and so not judged.</summary>
    public LawDate? ApprovedOn { get; init; }

    /// <summary>Lines of the approved baseline that the inventory does not have, or has beyond it; empty = they agree, or
    /// there is no baseline.</summary>
    public IReadOnlyList<string> Unapproved { get; init; } = [];

    /// <summary>An earlier inventory: the page tells its readers what has changed since. Null = it does not.</summary>
    public PersonalDataInventory? Since { get; init; }

    internal CheckOptions Options(bool hasRecord) =>
        new() { AsOf = AsOf, Publication = true, HasRecord = hasRecord };
}
