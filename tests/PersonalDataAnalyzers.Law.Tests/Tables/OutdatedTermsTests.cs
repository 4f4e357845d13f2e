using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class OutdatedTermsTests
{
    [Theory]
    [InlineData("Henkilötietolain (523/1999) 10 §:n mukainen rekisteriseloste", "fi", "PersonalDataAct,PersonalDataActFi,FileDescriptionFi")]
    [InlineData("personuppgiftslagen och rätten till insyn", "sv", "PersonalDataActSv,InspectionSv")]
    [InlineData("under the Personal Data Act and Directive 95/46/EC", "en", "PersonalDataActEn,DataProtectionDirective")]
    [InlineData("tietoyhteiskuntakaaren 195 §", "fi", "InformationSocietyCodeFi")]
    [InlineData("Väestörekisterikeskus ja maistraatit", "fi", "PopulationRegisterFi")]
    [InlineData("Privacy Shield -järjestely, päätös 2016/1250", "fi", "PrivacyShieldDecision,PrivacyShield")]
    [InlineData("Google Inc. and Google AdWords", "en", "GoogleInc,AdWords")]
    [InlineData("outside the EU/ETA", "en", "EeaMisread")]
    [InlineData("rekisteröidyllä on tarkastusoikeus", "fi", "InspectionFi")]
    [InlineData("komission päätös 2010/87/EU", "fi", "OldClauses")]
    public void Old_names_and_citations_are_found(string text, string language, string keys) =>
        Assert.Equal(keys.Split(','), OutdatedTerms.Find(text, language).Select(match => match.Row.Key));

    [Theory]
    [InlineData("tietosuojalaki (1050/2018) ja yleinen tietosuoja-asetus (EU) 2016/679", "fi")]
    [InlineData("Liikenne- ja viestintävirasto Traficom", "fi")]
    [InlineData("Transport- och kommunikationsverket", "sv")]
    [InlineData("ETA-alueen ulkopuolelle", "fi")]
    [InlineData("beta and metadata", "en")]
    [InlineData("asia 1523/1999", "fi")]
    [InlineData("Google Ireland Limited, Google Incubator", "en")]
    [InlineData("European Data Protection Board", "en")]
    [InlineData("", null)]
    public void What_is_right_today_is_left_alone(string text, string? language) => Assert.Empty(OutdatedTerms.Find(text, language));

    [Fact]
    public void The_old_authority_is_found_beside_the_new_one()
    {
        const string Text = "Liikenne- ja viestintävirasto, ennen Viestintävirasto";
        var match = Assert.Single(OutdatedTerms.Find(Text, "fi"));
        Assert.Equal(("Viestintävirasto", Text.LastIndexOf("Viestintävirasto", StringComparison.Ordinal)), (match.Found, match.Index));
    }

    [Fact]
    public void Each_row_says_what_is_said_today()
    {
        Assert.All(OutdatedTerms.Rows, row => Assert.Empty(OutdatedTerms.Find(row.Replacement)));
        Assert.Equal(new LawDate(2019, 1, 1), OutdatedTerms.Rows.Single(row => row.Key == "PersonalDataAct").Since);
    }

    [Fact]
    public void Our_own_vocabulary_uses_no_outdated_word()
    {
        var found = from language in Vocabulary.Languages
                    from key in Vocabulary.Keys(language)
                    where key is not ("TransferMechanism.PrivacyShield" or "TransferMechanism.SafeHarbour")
                    from match in OutdatedTerms.Find(Vocabulary.Text(key, language), language)
                    select $"{language} {key}: {match.Found}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("fi-FI")]
    public void Case_does_not_depend_on_the_culture(string culture) => Culture.Run(culture, () =>
    {
        Assert.Single(OutdatedTerms.Find("HENKILÖTIETOLAIN", "fi"));
        Assert.Single(OutdatedTerms.Find("PRIVACY SHIELD", "en"));
        Assert.Equal("INDEFINITELY", VagueWords.Find(VagueKind.Retention, "INDEFINITELY", "en"));
    });

    [Fact]
    public void A_match_stands_where_it_says()
    {
        var texts = Gen.Elements("Viestintävirasto", "Liikenne- ja viestintävirasto", "523/1999", "1", " ", "henkilötietolain", "x", "ETA", ".").ArrayOf().Select(string.Concat);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(texts), text =>
            OutdatedTerms.Find(text).All(match => string.CompareOrdinal(text, match.Index, match.Found, 0, match.Found.Length) == 0 && match.Found.Length > 0)));
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(text => OutdatedTerms.Find(text.Get).Count >= 0));
    }

    [Theory]
    [InlineData(VagueKind.Retention, "Tietoja säilytetään toistaiseksi.", "fi", "toistaiseksi")]
    [InlineData(VagueKind.Retention, "stored indefinitely for as long as necessary", "en", "indefinitely")]
    [InlineData(VagueKind.Retention, "Uppgifterna bevaras tills vidare", "sv", "tills vidare")]
    [InlineData(VagueKind.Retention, "niin kauan kuin on tarpeen, enintään 2 vuotta", "fi", null)]
    [InlineData(VagueKind.Retention, "poistetaan pysyvästi sopimuksen päätyttyä", "fi", null)]
    [InlineData(VagueKind.Retention, "säilytetään pysyvästi", "fi", "säilytetään pysyvästi")]
    [InlineData(VagueKind.Retention, "toistaiseksi voimassa olevan sopimuksen ajan", "fi", null)]
    [InlineData(VagueKind.Interest, "Liiketoiminnan harjoittaminen.", "fi", "Liiketoiminnan harjoittaminen.")]
    [InlineData(VagueKind.Interest, "liiketoiminnan väärinkäytösten ehkäiseminen", "fi", null)]
    [InlineData(VagueKind.Retention, "säilytetään niin kauan, kuin se on tarpeen", "fi", "niin kauan, kuin se on tarpeen")]
    [InlineData(VagueKind.Retention, "information is given a certain lifespan in the system", "en", "certain lifespan")]
    [InlineData(VagueKind.Interest, "Yrityksen sekä asiakkaidemme liiketoiminnan harjoittaminen", "fi", "Yrityksen sekä asiakkaidemme liiketoiminnan harjoittaminen")]
    [InlineData(VagueKind.Interest, "petosten ja väärinkäytösten ehkäiseminen, tietoturvan ylläpito sekä liiketoiminnan harjoittaminen", "fi", null)]
    [InlineData(VagueKind.Interest, "esim. asiakassuhde, jäsenyys", "fi", "esim.")]
    [InlineData(VagueKind.Purpose, "muihin ennaltamääräämättömiin tarkoituksiin", "fi", "ennaltamääräämättömiin")]
    [InlineData(VagueKind.Interest, "running our and our customers' business", "en", "running our and our customers' business")]
    [InlineData(VagueKind.Purpose, "markkinointi, myynti yms.", "fi", "yms.")]
    [InlineData(VagueKind.Purpose, "other similar activities", "en", "other similar")]
    [InlineData(VagueKind.Purpose, "Asiakassuhteen hoitaminen", null, null)]
    [InlineData(VagueKind.Purpose, null, null, null)]
    public void Vague_wordings(VagueKind kind, string? text, string? language, string? vague) => Assert.Equal(vague, VagueWords.Find(kind, text, language));

    [Fact]
    public void The_criteria_that_are_always_reported_read_as_vague_in_every_language()
    {
        foreach (var language in Vocabulary.Languages)
        {
            Assert.NotNull(VagueWords.Find(VagueKind.Retention, Vocabulary.Label(RetentionCriterion.Indefinite, language), language));
            Assert.NotNull(VagueWords.Find(VagueKind.Retention, Vocabulary.Label(RetentionCriterion.WhileNecessary, language), language));
            Assert.Null(VagueWords.Find(VagueKind.Retention, Vocabulary.Label(RetentionCriterion.ContractTerm, language), language));
        }
    }
}
