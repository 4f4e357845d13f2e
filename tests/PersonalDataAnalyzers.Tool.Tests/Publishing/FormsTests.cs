using System.IO;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Letters;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Inventory.Tilt;
using PersonalDataAnalyzers.Inventory.Verifying;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

/// <summary>Change log, letter, TILT, a page per register.</summary>
public class FormsTests
{
    private static readonly PersonalDataInventory s_inventory = Everything.Inventory(Everything.Register);

    [Fact]
    public void A_page_tells_in_words_what_came_went_and_reads_otherwise()
    {
        var before = Everything.Inventory(Everything.Register with
        {
            Notice = Everything.Register.Notice! with { Updated = "2025-05-01" },
            Purposes = new([Everything.Register.Purposes[0] with { Retentions = new([new RetentionFacts { Period = "P5Y", Start = RetentionStart.ContractEnd, Then = EndAction.Erase }]) }, Everything.Register.Purposes[2], new PurposeFacts { Id = "Acme.Surveys", Name = "Surveys", Basis = LegalBasis.Consent, Retentions = Everything.Register.Purposes[0].Retentions }]),
        });
        var html = NoticeFiles.Render(s_inventory, ["en"], [NoticeFormat.Html, NoticeFormat.Text], new PublicationTerms { Since = before }).Files;
        var text = html[1].Content;
        var changes = text[text.LastIndexOf("What has changed since 1 May 2025", System.StringComparison.Ordinal)..];

        Assert.Contains("New: Direct marketing", changes);
        Assert.Contains("No longer: Surveys", changes);
        Assert.Contains("Before: 5 years from the end of the contract. Now: 2 years from the end of the contract.", changes);
        Assert.DoesNotContain("Deciding on credit", changes);
        Assert.Empty(NoticeVerifier.Verify(s_inventory, PublishedPageReader.Read(html[0].Content), null, before).Findings);
    }

    [Theory]
    [InlineData("13(1)(a)", "Example street 1, 00100 Helsinki")]
    [InlineData("13(1)(b)", "dpo@example.fi")]
    [InlineData("13(1)(c)", "Delivering orders")]
    [InlineData("13(1)(c)", "Contract (GDPR, Article 6(1)(b))")]
    [InlineData("13(1)(d)", "Telling customers about similar goods")]
    [InlineData("13(1)(e)", "Carriers")]
    [InlineData("13(1)(f)", "United States")]
    [InlineData("13(1)(f)", "Ask us by e-mail")]
    [InlineData("13(2)(a)", "2 years from the end of the contract")]
    [InlineData("13(2)(b)", "Right of access")]
    [InlineData("13(2)(d)", "Office of the Data Protection Ombudsman")]
    [InlineData("13(2)(e)", "If the data is not given: we cannot deliver")]
    [InlineData("13(2)(f)", "Unpaid invoices of the last two years lower the limit")]
    [InlineData("13(2)(f)", "You may have to pay in advance")]
    [InlineData("14(1)(d)", "E-mail address and postal address")]
    [InlineData("14(2)(f)", "the trade register")]
    [InlineData("14(2)(f)", "The source is publicly accessible")]
    [InlineData("14(3)(b)", "We tell you when we first contact you")]
    [InlineData("21(4)", "You can object to the processing")]
    [InlineData("22(3)", "Ask us to look at it again")]
    public void The_notice_holds_what_the_article_asks_for(string article, string text) =>
        Assert.True(PlainTextRenderer.Render(NoticeBuilder.Build(s_inventory, NoticePages.Of(s_inventory)[0], "en").Document).Contains(text), article);

    [Fact]
    public void The_objection_stands_apart_and_is_named_in_the_summary()
    {
        var document = NoticeBuilder.Build(s_inventory, NoticePages.Of(s_inventory)[0], "en").Document;

        Assert.IsType<Callout>(Assert.Single(Assert.Single(document.Sections, section => section.Id == "rights").Sections.Single(section => section.Id == "objection").Blocks));
        Assert.Contains(document.Summary.SelectMany(item => item.Values).SelectMany(line => line.Parts), part => part.Target == "#objection");
    }

