using System.Collections.Generic;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>A page that is live, as a reader sees it.</summary>
/// <param name="Runs">Its visible text, in the order of the page.</param>
/// <param name="Language">The language it states; null = none.</param>
/// <param name="Graph">The JSON-LD that we embedded in it; null = it has been taken away, or never was there.</param>
public sealed record PublishedPage(IReadOnlyList<PublishedRun> Runs, string? Language, string? Graph);

/// <summary>A piece of visible text.</summary>
/// <param name="Text">The text, with entities resolved.</param>
/// <param name="Block">Number of the block it stands in (paragraph, cell, list item): what stands in two blocks is never one word.</param>
/// <param name="Path">The elements that hold it, outermost first, each by a number of its own.</param>
/// <param name="Link">Where it links to; null = nowhere.</param>
public sealed record PublishedRun(string Text, int Block, IReadOnlyList<int> Path, string? Link);
