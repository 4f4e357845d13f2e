using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>Which pages an inventory makes: one for each controller and title. A register that we keep for somebody else
/// stands in their notice, not in ours; it goes to the record of processing.</summary>
public static class NoticePages
{
    /// <summary>The pages, in ordinal order of controller and title.</summary>
    public static IReadOnlyList<NoticePage> Of(PersonalDataInventory inventory)
    {
        var groups = inventory.Registers
            .Where(register => register.Processor is null)
            .GroupBy(register => (register.Controller.Id, Title: register.Notice?.Title ?? ""))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Title, StringComparer.Ordinal)
            .ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. groups.Select(group => new NoticePage(FileName(group.First(), groups.Count == 1, names), [.. group]))];
    }

    /// <summary>Each register of a page of several on a page of its own.</summary>
    public static IReadOnlyList<NoticePage> PerRegister(PersonalDataInventory inventory)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pages = new List<NoticePage>();
        foreach (var page in Of(inventory).Where(page => page.Registers.Count > 1))
        {
            foreach (var register in page.Registers)
            {
                var stem = page.FileName + "-" + Slug(register.Id[(register.Id.LastIndexOf('.') + 1)..]);
                var name = stem;
                for (var i = 2; !names.Add(name); i++)
                    name = $"{stem}-{i}";
                pages.Add(new(name, [register]));
            }
        }

        return pages;
    }

    private static string FileName(RegisterFacts register, bool only, HashSet<string> names)
    {
        var stem = only ? "privacy-notice" : "privacy-notice-" + Slug(register.Controller.Id[(register.Controller.Id.LastIndexOf('.') + 1)..]);
        var name = stem;
        for (var i = 2; !names.Add(name); i++)
            name = $"{stem}-{i}";
        return name;
    }

    /// <summary>Small ASCII letters, digits and hyphens: fit for a file name and an anchor.</summary>
    internal static string Slug(string text)
    {
        var slug = string.Concat(text.Select((c, i) => char.IsAsciiLetterOrDigit(c)
            ? (i > 0 && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(text[i - 1]) ? "-" : "") + char.ToLowerInvariant(c)
            : "-")).Trim('-');
        return slug.Length > 0 ? slug : "register";
    }
}

/// <summary>A page: one notice of one controller.</summary>
/// <param name="FileName">Name of its files, without language and extension.</param>
/// <param name="Registers">The registers on it.</param>
public sealed record NoticePage(string FileName, IReadOnlyList<RegisterFacts> Registers);
