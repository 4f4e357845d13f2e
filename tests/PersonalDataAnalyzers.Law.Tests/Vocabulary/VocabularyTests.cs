using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests;

public partial class VocabularyTests
{
    public static TheoryData<string> Languages => [.. Vocabulary.Languages];

    /// <summary>The enums of the annotations: a notice or a record can publish any value of them.</summary>
    public static TheoryData<string> PublishedEnums =>
        [.. typeof(LegalBasis).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(LegalBasis).Namespace).Select(type => type.Name)];

    [Fact]
    public void Finnish_English_Swedish_and_German_are_there() => Assert.Equal(["de", "en", "fi", "sv"], Vocabulary.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language) => Assert.Equal(
        Vocabulary.Keys("fi").Order(StringComparer.Ordinal),
        Vocabulary.Keys(language).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_has_the_placeholders_of_the_other_languages(string language)
    {
        foreach (var key in Vocabulary.Keys("fi"))
        {
            Assert.True(
                Placeholders(Vocabulary.Text(key, "fi")).SetEquals(Placeholders(Vocabulary.Text(key, language))),
                $"{key}: '{Vocabulary.Text(key, language)}' has other placeholders than '{Vocabulary.Text(key, "fi")}'");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Braces_are_placeholders_counted_from_zero(string language)
    {
        foreach (var key in Vocabulary.Keys(language))
        {
            var text = Vocabulary.Text(key, language);
            Assert.DoesNotMatch(@"[{}]", Placeholder().Replace(text, ""));
            Assert.Equal(Placeholders(text).Count, Vocabulary.Placeholders(text));
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(PublishedEnums))]
    public void Every_value_has_a_label_in_every_language(string name)
    {
        var type = typeof(LegalBasis).Assembly.GetType(typeof(LegalBasis).Namespace + "." + name)!;
        var missing = from language in Vocabulary.Languages
                      from value in Enum.GetNames(type)
                      where Vocabulary.TryText(name + "." + value, language) is null
                      select $"vocabulary.{language}.tsv: {name}.{value}";
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_label_speaks_of_a_value_that_is_gone(string language)
    {
        var enums = PublishedEnums.Select(row => row.Data).ToHashSet(StringComparer.Ordinal);
        foreach (var parts in Vocabulary.Keys(language).Select(key => key.Split('.')).Where(parts => enums.Contains(parts[0])))
            Assert.Contains(parts[1], Enum.GetNames(typeof(LegalBasis).Assembly.GetType(typeof(LegalBasis).Namespace + "." + parts[0])!));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_country_has_a_name_and_no_two_the_same(string language)
    {
        var names = CountryTable.Rows.Select(row => CountryTable.Name(row.Code, language)!).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Count, Vocabulary.Keys(language).Count(key => key.StartsWith("Country.", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_two_values_of_an_enum_read_the_same(string language)
    {
        var doubles = PublishedEnums.Select(row => row.Data)
            .SelectMany(name => Vocabulary.Keys(language).Where(key => key.StartsWith(name + ".", StringComparison.Ordinal)).GroupBy(key => Vocabulary.Text(key, language), StringComparer.Ordinal))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(doubles);
    }

    [Theory]
    [InlineData("fi", "suostumus", "henkilötunnus", "rekisteröidyltä itseltään")]
    [InlineData("en", "consent", "personal identity code", "from the data subject")]
    [InlineData("sv-FI", "samtycke", "personbeteckning", "från den registrerade själv")]
    [InlineData("de", "Einwilligung", "Personenkennzeichen", "von der betroffenen Person selbst")]
    public void Labels(string language, string basis, string category, string source)
    {
        Assert.Equal(basis, Vocabulary.Label(LegalBasis.Consent, language));
        Assert.Equal(category, Vocabulary.Label(PersonalDataCategory.NationalIdentityNumber, language));
        Assert.Equal(source, Vocabulary.Label(SourceKind.DataSubject, language));
    }

    [Theory]
    [InlineData("US", "Yhdysvallat", "United States", "USA", "Vereinigte Staaten")]
    [InlineData("GB", "Iso-Britannia", "United Kingdom", "Storbritannien", "Vereinigtes Königreich")]
    [InlineData("AX", "Ahvenanmaa", "Åland", "Åland", "Ålandinseln")]
    [InlineData("NL", "Alankomaat", "Netherlands", "Nederländerna", "Niederlande")]
    public void Countries_as_the_language_calls_them(string code, string fi, string en, string sv, string de) =>
        Assert.Equal((fi, en, sv, de), (CountryTable.Name(code, "fi"), CountryTable.Name(code, "en"), CountryTable.Name(code, "sv"), CountryTable.Name(code, "de")));

    [Fact]
    public void Flags_are_listed_each_with_its_label()
    {
        var channels = MarketingChannels.Calls | MarketingChannels.TextMessages | MarketingChannels.Email;
        Assert.Equal("puhelut, tekstiviestit ja sähköposti", Vocabulary.Label(channels, "fi"));
        Assert.Equal(["telephone calls", "text messages", "e-mail"], Vocabulary.Labels(channels, "en"));
        Assert.Equal("raderas och anonymiseras", Vocabulary.Label(EndAction.Erase | EndAction.Anonymise, "sv"));
        Assert.Equal("right not stated", Vocabulary.Label(default(DataSubjectRight), "en"));
    }

    [Fact]
    public void What_is_not_there_is_an_error_and_never_another_language()
    {
        Assert.Contains("de, en, fi, sv", Assert.Throws<ArgumentException>(() => Vocabulary.Label(LegalBasis.Consent, "xx")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Vocabulary.Text("no.such.key", "fi"));
        Assert.Throws<KeyNotFoundException>(() => Vocabulary.Label((LegalBasis)99, "fi"));
        Assert.Throws<KeyNotFoundException>(() => Vocabulary.Label((MarketingChannels)4096, "fi"));
        Assert.False(Vocabulary.IsSupported("xx"));
        Assert.False(Vocabulary.IsSupported(""));
        Assert.False(Vocabulary.IsSupported(null));
        Assert.True(Vocabulary.IsSupported("FI"));
    }

    [Theory]
    [InlineData("P2Y", "2 vuotta", "2 years", "2 år", "2 Jahre")]
    [InlineData("P1Y6M", "1 vuosi ja 6 kuukautta", "1 year and 6 months", "1 år och 6 månader", "1 Jahr und 6 Monate")]
    [InlineData("P1M", "1 kuukausi", "1 month", "1 månad", "1 Monat")]
    [InlineData("P30D", "30 päivää", "30 days", "30 dagar", "30 Tage")]
    [InlineData("P1Y2M3D", "1 vuosi, 2 kuukautta ja 3 päivää", "1 year, 2 months and 3 days", "1 år, 2 månader och 3 dagar", "1 Jahr, 2 Monate und 3 Tage")]
    [InlineData("P0D", "0 päivää", "0 days", "0 dagar", "0 Tage")]
    public void Periods_in_words(string period, string fi, string en, string sv, string de)
    {
        Assert.True(LawPeriod.TryParse(period, out var parsed));
        Assert.Equal(fi, Vocabulary.Period(parsed, "fi"));
        Assert.Equal(en, Vocabulary.Period(parsed, "en"));
        Assert.Equal(sv, Vocabulary.Period(parsed, "sv"));
        Assert.Equal(de, Vocabulary.Period(parsed, "de"));
    }

    [Fact]
    public void Dates_as_the_language_writes_them()
    {
        var day = new LawDate(2026, 3, 5);
        Assert.Equal("5.3.2026", Vocabulary.Date(day, "fi"));
        Assert.Equal("5 March 2026", Vocabulary.Date(day, "en"));
        Assert.Equal("5.3.2026", Vocabulary.Date(day, "sv"));
        Assert.Equal("5.3.2026", Vocabulary.Date(day, "de"));
    }

    [Fact]
    public void Phrases_take_exactly_their_values()
    {
        Assert.Equal("a ja b", Vocabulary.Phrase("list.and", "fi", "a", "b"));
        Assert.Equal("{0} ja {1}", Vocabulary.Phrase("list.and", "fi", "{0}", "{1}"));
        Assert.Throws<ArgumentException>(() => Vocabulary.Phrase("list.and", "fi", "a"));
        Assert.Throws<ArgumentException>(() => Vocabulary.Phrase("list.and", "fi", "a", "b", "c"));
    }

    [Fact]
    public void A_list_holds_every_item_in_order()
    {
        var items = Gen.Elements("nimi", "osoite", "a ja b", "{0}", "").ArrayOf().Where(list => list.Length > 0);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(items), list =>
        {
            var text = Vocabulary.List(list, "fi");
            var expected = list.Length == 1 ? list[0] : string.Join(", ", list[..^1]) + " ja " + list[^1];
            return text == expected;
        }));
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("fi-FI"), InlineData("ar-SA")]
    public void Texts_do_not_depend_on_the_culture(string culture)
    {
        var expected = Everything();
        Culture.Run(culture, () => Assert.Equal(expected, Everything()));

        static List<string> Everything() =>
        [
            .. from language in (string[])["FI", "en", "sv_FI"]
               from category in Enum.GetValues<PersonalDataCategory>()
               select Vocabulary.Label(category, language),
            Vocabulary.Date(new LawDate(2026, 11, 22), "en"),
            Vocabulary.Label((DataSubjectRight)4095, "fi"),
        ];
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
