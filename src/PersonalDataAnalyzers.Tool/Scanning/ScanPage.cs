using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The picture for a data protection officer: registers proposed, categories, fields, places. One file, no scripts,
/// nothing loaded from elsewhere.</summary>
internal static class ScanPage
{
    public static string Write(ScanResult result, string title)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>Personal data in ").Append(Text(title)).Append("</title>\n<style>\n").Append(Css()).Append("</style>\n</head>\n<body>\n");
        var registers = ProposedRegisters.Of(result);
        Head(result, registers, title, page);
        page.Append("<main>\n");
        ScanPageParts.Law(result, page);
        ScanPageParts.Categories(result, page);
        if (registers.Count > 0)
            page.Append("<h2>Registers that the code suggests</h2>\n<p class=\"soft\">Grouped by whom the classes seem to speak of. Whose register it is, why the data is kept, on what basis and how long is not in the code: the controller states it.</p>\n");
        foreach (var register in registers)
            ScanPageParts.Register(register, page);
        ScanPageParts.Others(result, page);
        Next(registers, page);
        return page.Append("</main>\n<footer>The sources were read without building them. Names, types and neighbours decide, so some of this is wrong and some is missing.</footer>\n</body>\n</html>\n").ToString();
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A count with its noun.</summary>
    internal static string Count(int number, string one, string many) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);

    private static void Head(ScanResult result, IReadOnlyList<ProposedRegister> registers, string title, StringBuilder page)
    {
        var fields = registers.SelectMany(register => register.Findings).ToList();
        page.Append("<header><div>\n<h1>Personal data in ").Append(Text(title)).Append("</h1>\n<p>");
        page.Append(fields.Count == 0 ? "No unmarked member looks like personal data." : "Members that look like personal data and carry no mark: they are in no register, no notice and no export yet, and nothing erases them.");
        page.Append("</p>\n<ul class=\"figures\">\n");
        Figure(fields.Count, "fields", page);
        Figure(fields.Count(finding => finding.Rule == "PDA1001"), "of them almost sure", page);
        Figure(fields.Select(finding => (finding.Project, finding.Type)).Distinct().Count(), "classes", page);
        Figure(result.Findings.Count - fields.Count, "other findings", page);
        Figure(result.Files, "files read", page);
        page.Append("</ul>\n");
        if (result.Unread.Count > 0)
            page.Append("<p class=\"special\">").Append(Count(result.Unread.Count, "file", "files")).Append(" could not be read, and nothing is said of them: ").Append(Text(string.Join(", ", result.Unread))).Append("</p>\n");
        foreach (var sentence in result.Skipped)
            page.Append("<p class=\"special\">Not complete: ").Append(Text(sentence)).Append("</p>\n");
        page.Append("</div></header>\n");
    }

    private static void Figure(int number, string what, StringBuilder page) =>
        page.Append(CultureInfo.InvariantCulture, $"<li><strong>{number}</strong><span>{what}</span></li>\n");

    private static void Next(IReadOnlyList<ProposedRegister> registers, StringBuilder page)
    {
        if (registers.Count == 0)
            return;
        page.Append("<h2>What comes next</h2>\n<ol>\n<li><code>personal-data start</code> writes these registers as code to complete, and a list of today's undecided members, so that every new one is reported from tomorrow.</li>\n");
        page.Append("<li>State purpose, legal basis, retention and recipients of each register.</li>\n<li>Mark the members, or say why they are not personal data; the code fixes do it for a whole project.</li>\n</ol>\n");
    }

    private static string Css()
    {
        using var reader = new StreamReader(typeof(ScanPage).Assembly.GetManifestResourceStream("scan.css")!);
        return reader.ReadToEnd();
    }
}
