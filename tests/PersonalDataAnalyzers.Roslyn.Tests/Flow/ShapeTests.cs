using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Every shape in which a value may travel, crossed with every way in which personal data comes into a body. Each
/// pair is a method of one generated class; the finding must stand in exactly those that leak.</summary>
public class ShapeTests
{
    private const string Log = "_logger.LogInformation(\"{X}\", ";

    // S stands for the source, a text.
    private static readonly (string Way, string Body)[] s_flows =
    [
        ("direct", Log + "S);"),
        ("direct", "_logger.Log(LogLevel.Warning, \"{X}\", S);"),
        ("direct", "Console.WriteLine(S);"),
        ("direct", "throw new InvalidOperationException(S);"),
        ("direct", "_ = await _http.GetAsync(\"https://api.unknown.example/users/\" + S);"),
        ("direct", "using var activity = new System.Diagnostics.Activity(\"a\"); activity.SetTag(\"user\", S);"),
        ("interpolation", "_logger.LogInformation($\"user {S} came\");"),
        ("interpolation", "_logger.LogInformation($\"user {S,10:x} came\");"),
        ("interpolation", "var text = $\"a {$\"b {S}\"}\"; _logger.LogInformation(text);"),
        ("interpolation", "FormattableString text = $\"user {S}\"; _logger.LogInformation(text.ToString());"),
        ("interpolation", "throw new ArgumentException($\"no user {S}\", nameof(safe));"),
        ("interpolation", "_logger.LogInformation(\"\"\" user: \"\"\" + S);"),
        ("interpolation", "_logger.LogInformation(\"a\" + \"b\" + S + \"c\");"),
        ("interpolation", "_logger.LogInformation(string.Format(\"{0} {1}\", safe, S));"),
        ("interpolation", "_logger.LogInformation(string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0}\", S));"),
        ("interpolation", "_logger.LogInformation(string.Join(\"; \", safe, S));"),
        ("interpolation", "_logger.LogInformation(string.Join(\"; \", new List<string> { S }));"),
        ("interpolation", "_logger.LogInformation(string.Concat(safe, \":\", S));"),
        ("interpolation", "var b = new StringBuilder(S); _logger.LogInformation(b.ToString());"),
        ("interpolation", "var b = new StringBuilder(); b.AppendLine(safe).AppendFormat(\"{0}\", S); _logger.LogInformation(b.ToString());"),
        ("interpolation", "var b = new StringBuilder(); b.Insert(0, S); _logger.LogInformation(\"{X}\", b);"),
        ("interpolation", "using var w = new StringWriter(); w.Write(S); _logger.LogInformation(w.ToString());"),
        ("local", "var x = S; " + Log + "x);"),
        ("local", "var x = S; var y = x; var z = y; " + Log + "z);"),
        ("local", "string x; x = S; " + Log + "x);"),
        ("local", "var x = \"\"; x += S; " + Log + "x);"),
        ("local", "string? x = null; x ??= S; " + Log + "x);"),
        ("local", "var x = safe.Length > 3 ? S : \"none\"; " + Log + "x);"),
        ("local", "var x = S ?? \"none\"; " + Log + "x);"),
        ("local", "var x = safe switch { \"a\" => S, _ => \"\" }; " + Log + "x);"),
        ("local", "var x = \"\"; switch (safe) { case \"a\": x = S; break; default: x = \"b\"; break; } " + Log + "x);"),
        ("local", "var x = \"\"; while (safe.Length > x.Length) { x = S; } " + Log + "x);"),
        ("local", "var x = \"\"; do { x = S; } while (x.Length == 0); " + Log + "x);"),
        ("local", "string x = \"a\"; for (var i = 0; i < 3; i++) { " + Log + "x); x = S; }"),
        ("local", "var x = \"\"; try { x = S; } catch (Exception) { throw; } " + Log + "x);"),
        ("local", "var x = \"\"; lock (_logger) { x = S; } " + Log + "x);"),
        ("local", "var (a, b) = (S, 1); " + Log + "a);"),
        ("local", "(string a, int b) t = (S, 1); " + Log + "t.a);"),
        ("local", "var t = (safe, S); var (_, b) = t; " + Log + "b);"),
        ("local", "string a = \"\", b = S; (a, b) = (b, a); " + Log + "a);"),
        ("local", "var a = new[] { safe, S }; " + Log + "a[1]);"),
        ("local", "var a = new string[2]; a[0] = S; " + Log + "a[0]);"),
        ("local", "string[] a = [safe, S]; " + Log + "string.Join(\",\", a));"),
        ("local", "List<string> a = [S]; List<string> b = [.. a]; " + Log + "b[0]);"),
        ("local", "var d = new Dictionary<string, string> { [\"k\"] = S }; " + Log + "d[\"k\"]);"),
        ("local", "var d = new Dictionary<string, string> { { \"k\", S } }; foreach (var (k, v) in d) " + Log + "v);"),
        ("local", "var d = new Dictionary<string, string>(); d.Add(\"k\", S); if (d.TryGetValue(\"k\", out var v)) " + Log + "v);"),
        ("local", "var q = new Queue<string>(); q.Enqueue(S); " + Log + "q.Dequeue());"),
        ("local", "var h = new HashSet<string>(); h.Add(S); foreach (var x in h) " + Log + "x);"),
        ("local", "var a = new { Mail = S, Safe = safe }; " + Log + "a.Mail);"),
        ("local", "var m = new Message { To = S }; " + Log + "m.To);"),
        ("local", "var m = new Message(); m.To = S; " + Log + "m.To);"),
        ("local", "var m = new Message { Inner = { To = S } }; " + Log + "m.Inner.To);"),
        ("local", "var m = new Letter(\"s\", \"t\") with { To = S }; " + Log + "m.To);"),
        ("local", "var m = new Letter(\"s\", S); var (subject, to) = m; " + Log + "to);"),
        ("local", "object o = S; " + Log + "(string)o);"),
        ("local", "object o = S; if (o is string s) " + Log + "s);"),
        ("local", "object o = S; var s = o as string; " + Log + "s);"),
        ("local", "object o = S; if (o is not string s) return; " + Log + "s);"),
        ("local", "if (S is { Length: > 2 } s) " + Log + "s);"),
        ("local", "if (S is [.. var rest]) " + Log + "rest);"),
        ("local", "if (new Message { To = S } is { To: var to }) " + Log + "to);"),
        ("local", "string? n = S; " + Log + "n!);"),
        ("local", "dynamic d = S; " + Log + "(string)d);"),
        ("local", "var x = S.Trim().ToUpperInvariant().Replace(\"a\", \"b\"); " + Log + "x);"),
        ("local", "var x = S.Split('@')[0]; " + Log + "x);"),
        ("local", "var x = S.Substring(0, 3); " + Log + "x);"),
        ("local", "var x = S[..3]; " + Log + "x);"),
        ("local", "var x = S.AsSpan().ToString(); " + Log + "x);"),
        ("local", "var x = Uri.EscapeDataString(S); " + Log + "x);"),
        ("local", "var x = Convert.ToBase64String(Encoding.UTF8.GetBytes(S)); " + Log + "x);"),
        ("local", "var x = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(S))); " + Log + "x);"),
        ("local", "using var m = new MemoryStream(); JsonSerializer.Serialize(m, S); " + Log + "Encoding.UTF8.GetString(m.ToArray()));"),
        ("local", "using var m = new MemoryStream(); var w = new Utf8JsonWriter(m); w.WriteStringValue(S); w.Flush(); " + Log + "Encoding.UTF8.GetString(m.ToArray()));"),
        ("local", "var x = await Task.FromResult(S); " + Log + "x);"),
        ("local", "var x = await Task.Run(() => S); " + Log + "x);"),
        ("local", "var x = (await Task.WhenAll(Task.FromResult(S)))[0]; " + Log + "x);"),
        ("local", "var x = new Lazy<string>(() => S).Value; " + Log + "x);"),
        ("local", "var x = new[] { S }.Where(s => s.Length > 1).Select(s => s + \"!\").First(); " + Log + "x);"),
        ("local", "var x = from s in new[] { S } where s.Length > 1 select s; " + Log + "string.Join(\",\", x));"),
        ("local", "var x = new[] { S }.Select(s => new { Mail = s }).ToList(); " + Log + "x[0].Mail);"),
        ("local", "var x = new[] { S }.Aggregate(\"\", (a, s) => a + s); " + Log + "x);"),
        ("local", "new List<string> { S }.ForEach(s => " + Log + "s));"),
        ("local", "var x = new[] { S }.ToDictionary(s => s, s => 1); " + Log + "string.Join(\",\", x.Keys));"),
        ("local", "var x = JsonSerializer.Serialize(S); " + Log + "x);"),
        ("local", "var x = JsonSerializer.Serialize(new { mail = S }); " + Log + "x);"),
        ("local", "var x = JsonSerializer.Serialize(new Message { To = S }); " + Log + "x);"),
        ("local", "_logger.LogInformation(\"{@M}\", new { mail = S });"),
        ("local", "_field = S; " + Log + "_field);"),
        ("local", "Held = S; " + Log + "Held);"),
        ("local", "var copy = S; Action act = () => " + Log + "copy); act();"),
        ("helper", Log + "Same(S));"),
        ("helper", "Audit(S);"),
        ("helper", "this.Audit(S + \"!\");"),
        ("helper", "Audit(text: S);"),
        ("helper", "S.Write(_logger);"),
        ("helper", "Guard(S);"),
        ("helper", "var x = Build(safe, S); " + Log + "x);"),
        ("helper", Log + "Wrap(S).To);"),
        ("helper", "string Local(string s) => s; " + Log + "Local(S));"),
        ("helper", "void Local() => " + Log + "S); Local();"),
        ("helper", "Func<string, string> f = s => s + \"!\"; " + Log + "f(S));"),
        ("helper", "Give(S, out var x); " + Log + "x);"),
        ("helper", "var x = safe; Change(ref x, S); " + Log + "x);"),
        ("helper", "_sink.Put(S);"),
        ("helper", "var e = new Envelope(S); " + Log + "e.Text);"),
    ];

