using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Flow;

public class ServiceReaderTests
{
    [Fact]
    public void Shipped_HasAtLeast150ServicesAndNoErrors()
    {
        var errors = new List<TableRowError>();
        using var stream = typeof(KnownService).Assembly.GetManifestResourceStream("services.tsv")!;
        using var reader = new System.IO.StreamReader(stream);
        var services = ServiceReader.Read(reader.ReadToEnd(), errors);
        Assert.Empty(errors);
        Assert.True(services.Count >= 150, "only " + services.Count);
        Assert.All(services, service => Assert.NotEqual("", service.Entity));
        Assert.All(services, service => Assert.NotEqual("", service.AsOf));
        Assert.All(services, service => Assert.Contains("[C]", service.Uncertain, System.StringComparison.Ordinal));
    }

    /// <summary>What a row does not know it says: no cell is empty, and a mechanism is left out only where none is needed or none
    /// is known, which the row then tells.</summary>
    [Fact]
    public void Shipped_EveryRowIsWhole()
    {
        using var stream = typeof(KnownService).Assembly.GetManifestResourceStream("services.tsv")!;
        using var reader = new System.IO.StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', System.StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t')).ToList();
        Assert.All(lines, cells => Assert.True(cells.Length == lines[0].Length && cells.All(cell => cell.Trim().Length > 0), string.Join(" | ", cells)));
        Assert.All(KnownServices.ShippedRows, service =>
        {
            Assert.NotEqual(RecipientRole.NotStated, service.Role);
            Assert.Matches(@"^\d{4}-\d\d-\d\d$", service.AsOf);
            Assert.NotEmpty(service.Hosts);
            Assert.All(service.Hosts, host => Assert.Equal(host, host.Trim().ToLowerInvariant()));
            Assert.Equal(service.Packages.Count > 0, service.Prefixes.Count > 0);
            if (service.Mechanism == TransferMechanism.NotStated && CountryTable.IsThird(service.Country))
                Assert.Contains("must be declared", service.Uncertain, System.StringComparison.Ordinal);
        });
        Assert.True(KnownServices.ShippedRows.Count(service => service.Packages.Count > 0) >= 150);
        Assert.Equal(KnownServices.ShippedRows.Count, KnownServices.ShippedRows.Select(service => service.Id).Distinct().Count());
    }

    /// <summary>Each fact of a row has its kind of public document, and says that nobody has read it again.</summary>
    [Fact]
    public void Shipped_EveryFactNamesWhereItIsLookedUp() => Assert.All(KnownServices.ShippedRows, service =>
    {
        Assert.Contains(service.Role == RecipientRole.Processor ? "data processing terms" : "terms of service", service.Source, System.StringComparison.Ordinal);
        Assert.Equal(service.Packages.Count > 0, service.Source.Contains("NuGet", System.StringComparison.Ordinal));
        Assert.Equal(service.Hosts.Count > 0, service.Source.Contains("reference of the API", System.StringComparison.Ordinal));
        Assert.EndsWith("not re-read", service.Source, System.StringComparison.Ordinal);
    });

    [Fact]
    public void Shipped_ThirdCountryOfAClausesRowIsAThirdCountry_AndNoRowClaimsTheFramework()
    {
        Assert.All(KnownServices.ShippedRows, service => Assert.NotEqual(TransferZone.Unknown, CountryTable.Zone(service.Country)));
        Assert.DoesNotContain(KnownServices.ShippedRows, service => service.Country == "US" && service.Mechanism == TransferMechanism.AdequacyDecision);
    }

    [Theory]
    [InlineData("api.eu.sparkpost.com", "sparkpost-eu")]
    [InlineData("api.sparkpost.com", "sparkpost")]
    [InlineData("o1.ingest.us.sentry.io", "sentry")]
    [InlineData("maps.googleapis.com", "google-maps")]
    [InlineData("other.googleapis.com", "google-cloud")]
    [InlineData("sendgrid.com.example", null)]
    public void OfHost_FindsTheLongestSuffix(string host, string? id) => Assert.Equal(id, KnownServices.Shipped.OfHost(host)?.Id);

    [Theory]
    [InlineData("SendGrid.Helpers.Mail", "sendgrid")]
    [InlineData("Azure.Storage.Blobs.BlobClient", "azure-blob")]
    [InlineData("SendGridExtras", null)]
    [InlineData("Amazon.Runtime", null)]
    public void OfName_FindsTheLongestPrefix(string name, string? id) => Assert.Equal(id, KnownServices.Shipped.OfName(name)?.Id);

    [Theory]
    [InlineData("id\tname\tcountry\thosts\nx\tX\tXX\tx.example", 1, "'XX'")]
    [InlineData("id\tname\tcountry\thosts\nx\tX\tFI\t", 1, "neither")]
    [InlineData("id\tname\tcountry\thosts\n\tX\tFI\tx.example", 1, "id or name")]
    [InlineData("id\tname\tcountry\thosts\nx\tX\tFI\tx.example\nx\tY\tFI\ty.example", 2, "twice")]
    [InlineData("id\tname\tcountry\thosts\trole\nx\tX\tFI\tx.example\tBoss", 1, "'Boss'")]
    [InlineData("id\tname\tcountry\thosts\tas-of\nx\tX\tFI\tx.example\t1.2.2026", 1, "ISO 8601")]
    [InlineData("id\tname\thosts\tland\n", 0, "country")]
    [InlineData("# c\nid\tname\tcountry\thosts\nx\tX\tFI\tx.example\tmore", 2, "more cells")]
    public void Read_ReportsTheLine(string text, int line, string problem)
    {
        var errors = new List<TableRowError>();
        ServiceReader.Read(text, errors);
        Assert.Contains(errors, error => error.Line == line && error.Problem.Contains(problem, System.StringComparison.Ordinal));
    }

    [Fact]
    public void With_PrefersTheUsersOwn()
    {
        var both = KnownServices.Shipped.With("id\tname\tcountry\thosts\nmine\tMine\tFI\tapi.sendgrid.com");
        Assert.Equal("mine", both.OfHost("api.sendgrid.com")?.Id);
        Assert.Equal("sendgrid", both.OfHost("smtp.sendgrid.net")?.Id);
    }
}
