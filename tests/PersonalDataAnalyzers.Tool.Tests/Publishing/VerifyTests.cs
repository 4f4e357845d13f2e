using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Inventory.Verifying;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

public class VerifyTests
{
    private static readonly PersonalDataInventory s_inventory = Everything.Inventory(Everything.Register);
    private static readonly string s_page = Page(s_inventory);

    [Fact]
    public void A_page_says_what_its_own_inventory_says() => Assert.Empty(Verify(s_page).Findings);

    [Fact]
    public void Of_200_edits_that_change_one_statement_all_are_reported()
    {
        var missed = new List<string>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (html, what) = PageEdits.Meaning(s_page, random);
            // Every other one on a page whose embedded data is gone too.
            if (seed % 2 == 1)
                html = WithoutGraph(html);
            if (Verify(html).Findings.Count == 0)
                missed.Add($"{seed}: {what}");
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed));
    }

    [Fact]
    public void Of_200_edits_that_change_no_statement_none_is_reported()
    {
        var reported = new List<string>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var html = PageEdits.Form(s_page, random);
            for (var more = random.Next(3); more > 0; more--)
                html = PageEdits.Form(html, random);
            reported.AddRange(Verify(html).Findings.Select(finding => $"{seed}: {finding}"));
        }

        Assert.True(reported.Count == 0, string.Join("\n", reported));
    }

    [Fact]
    public void A_changed_statement_is_named_with_both_texts_and_the_page_is_newer()
    {
        var finding = Assert.Single(Verify(s_page.Replace("1 year and 6 months", "3 years", StringComparison.Ordinal)).Findings);

        Assert.Equal(VerifyKind.Changed, finding.Kind);
        Assert.StartsWith("retention/", finding.Id);
        Assert.Contains("1 year and 6 months", finding.Expected);
        Assert.Contains("3 years", finding.Found);
        Assert.Equal(NewerSide.Page, finding.Newer);
    }

    [Theory]
    [InlineData("2026-12-01", NewerSide.Inventory)]
    [InlineData("2026-11-22", NewerSide.Unknown)]
    [InlineData("2026-10-01", NewerSide.Page)]
    public void Of_a_page_made_from_another_inventory_the_dates_tell_which_is_newer(string updated, NewerSide newer)
    {
        var changed = Everything.Register with { Notice = Everything.Register.Notice! with { Updated = updated }, Name = "Register of customers" };

        foreach (var page in new[] { s_page, WithoutGraph(s_page) })
        {
            var findings = NoticeVerifier.Verify(Everything.Inventory(changed), PublishedPageReader.Read(page)).Findings;
            Assert.Contains(findings, finding => finding.Found == "Customer register" && finding.Newer == newer);
        }
    }

    [Fact]
    public void A_purpose_that_the_page_lacks_and_one_that_the_code_lacks_are_reported()
    {
        var fewer = Everything.Register with { Purposes = new(Everything.Register.Purposes.Take(2)) };

        Assert.Contains(NoticeVerifier.Verify(s_inventory, PublishedPageReader.Read(Page(Everything.Inventory(fewer)))).Findings, finding => finding.Kind == VerifyKind.Missing && finding.Expected!.Contains("Deciding on credit"));
        Assert.Contains(NoticeVerifier.Verify(Everything.Inventory(fewer), PublishedPageReader.Read(s_page)).Findings, finding => finding.Kind == VerifyKind.Added && finding.Found!.Contains("Deciding on credit"));
    }

    [Fact]
    public void Embedded_data_that_differs_from_its_text_is_reported()
    {
        var finding = Assert.Single(Verify(s_page.Replace("eu-gdpr:A6-1-f", "eu-gdpr:A6-1-a", StringComparison.Ordinal)).Findings);

        Assert.Equal(VerifyKind.EmbeddedData, finding.Kind);
    }

    [Fact]
    public void A_draft_that_is_live_is_reported()
    {
        var draft = NoticeFiles.Render(s_inventory, ["en"], [NoticeFormat.Html], new PublicationTerms { Draft = true }).Files[0].Content;

        Assert.Equal(VerifyKind.Draft, Assert.Single(Verify(draft).Findings).Kind);
        Assert.Equal(VerifyKind.Draft, Assert.Single(Verify(WithoutGraph(draft)).Findings).Kind);
    }

    [Fact]
    public void Another_page_is_none_of_ours() =>
        Assert.Equal(VerifyKind.OtherPage, Assert.Single(Verify("<html lang=\"en\"><body><p>Welcome to our shop. We sell boats and oars of all kinds.</p></body></html>").Findings).Kind);

    [Fact]
    public void The_language_is_found_where_the_page_states_none_or_that_of_the_site()
    {
        Assert.Empty(Verify(s_page.Replace("<html lang=\"en\">", "<html>", StringComparison.Ordinal)).Findings);
        Assert.Empty(Verify(s_page.Replace("<html lang=\"en\">", "<html lang=\"fi\">", StringComparison.Ordinal)).Findings);
    }

    private static Verification Verify(string html) => NoticeVerifier.Verify(s_inventory, PublishedPageReader.Read(html));

    private static string WithoutGraph(string html)
    {
        var start = html.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal);
        return start < 0 ? html : html[..start] + html[(html.IndexOf("</script>", start, StringComparison.Ordinal) + 9)..];
    }

    private static string Page(PersonalDataInventory inventory)
    {
        var (files, problems) = NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html]);
        Assert.Empty(problems);
        return files[0].Content;
    }
}
