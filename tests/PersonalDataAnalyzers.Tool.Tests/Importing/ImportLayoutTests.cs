using System.Linq;
using PersonalDataAnalyzers.Tool.Importing;

namespace PersonalDataAnalyzers.Tool.Tests.Importing;

/// <summary>What notices that nobody here had written taught: forms of them, in invented words.</summary>
public class ImportLayoutTests
{
    [Fact]
    public void A_list_of_bases_ends_and_the_purposes_follow()
    {
        var notice = Read("4. Oikeusperuste ja käsittelyn tarkoitus\n\nHenkilötietojen käsittelyn oikeusperuste on\n\n• henkilön suostumus\n• sopimus, jossa henkilö on osapuolena\n\nHenkilötietojen käsittelyn tarkoitus on kellojen huoltaminen, asiakassuhteen ylläpito.\n");

        Assert.Equal(["kellojen huoltaminen", "asiakassuhteen ylläpito"], notice.Purposes.Select(told => told.Value));
        Assert.Equal(["Consent", "Contract"], notice.Bases.Select(told => told.Value));
    }

    [Theory]
    [InlineData("Tiedot poistetaan kuukauden kuluttua.", "P1M")]
    [InlineData("Tietoja säilytetään vuoden ajan.", "P1Y")]
    [InlineData("Tietoja säilytetään 10 vuoden ajan.", "P10Y")]
    [InlineData("Tiedot poistetaan viiden vuoden kuluttua.", "P5Y")]
    public void A_month_without_a_number_is_one(string sentence, string period) =>
        Assert.Equal([period], Read("Säilytysaika\n\n" + sentence + "\n").Retentions.Select(told => told.Value.Period));

    [Fact]
    public void The_law_that_gives_a_period_is_no_second_one() =>
        Assert.Equal(["P7Y"], Read("Lagringstid\n\nFakturor sparas i 7 år enligt bokföringslagen.\n").Retentions.Select(told => told.Value.Period ?? told.Value.Criterion));

    [Fact]
    public void A_label_before_the_data_is_no_data() =>
        Assert.Equal(["Name", "IpAddress"], Read("Vilka uppgifter samlar vi in?\n\n• Identitet: namn\n• Teknisk data: IP-adress\n").Categories);

    [Fact]
    public void Organisations_that_begin_an_item_receive()
    {
        var notice = Read("## Who we share your data with\n\n- Tickwell (email delivery): to send messages\n- Clockhub, our website host\n- Payments: handled by a bank\n");

        Assert.Contains("Tickwell", notice.Recipients.Select(told => told.Value.Name));
        Assert.DoesNotContain("Payments", notice.Recipients.Select(told => told.Value.Name));
    }

    [Theory]
    [InlineData("Tietoja ei pääsääntöisesti luovuteta, eikä niitä siirretä EU:n ulkopuolelle.", true)]
    [InlineData("Tietoja ei pääsääntöisesti siirretä EU:n ulkopuolelle.", false)]
    [InlineData("Tietoja ei siirretä EU:n ulkopuolelle, ellei asiakas sitä pyydä.", false)]
    public void An_exception_counts_in_its_own_clause(string sentence, bool none) =>
        Assert.Equal(none, Read("Tietojen siirto\n\n" + sentence + "\n").NoTransfers is not null);

    [Fact]
    public void Outside_the_kingdom_is_no_country() =>
        Assert.DoesNotContain("GB", Read("Transfers\n\nSome providers may process personal data outside the United Kingdom.\n").Transfers.Select(told => told.Value));

    private static ImportedNotice Read(string text) => NoticeImporter.Read(NoticeReader.OfText(text));
}
