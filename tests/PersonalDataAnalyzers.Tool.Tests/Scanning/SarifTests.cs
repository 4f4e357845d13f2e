using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PersonalDataAnalyzers.Tool.Tests.Scanning;

/// <summary>What SARIF 2.1.0 requires of a log, as far as ours uses it: required properties, no unknown ones, value ranges,
/// and references that lead somewhere.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sarif").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Log_is_valid()
    {
        Write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Ä folder & more/Customer.cs", "namespace Shop;\npublic class Customer\n{\n    public string FirstName { get; set; } = \"\";\n    public string Qwerty { get; set; } = \"\";\n}\n");
        var run = Run();
        Assert.True(Invocation(run).GetProperty("executionSuccessful").GetBoolean());
        Assert.False(Invocation(run).TryGetProperty("toolExecutionNotifications", out _));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, result => result.GetProperty("level").GetString() == "warning");
        Assert.Contains(results, result => result.GetProperty("level").GetString() == "note");
        Assert.All(results, result => Assert.StartsWith("%C3%84%20folder%20%26%20more/", Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Log_without_findings_is_valid()
    {
        Write("Point.cs", "public class Point { public int X { get; set; } }");
        Assert.Empty(Run().GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void What_was_skipped_stands_in_the_log()
    {
        Write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n<ItemGroup>\n</Project>");
        Write("Customer.cs", "public class Customer { public string FirstName { get; set; } = \"\"; }");
        var run = Run();
        Assert.False(Invocation(run).GetProperty("executionSuccessful").GetBoolean());
        var notification = Assert.Single(Invocation(run).GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.StartsWith("Shop.csproj, line 3, is not well-formed XML", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(run.GetProperty("results").EnumerateArray());
    }

    /// <summary>Scans, and checks the whole log against the rules of the format.</summary>
    private JsonElement Run()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        PersonalDataCommand.Run(["scan", _folder, "--format", "sarif"], output, error);
        using var document = JsonDocument.Parse(output.ToString());
        var log = document.RootElement.Clone();
        Only(log, "$schema", "version", "runs");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        AbsoluteUri(log.GetProperty("$schema"));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Only(run, "tool", "columnKind", "originalUriBaseIds", "invocations", "results");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only(driver, "name", "version", "informationUri", "rules");
        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        AbsoluteUri(driver.GetProperty("informationUri"));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var rule in rules)
        {
            Only(rule, "id", "shortDescription", "fullDescription", "helpUri", "defaultConfiguration");
            Message(rule.GetProperty("shortDescription"));
            Message(rule.GetProperty("fullDescription"));
            AbsoluteUri(rule.GetProperty("helpUri"));
            Level(rule.GetProperty("defaultConfiguration").GetProperty("level"));
        }

        Only(Invocation(run), "executionSuccessful", "toolExecutionNotifications");
        foreach (var result in run.GetProperty("results").EnumerateArray())
            Result(result, rules, run.GetProperty("originalUriBaseIds"));
        return run;
    }

    private static void Result(JsonElement result, List<JsonElement> rules, JsonElement bases)
    {
        Only(result, "ruleId", "ruleIndex", "level", "message", "locations", "properties");
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Level(result.GetProperty("level"));
        Message(result.GetProperty("message"));
        Only(Assert.Single(result.GetProperty("locations").EnumerateArray()), "physicalLocation");
        Only(Place(result), "artifactLocation", "region");
        var artifact = Place(result).GetProperty("artifactLocation");
        Only(artifact, "uri", "uriBaseId");
        Assert.True(bases.TryGetProperty(artifact.GetProperty("uriBaseId").GetString()!, out _));
        var uri = artifact.GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        Assert.DoesNotContain('\\', uri);
        var region = Place(result).GetProperty("region");
        Only(region, "startLine", "startColumn", "endLine", "endColumn");
        int Number(string name) => region.GetProperty(name).GetInt32();
        Assert.True(Number("startLine") > 0 && Number("startColumn") > 0 && Number("endLine") >= Number("startLine"));
        Assert.True(Number("endLine") > Number("startLine") || Number("endColumn") >= Number("startColumn"));
    }

    private static JsonElement Invocation(JsonElement run) => Assert.Single(run.GetProperty("invocations").EnumerateArray());

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static void Only(JsonElement item, params string[] names) => Assert.Empty(item.EnumerateObject().Select(property => property.Name).Except(names));

    private static void Message(JsonElement message) => Assert.NotEmpty(message.GetProperty("text").GetString()!);

    private static void Level(JsonElement level) => Assert.Contains(level.GetString(), (string[])["none", "note", "warning", "error"]);

    private static void AbsoluteUri(JsonElement uri) => Assert.True(Uri.IsWellFormedUriString(uri.GetString(), UriKind.Absolute), uri.GetString());

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
