using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class WordingTablesTests
{
    [Theory]
    [InlineData("Maija Meikäläinen", "Maija Meikäläinen")]
    [InlineData("toimitusjohtaja MATTI MEIKÄLÄINEN", "Matti Meikäläinen")]
    [InlineData("Erika Mustermann", "Erika Mustermann")]
    [InlineData("John Doe, DPO", "John Doe")]
    [InlineData("Tolvan Tolvansson", "Tolvan Tolvansson")]
    public void Placeholders_are_found(string contact, string name) => Assert.Equal(name, PlaceholderNames.Find(contact));

    [Theory]
    [InlineData("Maija Mattila")]
    [InlineData("Anna Andersson")]
    [InlineData("John Doerr")]
    [InlineData("Data protection officer")]
    [InlineData("")]
    [InlineData(null)]
    public void Real_people_and_roles_are_left_alone(string? contact) => Assert.Null(PlaceholderNames.Find(contact));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void Placeholders_are_found_in_any_culture(string culture) =>
        Culture.Run(culture, () => Assert.All(PlaceholderNames.Names, name => Assert.Equal(name, PlaceholderNames.Find(name.ToUpperInvariant()))));

    [Theory]
    [InlineData(DoubtfulKind.ConsentImplied, "fi", "Käyttämällä sivustoa suostut tietojesi käsittelyyn.")]
    [InlineData(DoubtfulKind.ConsentImplied, "en", "Welcome. By using this site, you consent to our policy.")]
    [InlineData(DoubtfulKind.ConsentImplied, "sv", "Genom att fortsätta samtycker du till kakor.")]
    [InlineData(DoubtfulKind.NotAnonymous, "fi", "IP-osoitteet anonymisoidaan poistamalla viimeinen oktetti.")]
    [InlineData(DoubtfulKind.NotAnonymous, "en", "We set an anonymous, unique identifier.")]
    [InlineData(DoubtfulKind.NotAnonymous, "sv", "IP-adressen anonymiseras.")]
    public void Wordings_that_claim_too_much_are_found(DoubtfulKind kind, string language, string text)
    {
        Assert.Contains(DoubtfulWordings.Find(kind, text, language)!, text);
        Assert.NotNull(DoubtfulWordings.Find(kind, text));
    }

    [Theory]
    [InlineData("fi", "Pyydämme suostumuksen ennen kuin asetamme evästeitä. Voit perua sen käyttämällä asetuksia.")]
    [InlineData("en", "By using the link below you leave our site. We ask for your consent first.")]
    [InlineData("en", "An IP address is not anonymous.")]
    [InlineData("en", "Statistics are anonymous. Your IP address is deleted in a month.")]
    [InlineData("fi", "Palvelun käyttämistä ei katsota suostumukseksi.")]
    [InlineData("sv", "Vi ber om samtycke.")]
    public void Wordings_that_claim_nothing_of_the_kind_are_left_alone(string language, string text)
    {
        Assert.Null(DoubtfulWordings.Find(DoubtfulKind.ConsentImplied, text, language));
        Assert.Null(DoubtfulWordings.Find(DoubtfulKind.NotAnonymous, text, language));
    }

    [Fact]
    public void Our_own_vocabulary_claims_nothing_of_the_kind()
    {
        var found = from language in Vocabulary.Languages
                    from key in Vocabulary.Keys(language)
                    from kind in new[] { DoubtfulKind.ConsentImplied, DoubtfulKind.NotAnonymous }
                    where DoubtfulWordings.Find(kind, Vocabulary.Text(key, language), language) is not null
                    select language + " " + key;
        Assert.Empty(found);
    }
}
