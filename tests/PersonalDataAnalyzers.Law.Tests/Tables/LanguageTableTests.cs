using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class LanguageTableTests
{
    [Fact]
    public void The_table_holds_iso_639_1()
    {
        var rows = LawTable.Load("languages.tsv", 1, "Code", "Alpha3").Rows;
        Assert.Equal(183, rows.Count);
        Assert.All(rows, row => Assert.True(row["Code"].Length == 2 && row["Alpha3"].Length == 3 && (row["Code"] + row["Alpha3"]).All(char.IsAsciiLetterLower)));
        Assert.Equal(rows.Count, rows.Select(row => row["Alpha3"]).Distinct().Count());
    }

    [Fact]
    public void Every_language_of_the_vocabulary_is_a_language() => Assert.All(Vocabulary.Languages, code => Assert.True(LanguageTable.IsKnown(code)));

    [Theory]
    [InlineData("fi-FI", "fi")]
    [InlineData("sv_SE", "sv")]
    [InlineData("FI", "fi")]
    [InlineData("IT", "it")]
    [InlineData(" fin ", "fi")]
    [InlineData("swe", "sv")]
    [InlineData("Finnish", null)]
    [InlineData("-FI", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Suggestion_is_sure_or_absent(string? written, string? meant)
    {
        foreach (var culture in new[] { "", "fi-FI", "tr-TR" })
            Culture.Run(culture, () => Assert.Equal(meant, LanguageTable.Suggest(written)));
        Assert.False(LanguageTable.IsKnown(written));
    }
}