    [Fact]
    public void A_suppression_list_is_told_with_the_objection()
    {
        var list = new PurposeFacts { Id = "Acme.Bans", Name = "Respecting marketing bans", Basis = LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Retentions = new([new RetentionFacts { Criterion = RetentionCriterion.Other, Text = "While we do direct marketing" }]) };
        var inventory = Everything.Inventory(Everything.Register with { Purposes = new(Everything.Register.Purposes.Append(list)) });
        var document = NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], "en").Document;
        var callout = document.Sections.Single(section => section.Id == "rights").Sections.Single(section => section.Id == "objection").Blocks.OfType<Callout>().Single();

        Assert.Contains(callout.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.ToString().Contains("for this purpose: Respecting marketing bans"));
    }

    [Fact]
    public void Where_nothing_changed_the_page_says_that()
    {
        var text = NoticeFiles.Render(s_inventory, ["en"], [NoticeFormat.Text], new PublicationTerms { Since = s_inventory }).Files[0].Content;

        Assert.Contains("Nothing in this notice has changed in substance.", text);
    }

    [Theory]
    [InlineData("en", "Answer to your request")]
    [InlineData("fi", "Vastaus tietopyyntöösi")]
    [InlineData("sv", "Svar på din begäran")]
    [InlineData("de", "Antwort auf Ihr Auskunftsersuchen")]
    public void A_letter_holds_what_the_article_asks_for_and_every_value_of_the_copy(string language, string title)
    {
        using var data = JsonDocument.Parse("""[{"Name":"Aino <b>","Visits":[{"At":"2026-01-01","Ip":"192.0.2.17"}],"Tags":["a","b"],"Old":null,"Address":{"Street":"Katu 1"}}]""");
        var letter = AccessLetter.Build(s_inventory, NoticePages.Of(s_inventory)[0], language, data.RootElement);
        var text = PlainTextRenderer.Render(letter.Document);

        Assert.StartsWith(title, letter.Document.Title.ToString());
        foreach (var id in new[] { "purposes", "content", "recipients", "retention", "rights", "sources", "decisions", "transfers" })
            Assert.Contains(letter.Document.Sections, section => section.Id == id);
        foreach (var value in new[] { "Aino <b>", "2026-01-01", "192.0.2.17", "Katu 1", "a", "b" })
            Assert.Contains(value, text);
        Assert.DoesNotContain(letter.Document.Sections, section => section.Id is "cookies" or "introduction" or "security");
    }

    [Fact]
    public void Of_an_export_of_ours_the_rows_are_the_copy_each_member_by_its_label()
    {
        using var data = JsonDocument.Parse("""{"format":"PersonalDataExport/1","scope":"access","madeAt":"2026-11-22T00:00:00Z","registers":[{"id":"R","name":"Never twice"}],"tables":[{"type":"Acme.Customer","relation":"subject","members":[{"name":"Email","category":"EmailAddress","label":{"en":"e-mail address"}}],"rows":[{"data":{"Email":"aino@example.fi"}}],"count":1}],"count":1,"complete":true}""");
        var text = PlainTextRenderer.Render(AccessLetter.Build(s_inventory, NoticePages.Of(s_inventory)[0], "en", data.RootElement).Document);

        Assert.Contains("Record 1 – Customer", text);
        Assert.Contains("E-mail address (Email): aino@example.fi", text);
        Assert.DoesNotContain("Never twice", text);
    }

    [Fact]
    public void A_letter_without_its_copy_is_a_draft_and_one_about_nobody_is_not()
    {
        var page = NoticePages.Of(s_inventory)[0];

        Assert.NotNull(AccessLetter.Build(s_inventory, page, "en", null).Document.Watermark);
        var none = AccessLetter.Build(s_inventory, page, "en", null, none: true);
        Assert.Null(none.Document.Watermark);
        Assert.Contains("hold no personal data about you", PlainTextRenderer.Render(none.Document));
        Assert.DoesNotContain(none.Document.Sections, section => section.Id == "retention");
    }

    [Fact]
    public void Tilt_says_what_is_declared_and_leaves_out_what_is_not()
    {
        using var tilt = JsonDocument.Parse(TiltExport.Write(s_inventory, NoticePages.Of(s_inventory)[0], "en").Json);
        var root = tilt.RootElement;

        Assert.Equal("active", root.GetProperty("meta").GetProperty("status").GetString());
        Assert.Equal(64, root.GetProperty("meta").GetProperty("_hash").GetString()!.Length);
        Assert.Equal("dpo@example.fi", root.GetProperty("dataProtectionOfficer").GetProperty("email").GetString());
        Assert.Equal(3, root.GetProperty("dataDisclosed").GetArrayLength());
        Assert.Equal("GDPR-6-1-b", root.GetProperty("dataDisclosed")[0].GetProperty("legalBases")[0].GetProperty("reference").GetString());
        Assert.Equal("P2Y", root.GetProperty("dataDisclosed")[0].GetProperty("storage")[0].GetProperty("temporal")[0].GetProperty("ttl").GetString());
        Assert.Equal("US", Assert.Single(root.GetProperty("thirdCountryTransfers").EnumerateArray()).GetProperty("country").GetString());
        Assert.True(root.GetProperty("automatedDecisionMaking").GetProperty("inUse").GetBoolean());

        var silent = Everything.Inventory(Everything.Register with { Purposes = new(Everything.Register.Purposes.Take(2)) });
        using var other = JsonDocument.Parse(TiltExport.Write(silent, NoticePages.Of(silent)[0], "en").Json);
        Assert.False(other.RootElement.TryGetProperty("automatedDecisionMaking", out _));
    }

    [Fact]
    public void Each_register_of_a_page_can_have_a_page_of_its_own_and_verify_knows_it()
    {
        var inventory = Everything.Inventory(Everything.Register, Everything.Register with { Id = "Acme.Suppliers", Name = "Supplier register", Purposes = new([Everything.Register.Purposes[0] with { Id = "Acme.Buying", Name = "Buying goods" }]) });
        var files = NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html], perRegister: true).Files;

        Assert.Equal(["privacy-notice.en.html", "privacy-notice-customers.en.html", "privacy-notice-suppliers.en.html"], files.Select(file => file.Name));
        Assert.All(files, file => Assert.Empty(NoticeVerifier.Verify(inventory, PublishedPageReader.Read(file.Content)).Findings));
    }

    [Fact]
    public void Of_several_retentions_the_page_says_which_prevails()
    {
        FactList<RetentionFacts> Of(params RetentionFacts[] retentions) => new(retentions);
        var year = new RetentionFacts { Period = "P1Y", Start = RetentionStart.Collection };
        var objection = new RetentionFacts { Criterion = RetentionCriterion.UntilObjection };
        string Text(FactList<RetentionFacts> retentions)
        {
            var inventory = Everything.Inventory(Everything.Register with { Purposes = new([Everything.Register.Purposes[0] with { Retentions = retentions }]) });
            return PlainTextRenderer.Render(NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], "en").Document);
        }

        Assert.Contains("The last of these to end decides.", Text(Of(year, year with { Period = "P2Y", Start = RetentionStart.LastContact })));
        Assert.DoesNotContain("The last of these to end decides.", Text(Of(year, objection)));
        Assert.Contains("Once you object", Text(Of(year, objection)));
        Assert.DoesNotContain("Once you object", Text(Of(year)));
    }

    [Fact]
    public void Ids_do_not_move_when_a_purpose_comes_before_them_or_is_worded_anew()
    {
        var page = NoticePages.Of(s_inventory)[0];
        var ids = NoticeBuilder.Build(s_inventory, page, "en").Statements.Select(statement => statement.Id).ToHashSet();
        var reworded = Everything.Register.Purposes[1] with { Name = "Telling of goods" };
        var other = Everything.Inventory(Everything.Register with { Purposes = new([new PurposeFacts { Id = "Acme.First", Name = "First", Basis = LegalBasis.Contract, Retentions = Everything.Register.Purposes[0].Retentions }, Everything.Register.Purposes[0], reworded, Everything.Register.Purposes[2]]) });
        var after = NoticeBuilder.Build(other, NoticePages.Of(other)[0], "en").Statements.Select(statement => statement.Id).ToHashSet();

        Assert.Empty(ids.Where(id => !id.StartsWith("summary/")).Except(after));
    }
}
