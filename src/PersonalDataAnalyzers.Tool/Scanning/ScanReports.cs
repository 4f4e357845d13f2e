using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The forms in which a scan is handed on: a table for people, lines for scripts, SARIF for CI.</summary>
internal static class ScanReports
{
    public static string Tsv(ScanResult result)
    {
        var text = new StringBuilder("path\tline\ttype\tmember\trule\tcategory\tconfidence\n");
        foreach (var finding in result.Findings)
            text.Append(CultureInfo.InvariantCulture, $"{finding.Path}\t{finding.Line}\t{finding.Type}\t{finding.Member}\t{finding.Rule}\t{finding.Category}\t{finding.Confidence}\n");
        return text.ToString();
    }

    public static void Table(ScanResult result, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        if (System.Console.IsOutputRedirected || !ReferenceEquals(output, System.Console.Out))
            console.Profile.Width = 200;
        if (result.Findings.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Place", "Rule", "Member", "Category", "Confidence");
            foreach (var finding in result.Findings)
            {
                var member = finding.Member.Length == 0 ? finding.Type : finding.Type + "." + finding.Member;
                table.AddRow(Markup.Escape($"{finding.Path}:{finding.Line}"), finding.Rule, Markup.Escape(member), finding.Category, finding.Confidence);
            }

            console.Write(table);
        }

        output.WriteLine(Summary(result));
    }

    public static string Summary(ScanResult result)
    {
        var counts = result.Findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key, System.StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        return $"{result.Files} files of {result.Projects} projects; {result.Findings.Count} findings" + (result.Findings.Count == 0 ? "." : ": " + string.Join(", ", counts) + ".")
            + (result.Unread.Count == 0 ? "" : $" {result.Unread.Count} files could not be read: {string.Join(", ", result.Unread)}.")
            + string.Concat(result.Skipped.Select(sentence => "\nNot complete: " + sentence));
    }

    public static string Sarif(ScanResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            WriteSarif(result, json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteSarif(ScanResult result, Utf8JsonWriter json)
    {
        var used = result.Findings.Select(finding => finding.Rule).Distinct().Order(System.StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PersonalDataAnalyzers");
        json.WriteString("version", typeof(ScanReports).Assembly.GetName().Version!.ToString());
        json.WriteString("informationUri", "https://github.com/PersonalDataAnalyzers/PersonalDataAnalyzers");
        json.WriteStartArray("rules");
        foreach (var id in used)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (result.Rules.TryGetValue(id, out var rule))
            {
                WriteText(json, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
                WriteText(json, "fullDescription", rule.Description.ToString(CultureInfo.InvariantCulture));
                json.WriteString("helpUri", rule.HelpLinkUri);
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", Level(rule.DefaultSeverity));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject("%SRCROOT%");
        WriteText(json, "description", "The folder that was scanned.");
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInvocation(result, json);
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
            WriteFinding(json, finding, used.IndexOf(finding.Rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What was not looked at stands in the log, too: no result is no all-clear.</summary>
    private static void WriteInvocation(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.IsComplete);
        if (!result.IsComplete)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var text in result.Unread.Select(file => file + " could not be read, and nothing is said of it.").Concat(result.Skipped))
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                WriteText(json, "message", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, ScanFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", System.Uri.EscapeDataString(finding.Path).Replace("%2F", "/", System.StringComparison.Ordinal));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteNumber("endColumn", finding.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("type", finding.Type);
        json.WriteString("member", finding.Member);
        json.WriteString("category", finding.Category);
        json.WriteString("confidence", finding.Confidence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