    private static readonly string[] s_negatives =
    [
        Log + "S.Length);",
        Log + "S.Length > 3);",
        Log + "S == safe);",
        Log + "S != null);",
        Log + "S is null);",
        Log + "S is { Length: > 3 });",
        Log + "string.IsNullOrWhiteSpace(S));",
        Log + "S.Contains('@'));",
        Log + "S.StartsWith(\"a\"));",
        Log + "S.IndexOf('@'));",
        Log + "S.Equals(safe, StringComparison.Ordinal));",
        Log + "string.Compare(S, safe, StringComparison.Ordinal));",
        Log + "S.GetHashCode());",
        Log + "S.GetType().Name);",
        Log + "nameof(safe));",
        Log + "(S is null ? \"no\" : \"yes\"));",
        Log + "Clean.Domain(S));",
        "var x = Clean.Domain(S); " + Log + "x);",
        "var x = S; x = \"none\"; " + Log + "x);",
        "var x = S; x = Clean.Domain(x); " + Log + "x);",
        "var x = \"none\"; if (S.Length > 3) x = \"long\"; " + Log + "x);",
        "if (string.IsNullOrEmpty(S)) throw new ArgumentException(\"no mail\");",
        "if (S is null) throw new ArgumentNullException(nameof(safe));",
        "var (a, b) = (S, 1); " + Log + "b);",
        "var t = (S, safe); " + Log + "t.safe);",
        "var a = new { Mail = S, Safe = safe }; " + Log + "a.Safe);",
        "var m = new Message { To = S, Subject = \"Hi\" }; " + Log + "m.Subject);",
        "var m = new Message { To = S }; " + Log + "m);",
        "var m = new Letter(\"s\", S); " + Log + "m.Subject);",
        "var m = new Letter(\"s\", S); var (subject, to) = m; " + Log + "subject);",
        "var m = new Letter(\"s\", S) with { To = \"t\" }; " + Log + "m.To);",
        "var l = new List<string> { S }; " + Log + "l.Count);",
        "var l = new[] { S }; " + Log + "l.Length);",
        "var l = new[] { S }; " + Log + "l.Any(x => x.Length > 3));",
        "var l = new[] { S }; " + Log + "l.Count(x => x == safe));",
        "var l = new[] { S }.Select(x => x.Length); " + Log + "string.Join(\",\", l));",
        "var l = new[] { S }.Select(_ => safe).ToList(); " + Log + "string.Join(\",\", l));",
        "var d = new Dictionary<string, int> { [S] = 1 }; " + Log + "d.Count);",
        "var d = new Dictionary<string, string> { [\"k\"] = S }; " + Log + "d.ContainsKey(\"k\"));",
        "var b = new StringBuilder(S); " + Log + "b.Length);",
        "var found = all.Find(c => c.Email == S); " + Log + "found?.Plan);",
        "var first = all.OrderBy(c => c.Email == S).First(); " + Log + "first.Id);",
        "var content = new StringContent(S); " + Log + "content);",
        "Ignore(S);",
        Log + "Ignore(S));",
        "Take(S, safe);",
        "Audit(safe); Ignore(S);",
        "string Local(string s) => \"x\"; " + Log + "Local(S));",
        "Func<string, int> f = s => s.Length; " + Log + "f(S));",
        "_sink.Count(S);",
        "var e = new Envelope(S); e.Touch(_logger);",
        "_field = S; _field = \"\"; " + Log + "_field);",
        "_ = S;",
        "await File.WriteAllTextAsync(\"a.txt\", S);",
        "_logger.LogInformation(\"S\");",
        "_logger.LogInformation(\"{Email}\", \"S\");",
        "await _http.PostAsJsonAsync(\"http://localhost/x\", S);",
        "var when = DateTime.UtcNow; if (S.Length > 0) " + Log + "when);",
    ];

