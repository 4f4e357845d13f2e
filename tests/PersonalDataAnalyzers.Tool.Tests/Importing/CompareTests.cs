using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Tool.Importing;
using PersonalDataAnalyzers.Tool.Tests.Publishing;

namespace PersonalDataAnalyzers.Tool.Tests.Importing;

public class CompareTests
{
    private const string Agreeing = """
        Privacy notice

        Data controller
        Acme Oy, business ID 2710574-2
        Example street 1, 00100 Helsinki
        privacy@example.fi

        Register name
        Customer register

        Purposes and legal bases
        - Delivering orders (contract)
        - Direct marketing (legitimate interests)

        Information we collect
        - Name
        - Email address and postal address
        - Orders

        Recipients
        - Cloud Ireland Ltd and Cloud Inc. in the United States
        - Carriers

        International transfers
        Data is transferred to the United States under standard contractual clauses.

        Retention
        Data is kept for 2 years, 18 months or 3 months.
        """;

    private static readonly PersonalDataInventory s_inventory = Everything.Inventory(Everything.Register);

    [Fact]
    public void A_notice_that_agrees_is_left_alone() => Assert.Empty(Compare(Agreeing));

    [Theory]
    [InlineData("Acme Oy", "Beta Oy", "controller")]
    [InlineData("2710574-2", "1111111-1", "controller")]
    [InlineData("privacy@example.fi", "other@example.fi", "controller")]
    [InlineData("Customer register", "Supplier register", "registers")]
    [InlineData(" (contract)", "", "legal bases")]
    [InlineData("- Name\n", "", "data")]
    [InlineData("- Orders", "- Orders\n- Health data", "data")]
    [InlineData("Cloud Ireland Ltd and ", "", "recipients")]
    [InlineData("- Carriers", "- Carriers\n- Gamma Analytics Ltd", "recipients")]
    [InlineData("Data is transferred to the United States under standard contractual clauses.", "Data is not transferred outside the EU.", "transfers")]
    [InlineData("2 years, ", "", "retention")]
    [InlineData("3 months", "3 months, or 10 years", "retention")]
    public void Each_disagreement_is_told(string text, string instead, string about)
    {
        var changed = Agreeing.Replace(text, instead, StringComparison.Ordinal);
        Assert.NotEqual(Agreeing, changed);
        Assert.Contains(Compare(changed), disagreement => disagreement.About == about);
    }

    [Fact]
    public void Code_that_sends_data_away_contradicts_a_notice_without_transfers()
    {
        using var folder = new TemporaryFolder();
        var notice = folder.Write("notice.txt", "Tietosuojaseloste\n\nTietojen siirto\nTietoja ei siirretä EU:n ulkopuolelle.\n");
        var source = Directory.CreateDirectory(Path.Combine(folder.Path, "src")).FullName;
        File.WriteAllText(Path.Combine(source, "Newsletter.cs"), """
            using System.Net.Http;
            using System.Net.Http.Json;
            public class Customer { public int Id { get; set; } public string FirstName { get; set; } public string Email { get; set; } public string PhoneNumber { get; set; } }
            public class Newsletter
            {
                private readonly HttpClient _client = new HttpClient();
                public async System.Threading.Tasks.Task Send(Customer customer)
                {
                    await _client.PostAsJsonAsync("https://us1.api.mailchimp.com/3.0/lists", new { email = customer.Email });
                }
            }
            """);

        var (code, output) = Run("compare", notice, "--source", source);

        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("notice.txt:4: transfers: the notice says that nothing leaves the EU and EEA", output, StringComparison.Ordinal);
        Assert.Contains("Newsletter.Send", output, StringComparison.Ordinal);
        Assert.Contains("Mailchimp", output, StringComparison.Ordinal);
    }

    private static List<Disagreement> Compare(string notice) =>
        [.. NoticeComparison.WithInventory(NoticeImporter.Read(NoticeReader.OfText(notice), "en"), s_inventory)];

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = PersonalDataCommand.Run(arguments, output, error);
        return (code, output.ToString() + error);
    }
}
