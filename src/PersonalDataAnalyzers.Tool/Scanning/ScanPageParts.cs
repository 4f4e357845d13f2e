using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Law;
using static PersonalDataAnalyzers.Tool.Scanning.ScanPage;
using Table = PersonalDataAnalyzers.Law.Tables.Categories;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The sections of <see cref="ScanPage"/>.</summary>
internal static class ScanPageParts
{
    /// <summary>What the law restricts comes first: it is what a data protection officer asks first.</summary>
    public static void Law(ScanResult result, StringBuilder page)
    {
        var strict = Found(result).Where(finding => Added(finding.Category).Length > 0).GroupBy(finding => finding.Category).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (strict.Count == 0)
            return;
        page.Append("<div class=\"law\" role=\"note\"><strong>The law asks more of some of this.</strong>\n<ul>\n");
        foreach (var group in strict)
        {
            page.Append("<li>").Append(Text(Label(group.Key))).Append(" (").Append(Text(Added(group.Key))).Append("): ")
                .AppendJoin(", ", group.Select(finding => finding.Type + "." + finding.Member).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => "<code>" + Text(name) + "</code>")).Append("</li>\n");
        }

        page.Append("</ul></div>\n");
    }

    public static void Categories(ScanResult result, StringBuilder page)
    {
        var found = Found(result).GroupBy(finding => finding.Category).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (found.Count == 0)
            return;
        var most = found[0].Count();
        page.Append("<h2>Categories</h2>\n<div class=\"card\"><table>\n<thead><tr><th scope=\"col\">Category</th><th scope=\"col\">Fields</th><th scope=\"col\">Almost sure</th><th scope=\"col\"><span hidden>Share</span></th></tr></thead>\n<tbody>\n");
        foreach (var group in found)
        {
            var sure = group.Count(finding => finding.Rule == "PDA1001");
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"{Strict(group.Key)}>{Text(Label(group.Key))}</th><td class=\"n\">{group.Count()}</td><td class=\"n\">{sure}</td><td style=\"width:45%\"><span class=\"bar\" style=\"width:{group.Count() * 100 / most}%\"><i style=\"width:{sure * 100 / group.Count()}%\"></i></span></td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    /// <summary>One row a class: whom it speaks of is judged by class, and so are marks.</summary>
    public static void Register(ProposedRegister register, StringBuilder page)
    {
        var types = register.Findings.GroupBy(finding => (finding.Type, finding.Path)).OrderBy(group => group.Key.Type, StringComparer.Ordinal).ThenBy(group => group.Key.Path, StringComparer.Ordinal).ToList();
        page.Append("<section class=\"card\">\n<h3>Proposed register: ").Append(Text(register.Name)).Append("</h3>\n<p class=\"soft\">About ").Append(Text(Vocabulary.Label(register.Group, "en"))).Append(": ")
            .Append(Count(register.Findings.Count, "field", "fields")).Append(" in ").Append(Count(types.Count, "class", "classes")).Append(".</p>\n<ul class=\"chips\">\n");
        foreach (var category in register.Findings.Select(finding => finding.Category).Distinct(StringComparer.Ordinal).OrderBy(Label, StringComparer.Ordinal))
            page.Append("<li").Append(Strict(category)).Append('>').Append(Text(Label(category))).Append("</li>\n");
        page.Append("</ul>\n<table>\n<thead><tr><th scope=\"col\">Class</th><th scope=\"col\">Field</th><th scope=\"col\">Category</th><th scope=\"col\">How sure</th><th scope=\"col\">Line</th></tr></thead>\n<tbody>\n");
        foreach (var type in types)
        {
            var first = true;
            foreach (var finding in type.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column))
            {
                page.Append("<tr>");
                if (first)
                    page.Append(CultureInfo.InvariantCulture, $"<th scope=\"rowgroup\" rowspan=\"{type.Count()}\"><code>{Text(type.Key.Type)}</code><br><code class=\"soft\">{Text(type.Key.Path)}</code></th>");
                page.Append(CultureInfo.InvariantCulture, $"<td><code>{Text(finding.Member)}</code></td><td{Strict(finding.Category)}>{Text(Label(finding.Category))}</td><td class=\"sure\">{(finding.Rule == "PDA1001" ? "almost sure" : "probable")}</td><td class=\"n\">{finding.Line}</td></tr>\n");
                first = false;
            }
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    public static void Others(ScanResult result, StringBuilder page)
    {
        var others = result.Findings.Where(finding => finding.Rule is not ("PDA1001" or "PDA1002")).ToList();
        if (others.Count == 0)
            return;
        page.Append("<h2>Other findings</h2>\n<div class=\"card\"><table>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Finding</th><th scope=\"col\">Place</th></tr></thead>\n<tbody>\n");
        foreach (var finding in others)
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{finding.Rule}</th><td>{Text(finding.Message)}</td><td><code>{Text(finding.Path)}:{finding.Line}</code></td></tr>\n");
        page.Append("</tbody>\n</table></div>\n");
    }

    private static IEnumerable<ScanFinding> Found(ScanResult result) => result.Findings.Where(finding => finding.Rule is "PDA1001" or "PDA1002");

    private static string Strict(string category) => Added(category).Length > 0 ? " class=\"special\"" : "";

    private static string Label(string category) =>
        Enum.TryParse(category, out PersonalDataCategory known) && Vocabulary.Label(known, "en") is { Length: > 0 } label ? char.ToUpperInvariant(label[0]) + label[1..] : category;

    private static string Added(string category)
    {
        if (!Enum.TryParse(category, out PersonalDataCategory known))
            return "";
        if (Table.IsSpecial(known))
            return "special category: GDPR Art. 9";
        if (Table.IsCriminal(known))
            return "convictions and offences: GDPR Art. 10";
        return Table.IsNationalId(known) ? "national identity number: GDPR Art. 87" : "";
    }
}
