using System.Collections.Generic;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Whose a row or value is.</summary>
internal enum Side
{
    /// <summary>Of the person who is erased: it must go.</summary>
    Erased,

    /// <summary>Of somebody else, or of nobody: it must stay.</summary>
    Other,

    /// <summary>The marks leave either open.</summary>
    Open,
}

/// <summary>A value that stands nowhere else.</summary>
/// <param name="Text">As it is looked for; numbers must not be a part of a longer number.</param>
/// <param name="IsNumber">It is a number.</param>
/// <param name="Side">Whose it is.</param>
/// <param name="Member">Where it was filled in.</param>
/// <param name="Ground">Why it may stay; null = it may not.</param>
internal sealed record Token(string Text, bool IsNumber, Side Side, string Member, string? Ground)
{
    /// <summary>Where it was seen before the erasure.</summary>
    public HashSet<string> Before { get; } = [];

    /// <summary>Where it was seen after it.</summary>
    public HashSet<string> After { get; } = [];
}
