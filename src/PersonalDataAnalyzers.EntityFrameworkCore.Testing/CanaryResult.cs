using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing;

/// <summary>A value that was looked for, by names only: the value itself is never told.</summary>
/// <param name="Place"><c>table.column</c> as the database names them, or the file or text.</param>
/// <param name="Member">The member that was filled with it: <c>Customer.Email</c>.</param>
public sealed record CanaryTrace(string Place, string Member)
{
    /// <inheritdoc/>
    public override string ToString() => Place + " (filled in " + Member + ")";
}

/// <summary>A value of the erased person that stays because the marks say so.</summary>
/// <param name="Place"><c>table.column</c>.</param>
/// <param name="Member">The member.</param>
/// <param name="Ground">Why it stays.</param>
public sealed record CanaryKept(string Place, string Member, string Ground);

/// <summary>Something that the canary proves nothing about.</summary>
/// <param name="Where">The type or member, or the table.</param>
/// <param name="Why">Why not.</param>
public sealed record CanaryGap(string Where, string Why);

/// <summary>What an erasure left and what it took too much. It holds no value of a person.</summary>
public sealed record CanaryResult
{
    /// <summary>Values of the erased person that are still there.</summary>
    public required IReadOnlyList<CanaryTrace> Found { get; init; }

    /// <summary>Values of others that are gone.</summary>
    public required IReadOnlyList<CanaryTrace> Missing { get; init; }

    /// <summary>What stays by declaration: kept on a ground of law, or marked as no personal data.</summary>
    public required IReadOnlyList<CanaryKept> Kept { get; init; }

    /// <summary>What this result says nothing about.</summary>
    public required IReadOnlyList<CanaryGap> NotCovered { get; init; }

    /// <summary>Members of the erased person that carried a value of their own, seen in the database before the erasure.</summary>
    public required IReadOnlyList<string> Covered { get; init; }

    /// <summary>The certificate; null where you erased by an action of your own.</summary>
    public ErasureCertificate? Certificate { get; init; }

    /// <summary>Nothing is left of the one, and nothing of the others is gone.</summary>
    public bool IsClean => Found.Count == 0 && Missing.Count == 0;

    /// <summary>Fails a test in any test framework.</summary>
    /// <exception cref="CanaryException">Something is left or gone, or nothing was covered at all.</exception>
    public void ThrowIfLeaking()
    {
        if (Covered.Count == 0)
            throw new CanaryException("No value of the erased person was seen in the database before the erasure: this proves nothing.\n" + Lines(NotCovered.Select(gap => gap.Where + ": " + gap.Why)));
        if (IsClean)
            return;
        var message = "";
        if (Found.Count > 0)
            message += "Left of the erased person:\n" + Lines(Found.Select(trace => trace.ToString()));
        if (Missing.Count > 0)
            message += "Gone of others:\n" + Lines(Missing.Select(trace => trace.ToString()));
        throw new CanaryException(message.TrimEnd());
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => "  " + line + "\n"));
}

/// <summary>The canary died, or could not be run. The message names types, tables and columns, never a value.</summary>
public sealed class CanaryException : Exception
{
    internal CanaryException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
