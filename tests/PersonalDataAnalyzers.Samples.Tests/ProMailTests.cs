using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PersonalDataAnalyzers.Samples.Tests;

public sealed class ProMailTests(ProMailRun run) : IClassFixture<ProMailRun>
{
    [Fact]
    public void It_ends_by_itself_and_says_that_all_is_well() => Assert.True(run.ExitCode == 0, run.Output);

    [Theory]
    [InlineData("Prefers mornings")]
    [InlineData("aino.esimerkki@kivi.example")]
    [InlineData("autumn report")]
    [InlineData("192.0.2.17")]
    [InlineData("198.51.100.23")]
    [InlineData("otso.malli@puro.example")]
    public void What_was_erased_is_nowhere_in_the_database_file(string text)
    {
        var bytes = File.ReadAllBytes(Path.Combine(run.Folder, "promail.db"));

        Assert.Equal(-1, System.MemoryExtensions.IndexOf(bytes, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_invoice_is_kept_for_the_bookkeeping() =>
        Assert.Equal("Aino Esimerkki, Kivi Oy", Query("SELECT AddressedTo FROM Invoices"));

    [Fact]
    public void The_marketing_ban_outlives_the_person()
    {
        Assert.Equal(1L, Query("SELECT COUNT(*) FROM Contacts WHERE NoMarketing = 1 AND length(BanMark) = 64 AND Email = ''"));
        Assert.Contains("respected when the address comes back: yes", run.Output);
    }

    [Fact]
    public void Others_are_left_alone() =>
        Assert.Equal("tuisku.testi@suo.example", Query("SELECT Email FROM Contacts WHERE GivenName = 'Tuisku'"));

    [Fact]
    public void An_address_of_a_visit_is_made_coarser() =>
        Assert.Equal(1L, Query("SELECT COUNT(*) FROM Visits WHERE Address = '198.51.100.0'"));

    [Fact]
    public void Access_holds_everything_and_portability_only_what_consent_covers()
    {
        var access = File.ReadAllText(Path.Combine(run.Folder, "export-access.json"));
        var portability = File.ReadAllText(Path.Combine(run.Folder, "export-portability.json"));

        Assert.Contains("Prefers mornings", access);
        Assert.Contains("Aino Esimerkki, Kivi Oy", access);
        Assert.Contains("192.0.2.17", portability);
        Assert.DoesNotContain("Prefers mornings", portability);
        Assert.DoesNotContain("Kivi Oy", portability);
        using var document = JsonDocument.Parse(access);
        Assert.Equal(5, document.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("en", "Managing the customer relationship", "Legitimate interest")]
    [InlineData("fi", "Asiakassuhteen hoitaminen", "Oikeutettu etu")]
    [InlineData("sv", "Skötsel av kundrelationen", "Berättigat intresse")]
    public void The_notice_speaks_each_language(string language, string purpose, string basis)
    {
        var page = File.ReadAllText(run.Page(language));

        Assert.Contains(purpose, page);
        Assert.Contains(basis, page);
        Assert.Contains("Maija Meikäläinen", page);
        Assert.True(Encoding.UTF8.GetByteCount(page) < 100_000);
        Assert.True(File.Exists(Path.ChangeExtension(run.Page(language), ".md")));
    }

    private object? Query(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(run.Folder, "promail.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
