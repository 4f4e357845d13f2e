using System.Collections.Generic;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>How a live page and the inventory of the build compare.</summary>
/// <param name="Language">The language in which they were compared.</param>
/// <param name="Findings">Where they differ, in the order of the page; empty = they say the same.</param>
/// <param name="PageDate">ISO 8601 day on which the page was last updated, where it tells.</param>
/// <param name="InventoryDate">The same of the inventory.</param>
/// <param name="FromGraph">The page still carries its embedded data; without it only its text was compared.</param>
public sealed record Verification(string Language, IReadOnlyList<VerifyFinding> Findings, string? PageDate, string? InventoryDate, bool FromGraph);

/// <summary>One difference.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Id">The statement; empty where the page says what no statement does.</param>
/// <param name="Place">Where on the page, for a reader.</param>
/// <param name="Expected">What the inventory says; null = nothing.</param>
/// <param name="Found">What the page says; null = nothing.</param>
/// <param name="Newer">Which of the two is newer.</param>
public sealed record VerifyFinding(VerifyKind Kind, string Id, string Place, string? Expected, string? Found, NewerSide Newer);

/// <summary>Kinds of <see cref="VerifyFinding"/>.</summary>
public enum VerifyKind
{
    /// <summary>A statement reads otherwise on the page.</summary>
    Changed,

    /// <summary>A statement is not on the page.</summary>
    Missing,

    /// <summary>The page says what the inventory does not.</summary>
    Added,

    /// <summary>A link leads elsewhere.</summary>
    Link,

    /// <summary>The data embedded for machines is not that of the inventory, though the text is.</summary>
    EmbeddedData,

    /// <summary>The page that is live is a draft.</summary>
    Draft,

    /// <summary>The page is no notice of this inventory.</summary>
    OtherPage,
}

/// <summary>Which side of a difference is newer.</summary>
public enum NewerSide
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The page: it was edited, or made from a later inventory.</summary>
    Page,

    /// <summary>The inventory: the page has to be published again.</summary>
    Inventory,
}
