using System.Linq;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Inventory.Tests.Notices;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Rendering;

public class EscapingTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"quoted\" & 'more'", "&quot;quoted&quot; &amp; &#39;more&#39;")]
    [InlineData("😀 emoji", "😀 emoji")]
    [InlineData("\u202Eevil", "<bdi>\u202Eevil</bdi>")]
    [InlineData("bell \u0007", "bell  ")]
    public void In_html_a_text_stays_text(string text, string expected)
    {
        var html = Render(text, html: true);

        Assert.Contains(expected, html);
        Assert.DoesNotContain("<script", html);
    }

    // Not a theory: an attribute cannot hold half a surrogate pair either.
    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Contains("half \uFFFD pair", Render("half \uD83D pair", html: true));
        Assert.Contains("half \uFFFD pair", Render("half \uD83D pair", html: false));
    }

    [Fact]
    public void Ten_thousand_characters_are_all_there()
    {
        var text = new string('ä', 10_000);

        Assert.Contains(text, Render(text, html: true));
        Assert.Contains(text, Render(text, html: false));
    }

    [Theory]
    [InlineData("*bold* _it_ `code`", @"\*bold\* \_it\_ \`code\`")]
    [InlineData("[link](javascript:x) <b>", @"\[link\](javascript:x) \<b\>")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("- item", @"\- item")]
    public void In_markdown_a_text_stays_text(string text, string expected) => Assert.Contains(expected, Render(text, html: false));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://evil example/")]
    [InlineData("data:text/html,x")]
    public void Only_web_addresses_become_links(string address)
    {
        var register = Shop.Register with { Controller = Shop.Register.Controller with { Website = address } };
        var inventory = Shop.With(register);

        Assert.DoesNotContain("<a href=\"" + address[..9], HtmlRenderer.Render(NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], "en").Document, []));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData(" +1", "' +1")]
    [InlineData("@x", "'@x")]
    [InlineData("-2", "'-2")]
    [InlineData("say \"x\"", "say \"\"x\"\"")]
    public void A_spreadsheet_runs_no_field(string name, string expected)
    {
        var record = ProcessingRecord.Of(Shop.With(Shop.Register with { Name = name }), "en");

        Assert.Contains("\r\n\"" + expected + "\",", RecordCsv.Render(record.Controller));
    }

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere()
    {
        var html = Render("x", html: true);

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotContain("url(", html);
        Assert.Contains("default-src 'none'", html);
    }

    private static string Render(string text, bool html)
    {
        // Straight into the tree: a file cannot hold half a surrogate pair.
        var notice = new NoticeDocument { Language = "en", Title = "T", Organisation = "O", Summary = [], Sections = [new Section("s", "S", [new Paragraph(text)], [])] };
        return html ? HtmlRenderer.Render(notice, []) : MarkdownRenderer.Render(notice);
    }
}
