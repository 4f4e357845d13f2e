using System.IO;

namespace PersonalDataAnalyzers.Build.Tests;

public sealed class TranslationFileTests
{
    [Theory]
    [InlineData("PersonalData.sv.resx", "sv")]
    [InlineData("a/b/PersonalData.sv-FI.resx", "sv-fi")]
    [InlineData("PersonalData.FI.resx", "fi")]
    public void The_language_is_the_last_part_of_the_name(string path, string language) => Assert.Equal(language, TranslationFile.LanguageOf(path));

    [Fact]
    public void A_name_without_language_is_refused() => Assert.Throws<TranslationFileException>(() => TranslationFile.LanguageOf("PersonalData.på svenska.resx"));

    [Fact]
    public void Keys_that_differ_only_in_case_are_two_texts()
    {
        var read = TranslationFile.Read(new StringReader("""
            <root>
              <resheader name="version"><value>2.0</value></resheader>
              <data name="Nimi"><value>Namn</value></data>
              <data name="nimi"><value>namn</value></data>
            </root>
            """));
        Assert.Equal("Namn", read["Nimi"]);
        Assert.Equal("namn", read["nimi"]);
        Assert.Equal(2, read.Count);
    }

    [Theory]
    [InlineData("<root>\n<data name='a'><value>b</value></data>\n<data name='a'><value>c</value></data></root>", 3)]
    [InlineData("<root>\n<data><value>b</value></data></root>", 2)]
    [InlineData("<root>\n\n", 3)]
    [InlineData("\n<other/>", 2)]
    [InlineData("", 0)]
    [InlineData("<root>\n<data name='a'><value>b<i/></value></data></root>", 2)]
    [InlineData("<!-- a -->\n<?x?>\n<!DOCTYPE root [<!ENTITY x 'y'>]>\n<root/>", 2)]
    public void What_cannot_be_used_names_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Throws<TranslationFileException>(() => TranslationFile.Read(new StringReader(text))).Line);

    [Fact]
    public void The_same_translation_twice_is_one() =>
        Assert.Single(TranslationFile.Read(new StringReader("<root><data name='a'><value>b</value></data><data name='a'><value>b</value></data></root>")));
}
