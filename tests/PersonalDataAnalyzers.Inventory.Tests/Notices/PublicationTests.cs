using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Tests.Notices;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

public class PublicationTests
{
    private static readonly RegisterFacts s_unlawful = Shop.Register with { Id = "Acme.Others", Purposes = new([Shop.Register.Purposes[0] with { Basis = LegalBasis.NotStated }]) };

    [Fact]
    public void A_lawful_page_bears_no_watermark() => Assert.Null(Build(Shop.With(Shop.Register)).Document.Watermark);

    [Fact]
    public void An_error_of_the_law_is_named_with_its_rule_and_remedy_and_marks_the_page()
    {
        var built = Build(Shop.With(s_unlawful));

        Assert.NotNull(built.Document.Watermark);
        var problem = Assert.Single(built.Problems);
        Assert.Equal(NoticeProblemKind.AgainstTheLaw, problem.Kind);
        Assert.Contains("PDA2002", problem.Message);
        Assert.Contains("6(1)", problem.Message);
    }

    [Fact]
    public void An_error_on_the_page_of_another_controller_does_not_stand_in_the_way()
    {
        var inventory = Shop.With(Shop.Register, s_unlawful with { Controller = Shop.Register.Controller with { Id = "Z.Other", Name = "Other Oy" } });

        Assert.Empty(Build(inventory).Problems);
        Assert.Single(NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html]).Files);
    }

    [Fact]
    public void Marked_data_of_no_register_stands_in_the_way()
    {
        var lost = Shop.Type(PersonalDataCategory.EmailAddress) with { Id = "Acme.Lost", Register = "" };

        Assert.Contains(Build(Shop.With(Shop.Register, lost)).Problems, problem => problem.Message.Contains("PDA2001"));
    }

    [Fact]
    public void A_special_category_in_code_without_a_ground_stands_in_the_way() =>
        Assert.Contains(Build(Shop.With(Shop.Register, Shop.Type(PersonalDataCategory.HealthData))).Problems, problem => problem.Message.Contains("PDA2004"));

    [Fact]
    public void What_needs_the_record_is_not_judged_from_a_published_file()
    {
        var hosting = new DisclosureFacts { Recipient = new() { Id = "Acme.Hosting", Name = "Cloud Oy", Role = RecipientRole.Processor, Country = "FI" } };

        Assert.Empty(Build(Shop.With(Shop.Register with { Disclosures = new([hosting]) })).Problems);
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    public void A_notice_older_than_the_approval_is_refused(string approved, bool refused)
    {
        Assert.True(LawDate.TryParse(approved, out var day));

        Assert.Equal(refused, Build(Shop.With(Shop.Register), new() { ApprovedOn = day }).Document.Watermark is not null);
    }

    [Fact]
    public void What_nobody_approved_is_refused() =>
        Assert.Equal(NoticeProblemKind.NotApproved, Assert.Single(Build(Shop.With(Shop.Register), new() { Unapproved = ["register | x"] }).Problems).Kind);

    [Fact]
    public void Two_files_that_tell_different_things_are_refused()
    {
        var inventory = InventoryMerge.Of(InventoryJson.Of("a", Shop.Register), InventoryJson.Of("b", Shop.Register with { Name = "Other" }));

        Assert.Equal(NoticeProblemKind.Contradiction, Assert.Single(Build(inventory).Problems).Kind);
        Assert.Empty(NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html]).Files);
    }

    [Fact]
    public void No_format_of_a_draft_is_a_clean_page_and_each_part_of_it_says_so()
    {
        var files = NoticeFiles.Render(Shop.With(Shop.Register), ["en"], [NoticeFormat.Html, NoticeFormat.Markdown, NoticeFormat.Text], new() { Draft = true }).Files;
        var sections = Build(Shop.With(Shop.Register)).Document.Sections.Count;

        Assert.Equal(3, files.Count);
        Assert.Contains("class=\"draft\"", files[0].Content);
        Assert.Contains("noindex", files[0].Content);
        // A part that is copied out of a text still says what it is.
        Assert.All(files.Skip(1), file => Assert.True(Count(file.Content) > sections, file.Content));
    }

    private static int Count(string text) => text.Split("not for publication", System.StringSplitOptions.None).Length - 1 + text.Split("NOT FOR PUBLICATION", System.StringSplitOptions.None).Length - 1;

    private static BuiltNotice Build(PersonalDataInventory inventory, PublicationTerms? terms = null) => NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], "en", terms);
}
