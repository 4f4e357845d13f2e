using System;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>An inventory that cannot be read. The message is for the person at the keyboard: which file, which place in
/// it, what is wrong there and what to do.</summary>
public sealed class BadInventoryException : Exception
{
    /// <summary>Says what is wrong with which file, and what to do.</summary>
    public BadInventoryException(string file, string? place, string problem, string remedy, Exception? cause = null)
        : base(place is null ? $"{file}: {problem} {remedy}" : $"{file}: at {place}: {problem} {remedy}", cause)
    {
        File = file;
        Place = place;
        Remedy = remedy;
    }

    /// <summary>The file at fault.</summary>
    public string File { get; }

    /// <summary>Where in the file; null = the file as a whole.</summary>
    public string? Place { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }
}
