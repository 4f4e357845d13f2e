using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class LawTableTests
{
    private const string Head = "# AsOf: 2026-11-22\n# Source: a test\n";

    public static TheoryData<string> Names => [.. LawTable.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_states_its_date_and_its_source(string name)
    {
        using var reader = new StreamReader(typeof(LawTable).Assembly.GetManifestResourceStream(name)!);
        var comments = reader.ReadToEnd().Split('\n').TakeWhile(line => line.StartsWith('#')).ToList();
        var date = Assert.Single(comments, line => line.StartsWith("# AsOf: ", System.StringComparison.Ordinal));
        Assert.True(LawDate.TryParse(date["# AsOf: ".Length..], out _));
        Assert.Contains(comments, line => line.StartsWith("# Source: ", System.StringComparison.Ordinal) && line.Length > 12);
    }

    [Fact]
    public void Reads_rows_with_their_lines()
    {
        var table = Read(Head + "Key\tValue\n# a remark\na\t1\nb\t-\n");
        Assert.Equal(new LawDate(2026, 11, 22), table.AsOf);
        Assert.Equal(["a test"], table.Sources);
        Assert.Equal([5, 6], table.Rows.Select(row => row.Line));
        Assert.Equal("1", table.Rows[0]["Value"]);
        Assert.Null(table.Rows[1].Optional("Value"));
    }

    [Theory]
    [InlineData(Head + "Key\tOther\na\t1\n", 3, "'Value'")]
    [InlineData(Head + "Key\n", 3, "'Value'")]
    [InlineData(Head + "Key\tValue\tMore\n", 3, "'More'")]
    [InlineData(Head + "Key\tValue\na\n", 4, "1 fields")]
    [InlineData(Head + "Key\tValue\na\t1\t2\n", 4, "3 fields")]
    [InlineData(Head + "Key\tValue\na\t1\na\t2\n", 5, "twice")]
    [InlineData(Head + "Key\tValue\na\t\n", 4, "empty")]
    [InlineData(Head + "Key\tValue\na\t 1\n", 4, "spaces")]
    [InlineData(Head + "Key\tValue\n\na\t1\n", 4, "empty line")]
    [InlineData("# Source: x\nKey\tValue\n", 0, "AsOf")]
    [InlineData("# AsOf: 2026-11-22\nKey\tValue\n", 0, "Source")]
    [InlineData("# AsOf: 22.11.2026\n", 1, "ISO 8601")]
    [InlineData("# AsOf: 2026-11-22\n# AsOf: 2026-11-22\n", 2, "once")]
    [InlineData(Head, 0, "header")]
    public void What_is_not_in_form_is_refused_with_table_and_line(string text, int line, string says)
    {
        var error = Assert.Throws<LawTableException>(() => Read(text));
        Assert.Equal("test.tsv", error.Table);
        Assert.Equal(line, error.Line);
        Assert.StartsWith($"test.tsv({line}): ", error.Message, System.StringComparison.Ordinal);
        Assert.Contains(says, error.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consent")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("Consent,Contract")]
    [InlineData("Blessing")]
    public void An_enum_field_takes_exact_names_only(string value)
    {
        var row = Read(Head + "Key\tValue\na\t" + value + "\n").Rows[0];
        var error = Assert.Throws<LawTableException>(() => row.Enum<LegalBasis>("Value"));
        Assert.Equal(4, error.Line);
        Assert.Contains("LegalBasis", error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_are_read_strictly()
    {
        var row = Read(Head + "Key\tValue\na\t2026-02-30\n").Rows[0];
        Assert.Throws<LawTableException>(() => row.Date("Value"));
        Assert.Throws<LawTableException>(() => row.Flag("Value"));
        Assert.Throws<LawTableException>(() => row.Optional("Nowhere"));
        Assert.Throws<LawTableException>(() => Read(Head + "Key\tValue\na\t-\n").Rows[0]["Value"]);
    }

    [Fact]
    public void A_table_that_is_not_there_is_named() =>
        Assert.Equal("nowhere.tsv", Assert.Throws<LawTableException>(() => LawTable.Load("nowhere.tsv", 1, "Key")).Table);

    private static LawTable Read(string text) => LawTable.Read("test.tsv", new StringReader(text), 1, "Key", "Value");
}
