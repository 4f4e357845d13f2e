using System;
using System.Collections.Generic;
using AngleSharp.Dom;

namespace PersonalDataAnalyzers.Tool.Publishing;

/// <summary>What a reader of a page sees: text that is hidden, struck out or commented away is not there.</summary>
internal static class VisibleElements
{
    private static readonly HashSet<string> s_unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "script", "style", "template", "noscript", "nav", "svg", "iframe", "object", "select", "datalist", "button", "del", "s", "strike",
    };

    // What does not end a line. All other elements do.
    private static readonly HashSet<string> s_inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Nobody reads it.</summary>
    public static bool IsUnseen(IElement element) => s_unseen.Contains(element.LocalName) || IsHidden(element);

    /// <summary>It does not end a line.</summary>
    public static bool IsInline(IElement element) => s_inline.Contains(element.LocalName);

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        return style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal) || style.Contains("line-through", StringComparison.Ordinal);
    }
}
