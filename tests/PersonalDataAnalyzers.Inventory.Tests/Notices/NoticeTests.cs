using System.Globalization;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Notices;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

public class NoticeTests
{
    private static readonly PublicationTerms s_draft = new() { Draft = true };

    [Fact]
    public void A_declared_line_gathers_the_children_of_its_categories_and_the_rest_stands_by_itself()
    {
        var text = Text(Shop.With(Shop.Register, Shop.Type(PersonalDataCategory.FirstName, PersonalDataCategory.EmailAddress, PersonalDataCategory.InternalIdentifier)));

        Assert.Contains("- Your names", text);
        Assert.DoesNotContain("First name", text);
        Assert.Contains("- E-mail address", text);
        Assert.DoesNotContain("nternal identifier", text);
    }

    [Fact]
    public void Nothing_comforting_is_computed_from_silence()
    {
        var text = Text(Shop.With(Shop.Register));

        Assert.DoesNotContain("not transferred", text);
        Assert.DoesNotContain("No automated decisions", text);
        Assert.DoesNotContain("Transfers outside", text);
    }

    [Fact]
    public void A_claim_is_printed_where_it_is_made()
    {
        var claims = new FactList<ClaimFacts>([new ClaimFacts { Claim = NoticeClaim.NoTransfersOutsideEea }]);

        Assert.Contains("not transferred outside the EU or EEA", Text(Shop.With(Shop.Register with { Claims = claims })));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("?")]
    [InlineData("")]
    public void A_claim_that_a_recipient_contradicts_stands_on_a_draft_only_and_marked(string country)
    {
        var register = Shop.Register with
        {
            Claims = new([new ClaimFacts { Claim = NoticeClaim.NoTransfersOutsideEea }]),
            Disclosures = new([new DisclosureFacts { Recipient = new() { Id = "A.P", Name = "Parent", Country = "FI", SubRecipients = new([new DisclosureFacts { Recipient = Shop.American with { Country = country } }]) } }]),
        };
        var inventory = Shop.With(register);

        var (files, problems) = NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Text]);

        Assert.Empty(files);
        Assert.Contains(problems, problem => problem.Kind == NoticeProblemKind.ContradictedClaim);
        Assert.Matches("may not be published: .* not transferred outside", Assert.Single(NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Text], s_draft).Files).Content);
    }

    [Fact]
    public void A_transfer_names_country_mechanism_and_where_to_get_a_copy()
    {
        var register = Shop.Register with
        {
            Disclosures = new([new DisclosureFacts { Recipient = Shop.American with { Safeguards = new([new SafeguardFacts { Mechanism = TransferMechanism.StandardContractualClauses, Copy = "Ask us by e-mail" }]) } }]),
        };

        var text = Text(Shop.With(register));

        Assert.Contains("Transfers outside the EU and EEA", text);
        Assert.Contains("United States", text);
        Assert.Contains("Standard contractual clauses", text);
        Assert.Contains("Ask us by e-mail.", text);
    }

    [Theory]
    [InlineData(LegalBasis.Contract, true, false)]
    [InlineData(LegalBasis.Consent, true, false)]
    [InlineData(LegalBasis.LegitimateInterests, false, true)]
    [InlineData(LegalBasis.LegalObligation, false, false)]
    public void Rights_follow_from_the_basis(LegalBasis basis, bool portability, bool objection)
    {
        var register = Shop.Register with { Purposes = new([Shop.Register.Purposes[0] with { Basis = basis, Kind = PurposeKind.Ordinary }]) };
        var document = Document(Shop.With(register), "en");
        var rights = document.Sections.Single(section => section.Id == "rights");

        Assert.Equal(portability, Text(Shop.With(register)).Contains("Right to data portability"));
        Assert.Equal(objection, rights.Sections.Any(section => section.Blocks.OfType<Callout>().Any()));
        Assert.Contains("Right of access", Text(Shop.With(register)));
    }

    [Fact]
    public void A_missing_translation_blocks_that_language_only_and_names_text_and_file()
    {
        var (files, problems) = NoticeFiles.Render(Shop.With(Shop.Register), ["en", "sv"], [NoticeFormat.Html]);

        Assert.Equal(["privacy-notice.en.html"], files.Select(file => file.Name));
        Assert.DoesNotContain("privacy-notice.sv.html", files[0].Content);
        Assert.Contains(problems, problem => problem.Message.Contains("\"Customer register\"") && problem.Message.Contains("PersonalData.sv.resx"));
    }

    [Fact]
    public void A_draft_is_written_with_a_watermark_and_marks_what_stands_in_another_language()
    {
        var sv = NoticeFiles.Render(Shop.With(Shop.Register), ["sv"], [NoticeFormat.Html], s_draft).Files.Single().Content;

        Assert.Contains("Utkast", sv);
        Assert.Contains("<span lang=\"en\">Customer register</span>", sv);
    }

    [Fact]
    public void The_notices_of_all_languages_have_the_same_shape()
    {
        var inventory = Shop.With(Shop.Register, Shop.Type(PersonalDataCategory.EmailAddress));
        var shapes = Vocabulary.Languages.Select(language => string.Join(" ", Document(inventory, language).Sections.Select(Shape))).Distinct();

        Assert.Single(shapes);
    }

    [Fact]
    public void Registers_of_one_controller_stand_on_one_page_and_what_we_keep_for_others_on_none()
    {
        var second = Shop.Register with { Id = "Acme.Suppliers", Name = "Supplier register", Purposes = new([new PurposeFacts { Name = "Buying", Basis = LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary }]) };
        var forOthers = Shop.Register with { Id = "Acme.Hosting", Name = "Hosting", Processor = new() { Name = "Acme Oy" } };
        var inventory = Shop.With(Shop.Register, second, forOthers);

        var page = Assert.Single(NoticePages.Of(inventory));
        var document = NoticeBuilder.Build(inventory, page, "en").Document;

        Assert.Equal(["customers", "suppliers"], document.Sections.Where(section => section.IsRegister).Select(section => section.Id));
        Assert.Contains("(Concerns: Supplier register)", PlainTextRenderer.Render(document));
        Assert.DoesNotContain("Hosting", PlainTextRenderer.Render(document));
        var ids = document.Sections.SelectMany(section => section.Sections.Select(part => part.Id).Prepend(section.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var inventory = Shop.With(Shop.Register, Shop.Type(PersonalDataCategory.IpAddress));
        var expected = NoticeFiles.Render(inventory, ["en", "fi", "sv"], [NoticeFormat.Html, NoticeFormat.Markdown, NoticeFormat.Text], s_draft).Files;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, NoticeFiles.Render(inventory, ["en", "fi", "sv"], [NoticeFormat.Html, NoticeFormat.Markdown, NoticeFormat.Text], s_draft).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(PersonalDataInventory inventory) => PlainTextRenderer.Render(Document(inventory, "en"));

    private static NoticeDocument Document(PersonalDataInventory inventory, string language) =>
        NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], language).Document;

    private static string Shape(Section section) =>
        $"{section.Id}[{string.Join(",", section.Blocks.Select(block => block is Definitions d ? "d" + d.Items.Count : block is Table t ? "t" + t.Rows.Count : block.GetType().Name))}]({string.Join(" ", section.Sections.Select(Shape))})";
}
