using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Testing;
using PersonalDataAnalyzers.Tool.Importing;

namespace PersonalDataAnalyzers.Tool.Tests.Importing;

public class ImportTests
{
    [Fact]
    public void A_finnish_notice_is_read()
    {
        var notice = NoticeImporter.Read(NoticeReader.OfText(Notices.Finnish));

        Assert.Equal("fi", notice.Language);
        Assert.Equal("Tietosuojaseloste", notice.Title);
        Assert.Equal("2026-02-03", notice.Updated);
        Assert.Equal(("Esimerkkiverkko Oy", "1234567-8", "Testikatu 5 A, 00100 Helsinki", "09 1234 5678", "tietosuoja@esimerkkiverkko.example"),
            (notice.Controller.Name, notice.Controller.BusinessId, notice.Controller.Address, notice.Controller.Phone, notice.Controller.Email));
        Assert.Equal(["Esimerkkiverkon asiakasrekisteri"], notice.Registers.Select(told => told.Value));
        Assert.Equal(["tilausten toimittamiseen", "asiakassuhteen hoitamiseen"], notice.Purposes.Select(told => told.Value));
        Assert.Equal(["Contract", "LegitimateInterests"], notice.Bases.Select(told => told.Value));
        Assert.Equal(["Name", "OrganisationData", "EmailAddress", "PhoneNumber", "NationalIdentityNumber"], notice.Categories);
        Assert.Equal(["DataSubject", "PublicRegister"], notice.Sources.Select(told => told.Value));
        Assert.Contains(notice.Recipients, told => told.Value is { Name: "Kirjaamo Virtanen Oy", Category: false });
        Assert.Contains(notice.Recipients, told => told.Value is { Name: "Mailchimp", Country: "US" });
        Assert.Contains(notice.Transfers, told => told.Value == "US");
        Assert.Null(notice.NoTransfers);
        Assert.Equal(["StandardContractualClauses"], notice.Mechanisms.Select(told => told.Value));
        Assert.Equal(["P2Y", "P10Y"], notice.Retentions.Select(told => told.Value.Period).OfType<string>());
        Assert.Equal(["NoProfiling", "NoRegularDisclosures", "NoSpecialCategories"], notice.Claims.Select(told => told.Value).Order(StringComparer.Ordinal));
        Assert.Contains(notice.NotUnderstood, line => line.Text.StartsWith("Tämä kappale", StringComparison.Ordinal));
        Assert.Empty(notice.Missing);
    }

