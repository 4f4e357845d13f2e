using System;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>How an organisation makes the page its own.</summary>
/// <param name="Css">Its style, after ours: the variables of <c>:root</c> (<c>--accent</c>, <c>--paper</c> ...) or whole rules; null = none.</param>
/// <param name="Template">Its own page, with <c>{{head}}</c> in its head and <c>{{notice}}</c> in its body; <c>{{title}}</c> and
/// <c>{{language}}</c> where it wants them. Null = ours.</param>
public sealed record NoticeLook(string? Css = null, string? Template = null)
{
    /// <summary>Looks whether the page can be made so.</summary>
    /// <exception cref="ArgumentException">The style would end its element or ask another server for something; the template
    /// has no place for the notice.</exception>
    public NoticeLook Checked()
    {
        if (Css is { } css)
        {
            if (css.Contains("</", StringComparison.Ordinal))
                throw new ArgumentException("A style sheet cannot contain \"</\": it would end the style of the page.");
            var bare = css.Replace("url(data:", "", StringComparison.OrdinalIgnoreCase).Replace("url(\"data:", "", StringComparison.OrdinalIgnoreCase).Replace("url('data:", "", StringComparison.OrdinalIgnoreCase);
            if (bare.Contains("url(", StringComparison.OrdinalIgnoreCase) || bare.Contains("@import", StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException("A style sheet cannot load anything (url(, @import): whoever reads a privacy notice is told to nobody. Put images and fonts into it as data: addresses.");
        }

        if (Template is { } template && (!template.Contains("{{head}}", StringComparison.Ordinal) || !template.Contains("{{notice}}", StringComparison.Ordinal)))
            throw new ArgumentException("A template needs {{head}} (inside <head>) and {{notice}} (inside <body>).");
        return this;
    }
}
