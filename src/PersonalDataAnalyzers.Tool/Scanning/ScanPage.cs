using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The picture for a data protection officer: registers proposed, categories, fields, places. One file, no scripts,
/// nothing loaded from elsewhere.</summary>
internal static class ScanPage
{
    public static string Write(ScanResult result, string title)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>Personal data in ").Append(Text(title)).Append("</title>\n<style>\n");
        page.Append("body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}");
        page.Append("table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #bbb;vertical-align:top}");
        page.Append("caption{text-align:left;font-weight:600;padding:.3rem 0}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}.special{font-weight:700}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append("<h1>Personal data in ").Append(Text(title)).Append("</h1>\n");
        page.Append("<p>").Append(Text(ScanReports.Summary(result))).Append(" The sources were read without building them; names, types and neighbours decide, so some of it is wrong and some is missing. Registers are proposals: purpose, legal basis, retention and recipients are for the controller to state.</p>\n");
        Categories(result, page);
        foreach (var register in ProposedRegisters.Of(result))
            Register(register, page);
        Others(result, page);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Categories(ScanResult result, StringBuilder page)
    {
        var found = result.Findings.Where(finding => finding.Rule is "PDA1001" or "PDA1002").GroupBy(finding => finding.Category).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, System.StringComparer.Ordinal).ToList();
        if (found.Count == 0)
        {
            page.Append("<p>No unmarked member looks like personal data.</p>\n");
            return;
        }

        page.Append("<h2>Categories</h2>\n<table>\n<thead><tr><th scope=\"col\">Category</th><th scope=\"col\">Almost sure</th><th scope=\"col\">Probable</th><th scope=\"col\">The law adds</th></tr></thead>\n<tbody>\n");
        foreach (var group in found)
        {
            var sure = group.Count(finding => finding.Rule == "PDA1001");
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(group.Key)}</th><td>{sure}</td><td>{group.Count() - sure}</td><td>{Text(Law(group.Key))}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void Register(ProposedRegister register, StringBuilder page)
    {
        page.Append("<h2>Proposed register: ").Append(Text(register.Name)).Append("</h2>\n<table>\n<caption>").Append(register.Findings.Count.ToString(CultureInfo.InvariantCulture)).Append(" fields</caption>\n");
        page.Append("<thead><tr><th scope=\"col\">Field</th><th scope=\"col\">Category</th><th scope=\"col\">How sure</th><th scope=\"col\">Place</th></tr></thead>\n<tbody>\n");
        foreach (var finding in register.Findings.OrderBy(finding => finding.Type, System.StringComparer.Ordinal).ThenBy(finding => finding.Path, System.StringComparer.Ordinal).ThenBy(finding => finding.Line))
        {
            var style = Law(finding.Category).Length > 0 ? " class=\"special\"" : "";
            page.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{Text(finding.Type + "." + finding.Member)}</code></td><td{style}>{Text(finding.Category)}</td><td>{(finding.Rule == "PDA1001" ? "almost sure" : "probable")}</td><td><code>{Text(finding.Path)}:{finding.Line}</code></td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void Others(ScanResult result, StringBuilder page)
    {
        var others = result.Findings.Where(finding => finding.Rule is not ("PDA1001" or "PDA1002")).ToList();
        if (others.Count == 0)
            return;
        page.Append("<h2>Other findings</h2>\n<table>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Finding</th><th scope=\"col\">Place</th></tr></thead>\n<tbody>\n");
        foreach (var finding in others)
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{finding.Rule}</td><td>{Text(finding.Message)}</td><td><code>{Text(finding.Path)}:{finding.Line}</code></td></tr>\n");
        page.Append("</tbody>\n</table>\n");
    }

    private static string Law(string category)
    {
        if (!System.Enum.TryParse(category, out PersonalDataCategory known))
            return "";
        if (PersonalDataAnalyzers.Law.Tables.Categories.IsSpecial(known))
            return "special category: GDPR Art. 9";
        if (PersonalDataAnalyzers.Law.Tables.Categories.IsCriminal(known))
            return "convictions and offences: GDPR Art. 10";
        return PersonalDataAnalyzers.Law.Tables.Categories.IsNationalId(known) ? "national identity number: GDPR Art. 87" : "";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
