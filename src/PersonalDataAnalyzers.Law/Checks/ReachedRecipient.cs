using System;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Where code sends personal data: a declared recipient, a known service or a host.</summary>
public sealed record ReachedRecipient
{
    /// <summary>The register whose data goes there; null where no mark says which.</summary>
    public string? Register { get; init; }

    /// <summary>Full name of the class with [Recipient] that a contract in the code names.</summary>
    public string? Recipient { get; init; }

    /// <summary>The service that a library or a host belongs to.</summary>
    public KnownService? Service { get; init; }

    /// <summary>Host of the URL.</summary>
    public string? Host { get; init; }

    /// <summary>Is it the recipient, or one behind it? Who is declared by the name of the service or of its company is the one.</summary>
    public bool Is(DisclosureFacts disclosure) => Is(disclosure, 8);

    private bool Is(DisclosureFacts disclosure, int depth)
    {
        var declared = disclosure.Recipient;
        if (Recipient is not null ? declared.Id == Recipient : Service is not null ? Names(declared, Service) : Host is not null && declared.Service == Host)
            return true;
        if (depth == 0)
            return false;
        foreach (var next in declared.SubRecipients)
        {
            if (Is(next, depth - 1))
                return true;
        }

        return false;
    }

    /// <summary>Is the recipient declared by the name of the service or of the company?</summary>
    public static bool Names(RecipientFacts recipient, KnownService service) =>
        Same(recipient.Service, service.Name) || Same(recipient.Name, service.Name) || Same(recipient.Service, service.Id) || Same(recipient.Name, service.Entity);

    private static bool Same(string? declared, string known)
    {
        if (declared is null)
            return false;
        if (string.Equals(declared, known, StringComparison.OrdinalIgnoreCase))
            return true;
        var left = Folded(declared);
        var right = Folded(known);
        return left.Length > 2 && right.Length > 2 && (left.IndexOf(right, StringComparison.Ordinal) >= 0 || right.IndexOf(left, StringComparison.Ordinal) >= 0);
    }

    private static string Folded(string text)
    {
        var letters = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter == '(')
                break;
            if (char.IsLetterOrDigit(letter))
                letters[length++] = char.ToLowerInvariant(letter);
        }

        return new string(letters, 0, length);
    }
}