    [Fact]
    public void A_swedish_notice_is_read()
    {
        var notice = NoticeImporter.Read(NoticeReader.OfText(Notices.Swedish));

        Assert.Equal("sv", notice.Language);
        Assert.Equal(("Provbolaget i Umeå AB", "556000-0000", "gdpr@provbolaget.example"), (notice.Controller.Name, notice.Controller.BusinessId, notice.Controller.Email));
        Assert.Equal(["Name", "EmailAddress", "PostalAddress", "OrderData"], notice.Categories);
        Assert.Equal(["P3Y", "P7Y"], notice.Retentions.Select(told => told.Value.Period).OfType<string>());
        Assert.NotNull(notice.NoTransfers);
        Assert.Empty(notice.Transfers);
        Assert.Equal(["Betaltjänster", "Transportföretag"], notice.Recipients.Select(told => told.Value.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["NotSoldOrRented"], notice.Claims.Select(told => told.Value));
        Assert.Contains("the name of a register", notice.Missing);
    }

    [Fact]
    public void A_page_is_read_as_a_reader_sees_it()
    {
        var notice = NoticeImporter.Read(NoticeReader.OfPage(Notices.Page));

        Assert.Equal("en", notice.Language);
        Assert.Equal("Sample Cloud Ltd", notice.Controller.Name);
        Assert.Equal("privacy@sample.com", notice.Controller.Email);
        Assert.Equal(["Name", "EmailAddress", "IpAddress"], notice.Categories);
        Assert.Equal(["P24M"], notice.Retentions.Select(told => told.Value.Period).OfType<string>());
        Assert.Equal(["US"], notice.Transfers.Select(told => told.Value));
        Assert.Contains(notice.Recipients, told => told.Value.Name == "Stripe");
        Assert.Contains(notice.Recipients, told => told.Value is { Name: "Authorities", Role: "Authority" });
    }

    [Theory]
    [InlineData("fi", "Tietoja säilytetään kuusi kuukautta.", "P6M")]
    [InlineData("fi", "Tiedot poistetaan viiden vuoden kuluttua.", "P5Y")]
    [InlineData("fi", "Säilytämme tiedot 12 kk ajan.", "P12M")]
    [InlineData("sv", "Uppgifterna raderas efter 36 månader.", "P36M")]
    [InlineData("sv", "Vi sparar uppgifterna i ett år.", "P1Y")]
    [InlineData("en", "We keep it for six (6) years.", "P6Y")]
    [InlineData("en", "Logs are deleted after 30 days.", "P30D")]
    public void Periods_are_read_as_they_are_written(string language, string sentence, string period) =>
        Assert.Equal([period], NoticeImporter.Read(NoticeReader.OfText(sentence), language).Retentions.Select(told => told.Value.Period).OfType<string>());

    [Theory]
    [InlineData("fi", "Vastaamme pyyntöösi kuukauden kuluessa.")]
    [InlineData("en", "We answer within 30 days.")]
    [InlineData("en", "The company was founded 20 years ago.")]
    public void Other_periods_are_no_retention(string language, string sentence) =>
        Assert.Empty(NoticeImporter.Read(NoticeReader.OfText(sentence), language).Retentions);

    [Theory]
    [InlineData("fi", "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.", true)]
    [InlineData("fi", "Tietoja voidaan siirtää EU:n ulkopuolelle.", false)]
    [InlineData("fi", "Tietoja ei pääsääntöisesti siirretä EU:n ulkopuolelle.", false)]
    [InlineData("sv", "Uppgifterna överförs inte till tredje land.", true)]
    [InlineData("sv", "Uppgifterna kan överföras till tredje land.", false)]
    [InlineData("en", "We do not transfer data outside the EEA.", true)]
    [InlineData("en", "We do not transfer data outside the EEA unless you ask us to.", false)]
    public void Only_a_plain_no_is_no(string language, string sentence, bool none)
    {
        var notice = NoticeImporter.Read(NoticeReader.OfText(sentence), language);
        Assert.Equal(none, notice.NoTransfers is not null);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void What_is_written_compiles(string which)
    {
        var lines = which == "fi" ? NoticeReader.OfText(Notices.Finnish) : which == "sv" ? NoticeReader.OfText(Notices.Swedish) : NoticeReader.OfPage(Notices.Page);
        Compiles(DeclarationWriter.Write(NoticeImporter.Read(lines), "notice.txt"));
    }

    [Fact]
    public void No_notice_breaks_the_declaration()
    {
        string[] pieces = ["Rekisterin nimi", "*/", "\"", "\\", "\u2028", "{0}", "1. Rekisterinpitäjä", "<b>", "= 5;", "nimi", "\u202Eosoite", "😀 puhelin", "Oy", "Acme\tOy", "säilytetään 2 vuotta", "// x", "#if", "Tietosisältö:", "- nimi", "EU:n ulkopuolelle siirretään Mailchimp", new string('a', 3000)];
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = 0; i < 25; i++)
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(3) switch { 0 => "\n", 1 => " ", _ => "\n\n" });
            Compiles(DeclarationWriter.Write(NoticeImporter.Read(NoticeReader.OfText(text.ToString())), "a\nb.txt"));
        }
    }

    [Fact]
    public void The_command_writes_a_new_file_only_and_names_a_bad_input()
    {
        using var folder = new TemporaryFolder();
        var notice = folder.Write("notice.txt", Notices.Finnish);
        var target = Path.Combine(folder.Path, "Declared.cs");

        var first = Run("import", notice, "-o", target);
        Assert.Equal(ExitCodes.Findings, first.Code);
        Assert.Contains("lines not understood", first.Error, StringComparison.Ordinal);
        Assert.Contains("[DataController(\"Esimerkkiverkko Oy\"", File.ReadAllText(target), StringComparison.Ordinal);

        var again = Run("import", notice, "-o", target);
        Assert.Equal(ExitCodes.BadInput, again.Code);
        Assert.Contains("left as it is", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.BadInput, Run("import", Path.Combine(folder.Path, "none.txt")).Code);
        Assert.Equal(ExitCodes.BadInput, Run("import", folder.Write("empty.html", "<html><body><script>x()</script></body></html>")).Code);
        Assert.Equal(ExitCodes.BadInput, Run("import", notice, "-l", "xx").Code);
    }

    private static (int Code, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (PersonalDataCommand.Run(arguments, output, error), error.ToString());
    }

    private static void Compiles(string source)
    {
        var compilation = TestCompilation.Create(source);
        var errors = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors) + "\n" + source);
    }
}
