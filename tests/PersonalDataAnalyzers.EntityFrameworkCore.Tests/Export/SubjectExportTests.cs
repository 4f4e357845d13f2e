using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Export;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Export;

public sealed class SubjectExportTests
{
    private readonly StoppedClock _clock = new(new DateTime(2026, 11, 22, 12, 0, 0));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task An_answer_holds_all_of_the_person_and_nothing_of_others(Engine engine)
    {
        var text = await Json(engine, ExportScope.Access);
        foreach (var mine in new[] { "Maija-name", "maija@example.fi", "maija-phone", "maija-nick", "maija-draft", "maija-reading", "maija-self-draft", "maija-self-reading", "maija-accused", "maija-background", "maija-post", "maija-poll", "maija-question" })
            Assert.Contains(mine, text, StringComparison.Ordinal);
        Assert.DoesNotContain("matti", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hash\":", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("maija-hash", text, StringComparison.Ordinal);

        using var answer = JsonDocument.Parse(text);
        Assert.True(answer.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal("PersonalDataExport/1", answer.RootElement.GetProperty("format").GetString());
        var tables = answer.RootElement.GetProperty("tables").EnumerateArray().ToDictionary(table => table.GetProperty("type").GetString()!.Split('.')[^1] + "/" + table.GetProperty("relation").GetString());
        Assert.Equal(3, tables["Message/belongsTo"].GetProperty("count").GetInt32());
        Assert.Equal(1, tables["Post/belongsTo"].GetProperty("count").GetInt32());
        Assert.Equal(1, tables["Poll/belongsTo"].GetProperty("count").GetInt32());
        Assert.Equal(1, tables["Complaint/mentions"].GetProperty("count").GetInt32());

        var complaint = tables["Complaint/mentions"].GetProperty("rows")[0];
        Assert.Equal("maija-accused", complaint.GetProperty("data").GetProperty("Accusation").GetString());
        Assert.Contains("Background", complaint.GetProperty("othersData").EnumerateArray().Select(name => name.GetString()));

        var email = tables["Member/subject"].GetProperty("members").EnumerateArray().Single(member => member.GetProperty("name").GetString() == "Email");
        Assert.Equal("sähköpostiosoite", email.GetProperty("label").GetProperty("fi").GetString());
        Assert.Equal(["Customer relationship"], email.GetProperty("purposes").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["Contract"], email.GetProperty("bases").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("Provided", email.GetProperty("origin").GetString());
        var secret = tables["Member/subject"].GetProperty("members").EnumerateArray().Single(member => member.GetProperty("name").GetString() == "PasswordHash");
        Assert.Equal("credential", secret.GetProperty("withheld").GetString());
        Assert.Equal("Acme Oy", answer.RootElement.GetProperty("registers")[0].GetProperty("controller").GetString());
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Portability_holds_what_the_person_provided_under_contract_or_consent(Engine engine)
    {
        var text = await Json(engine, ExportScope.Portability);
        foreach (var mine in new[] { "Maija-name", "maija-draft", "maija-post", "maija-phone" })
            Assert.Contains(mine, text, StringComparison.Ordinal);
        // Given by nobody, by others, or found out.
        foreach (var other in new[] { "maija-accused", "maija-background", "maija-nick", "\"Score\":", "matti" })
            Assert.DoesNotContain(other, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_spreadsheet_shows_the_answer_and_runs_nothing_of_it(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var forum = Filled(database);
        using var stream = new MemoryStream();
        await Exporter(forum).WriteCsv(forum, typeof(Member), 1, ExportScope.Access, stream, stop);
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        var files = zip.Entries.ToDictionary(entry => entry.Name, Text);
        Assert.Contains("rows: 8", files["complete.txt"], StringComparison.Ordinal);
        var member = files["Member.csv"].Split("\r\n");
        var columns = member[0].TrimStart('\ufeff').Split(',');
        Assert.Contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"", member[1], StringComparison.Ordinal);
        Assert.Contains(",-3,", member[1], StringComparison.Ordinal);
        Assert.Contains("Nickname", columns);
        Assert.DoesNotContain("PasswordHash", columns);
        Assert.Contains("PasswordHash", files["members.csv"], StringComparison.Ordinal);
        Assert.Contains("Complaint_mentions.csv", files.Keys);
        Assert.DoesNotContain("matti", string.Join("\n", files.Values), StringComparison.OrdinalIgnoreCase);
        // Every line of a file has the cells of its header.
        Assert.All(files["Message.csv"].TrimEnd().Split("\r\n"), line => Assert.Equal(files["Message.csv"].Split("\r\n")[0].Count(c => c == ','), line.Count(c => c == ',')));
    }

    [Theory]
    [InlineData("fi", "Vastaus tietopyyntöön")]
    [InlineData("en", "Answer to a request for access")]
    [InlineData("sv", "Svar på en begäran om tillgång")]
    public async Task A_person_can_read_the_answer_with_all_that_must_be_told(string language, string title)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var forum = Filled(database);
        using var stream = new MemoryStream();
        await Exporter(forum).WriteHtml(forum, typeof(Member), 1, language, stream, stop);
        var html = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains(title, html, StringComparison.Ordinal);
        foreach (var section in new[] { "purposes", "sources", "recipients", "retention", "rights" })
            Assert.Contains(Law.Vocabulary.Text("notice.section." + section, language), html, StringComparison.Ordinal);
        Assert.Contains("Acme Oy", html, StringComparison.Ordinal);
        Assert.Contains("maija-question &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("matti", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("maija-hash", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.Equal(Count(html, "<section"), Count(html, "</section>"));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_stranger_gets_an_answer_without_rows(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var forum = Filled(database);
        using var stream = new MemoryStream();
        Assert.Equal(new ExportSummary(0, 0), await Exporter(forum).WriteJson(forum, typeof(Member), 99, ExportScope.Access, stream, stop));
        using var answer = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(0, answer.RootElement.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Rows_that_come_while_an_answer_is_read_are_not_in_it()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(Engine.PostgreSql);
        await using var forum = Filled(database);
        var exporter = Exporter(forum);
        using var stream = new Hooked(() =>
        {
            using var other = new Forum(database.Options<Forum>());
            other.Add(new Poll { Id = 500, AuthorId = 1, Text = "late", Question = "late" });
            other.SaveChanges();
        });
        forum.AddRange(Enumerable.Range(0, 2000).Select(i => new Message { Id = 1000 + i, SenderId = 1, ReceiverId = 1, Draft = new string('x', 100) }));
        await forum.SaveChangesAsync(stop);
        await exporter.WriteJson(forum, typeof(Member), 1, ExportScope.Access, stream, stop);
        Assert.True(stream.Called);
        Assert.DoesNotContain("late", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExportScope.Access)]
    [InlineData(ExportScope.Portability)]
    public async Task The_answer_is_as_its_schema_says(ExportScope scope)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(RepositoryRoot(), "docs", "schema", "personal-data-export.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await Json(Engine.Sqlite, scope)));
        Assert.NotEmpty(schema.Validate("""{"format":"PersonalDataExport/1","scope":"access","madeAt":"2026-11-22T12:00:00Z","registers":[],"tables":[],"count":0}"""));
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PersonalDataAnalyzers.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The repository.");
    }

    private async Task<string> Json(Engine engine, ExportScope scope)
    {
        await using var database = TestDatabase.Create(engine);
        await using var forum = Filled(database);
        using var stream = new MemoryStream();
        await Exporter(forum).WriteJson(forum, typeof(Member), 1, scope, stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Forum Filled(TestDatabase database)
    {
        using (var filling = Forum.On(database))
            filling.Fill();
        return new Forum(database.Options<Forum>());
    }

    private SubjectExport Exporter(Forum forum) => new(SubjectGraph.Of(forum), _clock);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Does something when it is first written to.</summary>
    private sealed class Hooked(Action first) : MemoryStream
    {
        public bool Called { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, System.Threading.CancellationToken cancellationToken = default)
        {
            if (!Called)
            {
                Called = true;
                first();
            }

            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
