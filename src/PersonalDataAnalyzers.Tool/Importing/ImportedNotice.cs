using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Something a notice says, and where.</summary>
internal sealed record Told<T>(T Value, int Line, string Quote);

/// <summary>Who keeps the registers.</summary>
internal sealed record ImportedController
{
    public string? Name { get; init; }
    public string? BusinessId { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public int Line { get; init; }
}

/// <summary>Somebody who receives data.</summary>
/// <param name="Name">Name of the organisation, or of the kind.</param>
/// <param name="Role">Name of a RecipientRole.</param>
/// <param name="Country">ISO 3166-1; null where nothing tells it.</param>
/// <param name="Category">A kind of recipients.</param>
internal sealed record ImportedRecipient(string Name, string Role, string? Country, bool Category);

/// <summary>How long data is kept: a period (ISO 8601) or a criterion.</summary>
internal sealed record ImportedRetention(string? Period, string? Criterion);

/// <summary>What was understood of a notice, and what was not.</summary>
internal sealed record ImportedNotice
{
    public required string Language { get; init; }
    public required ImportedController Controller { get; init; }
    public string? Title { get; init; }
    public string? Updated { get; init; }
    public IReadOnlyList<Told<string>> Registers { get; init; } = [];
    public IReadOnlyList<Told<string>> Purposes { get; init; } = [];
    public IReadOnlyList<Told<string>> Bases { get; init; } = [];
    public IReadOnlyList<Told<string>> Groups { get; init; } = [];
    public IReadOnlyList<Told<ImportedContent>> Content { get; init; } = [];
    public IReadOnlyList<Told<string>> Sources { get; init; } = [];
    public IReadOnlyList<Told<ImportedRecipient>> Recipients { get; init; } = [];

    /// <summary>Countries outside the EU and EEA; "" where the notice does not name one.</summary>
    public IReadOnlyList<Told<string>> Transfers { get; init; } = [];

    /// <summary>The notice says that nothing leaves the EU and EEA; null where it does not.</summary>
    public Told<string>? NoTransfers { get; init; }
    public IReadOnlyList<Told<string>> Mechanisms { get; init; } = [];
    public IReadOnlyList<Told<ImportedRetention>> Retentions { get; init; } = [];

    /// <summary>Names of NoticeClaim.</summary>
    public IReadOnlyList<Told<string>> Claims { get; init; } = [];

    /// <summary>Lines from which nothing was taken.</summary>
    public IReadOnlyList<NoticeLine> NotUnderstood { get; init; } = [];

    /// <summary>What a notice must tell and this one does not, or does not so that it could be read.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public IEnumerable<string> Categories => Content.SelectMany(content => content.Value.Categories).Distinct();
}

/// <summary>A line of content and the categories in it.</summary>
internal sealed record ImportedContent(string Text, IReadOnlyList<string> Categories);
