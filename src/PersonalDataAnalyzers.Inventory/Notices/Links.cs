using System;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>Links to what a declaration names. Only what is plainly an address, a number or a web page becomes a link;
/// everything else stays text, so that no declaration can smuggle a target into the page.</summary>
internal static class Links
{
    public static Line Email(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == address.LastIndexOf('@') && at < address.Length - 1 && address.All(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+')
            ? Line.Link(address, "mailto:" + address)
            : address;
    }

    public static Line Phone(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length >= 3 && number.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')')
            ? Line.Link(number, number.TrimStart().StartsWith('+') ? "tel:+" + digits : "tel:" + digits)
            : number;
    }

    public static Line Web(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !address.Any(char.IsWhiteSpace)
            ? Line.Link(uri.IdnHost + (uri.PathAndQuery == "/" ? "" : uri.PathAndQuery), uri.AbsoluteUri)
            : address;
}