    private static readonly (string Name, string Before, string Expression)[] s_sources =
    [
        ("marked property", "", "customer.Email"),
        ("record", "", "contact.Email"),
        ("marked parameter", "", "mail"),
        ("marked result", "", "Loaded()"),
        ("element", "var one = all.First(); ", "one.Email"),
    ];

    private const string Helpers = """
        sealed class Message { public string To { get; set; } = ""; public string Subject { get; set; } = ""; public Message Inner { get; set; } = null!; }
        sealed record Letter(string Subject, string To);
        sealed class Envelope(string text) { public string Text { get; } = text; public void Touch(ILogger logger) => logger.LogInformation("touched"); }
        interface ISink { void Put(string text); void Count(string text); }
        sealed class LogSink(ILogger logger) : ISink { public void Put(string text) => logger.LogInformation("{T}", text); public void Count(string text) => logger.LogInformation("{T}", text.Length); }
        private string _field = "";
        private string Held { get; set; } = "";
        private readonly ISink _sink = null!;
        [return: Personal(PersonalDataCategory.EmailAddress)] static string Loaded() => "";
        static string Same(string text) => "<" + text + ">";
        static string Build(string first, string second) { var b = new StringBuilder(); b.Append(first); b.Append(second); return b.ToString(); }
        static Message Wrap(string text) => new() { To = text };
        static int Ignore(string text) => text.Length;
        static void Take(string text, string other) => Console.WriteLine(other);
        static void Give(string text, out string value) => value = text;
        static void Change(ref string value, string text) => value = text;
        private void Audit(string text) => _logger.LogWarning("audit {Text}", text);
        private static void Guard(string text) { if (text.Length > 3) throw new InvalidOperationException("bad " + text); }

        """;

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Shapes_leak_and_only_they(string source)
    {
        var missed = await Wrong(source);
        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed.Select(item => item.What + ": " + item.Body)));
    }

    public static TheoryData<string> Sources() => [.. s_sources.Select(item => item.Name)];

    private static async Task<List<(string What, string Body)>> Wrong(string name)
    {
        var (_, before, expression) = s_sources.Single(item => item.Name == name);
        var bodies = s_flows.Select(flow => (flow.Way, flow.Body)).Concat(s_negatives.Select(body => (Way: "", Body: body))).ToArray();
        var code = new StringBuilder(Head);
        foreach (var (i, body) in bodies.Index())
        {
            code.Append(CultureInfo.InvariantCulture, $"    async Task M{i}(Customer customer, Contact contact, List<Customer> all, [Personal(PersonalDataCategory.EmailAddress)] string mail, string safe) {{ await Task.Yield(); {before}{Filled(body.Body, expression)} }}\n");
        }

        code.Append("    " + Helpers.Replace("\n", "\n    ", StringComparison.Ordinal) + "}\nstatic class Writing { public static void Write(this string text, ILogger logger) => logger.LogInformation(\"{T}\", text); }\n");
        var setup = FlowTest.Setup;
        var compilation = TestCompilation.Create(code.ToString(), setup);
        var found = await AnalyzerTest.Findings(compilation, [new FlowAnalyzer()], TestAnalyzerOptions.Create(setup));
        var lines = found.Where(finding => finding.Location.GetLineSpan().Path.EndsWith(TestSetup.MainFile, StringComparison.Ordinal))
            .Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line - Head.Count(letter => letter == '\n')).ToHashSet();
        var wrong = new List<(string, string)>();
        foreach (var (i, body) in bodies.Index())
        {
            if (lines.Contains(i) != (body.Way.Length > 0))
                wrong.Add((body.Way.Length > 0 ? "missed, " + body.Way : "wrong", body.Body));
        }

        return wrong;
    }

    private static string Filled(string body, string source) =>
        System.Text.RegularExpressions.Regex.Replace(body, @"(?<![\w.""])S(?![\w""])", source, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using PersonalDataAnalyzers;
        namespace Shop;
        public partial class Service(ILogger<Service> logger, HttpClient http) {
            private readonly ILogger _logger = logger;
            private readonly HttpClient _http = http;

        """;
}
