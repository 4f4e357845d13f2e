using System;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Tool.Tests;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pda-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static readonly RegisterFacts Register = new()
    {
        Id = "Acme.Customers",
        At = "Acme.Customers@0",
        Name = "Customer register",
        Controller = new() { Id = "Acme.Acme", Name = "Acme Oy", Country = "FI", Address = "Street 1", Email = "privacy@example.fi" },
        Notice = new() { Title = "Privacy notice", Language = "en", Updated = "2026-11-22" },
        Purposes = new([new PurposeFacts { Name = "Deliveries", Basis = LegalBasis.Contract }]),
    };

    private static readonly RegisterFacts Lawful = Register with { Retentions = new([new RetentionFacts { Period = "P2Y", Start = RetentionStart.ContractEnd, Then = EndAction.Erase }]) };

    [Fact]
    public void Notice_writes_the_languages_that_are_fit_and_says_what_blocks_the_others()
    {
        var (code, output, error) = Run("notice", Inventory(Lawful), "--language", "en,fi", "--format", "html,md", "--output", Path.Combine(_folder, "out"));

        Assert.Equal(1, code);
        Assert.Equal(["privacy-notice.en.html", "privacy-notice.en.md"], Directory.GetFiles(Path.Combine(_folder, "out")).Select(Path.GetFileName).Order());
        Assert.Contains("PersonalData.fi.resx", error);
        Assert.Contains("privacy-notice.en.html", output);
    }

    [Fact]
    public void Notice_of_lawful_processing_is_written()
    {
        var (code, _, error) = Run("notice", Inventory(Lawful), "--language", "en", "--output", Path.Combine(_folder, "out"), "--approved-on", "2026-11-22");

        Assert.Equal("", error);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Notice_of_unlawful_processing_is_refused_and_its_draft_is_marked_in_every_format()
    {
        var folder = Path.Combine(_folder, "out");
        var (code, _, error) = Run("notice", Inventory(Register), "--language", "en", "--format", "html,md,txt", "--output", folder);

        Assert.Equal(1, code);
        Assert.Empty(Directory.GetFiles(folder));
        Assert.Contains("PDA2003", error);
        Assert.Contains("state a period", error);
        Assert.Contains("--draft", error);

        Assert.Equal(1, Run("notice", Inventory(Register), "--language", "en", "--format", "html,md,txt", "--output", folder, "--draft").Code);
        Assert.All(Directory.GetFiles(folder), file => Assert.Contains("not for publication", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(3, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void Notice_older_than_the_approval_is_refused()
    {
        var (code, _, error) = Run("notice", Inventory(Lawful), "--language", "en", "--output", Path.Combine(_folder, "out"), "--approved-on", "2026-11-23");

        Assert.Equal(1, code);
        Assert.Contains("2026-11-23", error);
        Assert.Contains("Updated", error);
    }

    [Fact]
    public void Notice_of_what_nobody_approved_is_refused()
    {
        Inventory(Lawful);
        File.WriteAllText(Path.Combine(_folder, "Acme.csproj"), "<Project/>");
        File.WriteAllText(Path.Combine(_folder, "PersonalData.approved.txt"), "#PersonalData/1\n");

        var (code, _, error) = Run("notice", _folder, "--language", "en", "--output", Path.Combine(_folder, "out"), "--approved-on", "2026-11-22");

        Assert.Equal(1, code);
        Assert.Contains("personal-data approve", error);
    }

    [Fact]
    public void Check_names_place_article_and_remedy_and_fails()
    {
        var (code, output, _) = Run("check", Inventory(Register), "--as-of", "2026-11-22");

        Assert.Equal(1, code);
        Assert.Contains("PDA2003", output);
        Assert.Contains("Acme.Customers", output);
        Assert.Contains("[GDPR ", output);
    }

    [Fact]
    public void Check_judges_no_agreement_from_a_file_that_never_holds_one_and_says_so()
    {
        var hosting = new DisclosureFacts { Recipient = new() { Id = "Acme.Hosting", At = "Acme.Hosting@0", Name = "Cloud Oy", Role = RecipientRole.Processor, Country = "FI", Agreement = "DPA 1" } };

        var (_, output, error) = Run("check", Inventory(Register with { Disclosures = new([hosting]) }), "--as-of", "2026-11-22");

        Assert.DoesNotContain("ProcessorAgreementMissing", output);
        Assert.Contains("Not judged", error);
        Assert.Contains("ProcessorAgreementMissing", error);
    }

    [Fact]
    public void Check_takes_placeholders_for_people_unless_told_that_it_reads_a_sample()
    {
        var sample = Inventory(Register with { Contacts = new([new ContactFacts { Name = "Maija Meikäläinen" }]) });

        Assert.Contains("PlaceholderContact", Run("check", sample, "--as-of", "2026-11-22").Output);
        Assert.DoesNotContain("PlaceholderContact", Run("check", sample, "--as-of", "2026-11-22", "--allow-placeholders").Output);
    }

    [Fact]
    public void Approve_writes_the_baseline_and_then_finds_it_up_to_date()
    {
        var file = Path.Combine(_folder, "PersonalData.approved.txt");

        Assert.Equal(1, Run("approve", Inventory(Register), "--output", file, "--check").Code);
        Assert.Equal(0, Run("approve", Inventory(Register), "--output", file).Code);
        Assert.Equal(0, Run("approve", Inventory(Register), "--output", file, "--check").Code);
        Assert.Equal(["#PersonalData/1", .. BaselineLines.Of(Register)], File.ReadAllLines(file));
    }

    [Fact]
    public void Inventory_and_approve_show_what_is_said_not_to_be_personal()
    {
        var path = Path.Combine(_folder, "Machines.personal-data.json");
        var entries = InventoryEntry.Of(new AssemblyFacts { Id = "Machines", NotPersonal = "iron only" }) + "," + InventoryEntry.Of(new TypeFacts { Id = "M.Lathe", NotPersonal = "a lathe" });
        File.WriteAllText(path, """{"format":1,"assemblies":[{"name":"Machines","entries":[""" + entries + """]}],"translations":{}}""");

        var (code, output, _) = Run("inventory", path);
        Assert.Equal(0, code);
        Assert.Contains("iron only", output);
        Assert.Contains("a lathe", output);
        Assert.Contains("iron only", Run("inventory", path, "--format", "json").Output);

        var approved = Path.Combine(_folder, "approved.txt");
        Assert.Equal(0, Run("approve", path, "--output", approved).Code);
        Assert.Equal(["#PersonalData/1", "not-personal | M.Lathe | a lathe", "not-personal | Machines | iron only"], File.ReadAllLines(approved));
    }

    [Fact]
    public void Inventory_shows_what_holds_of_each_purpose()
    {
        var (code, output, _) = Run("inventory", Inventory(Register));

        Assert.Equal(0, code);
        Assert.Contains("Deliveries", output);
        Assert.Contains("Contract", output);
        Assert.Contains("none stated", output);
    }

    [Fact]
    public void Inventory_as_json_can_be_read_again()
    {
        var path = Path.Combine(_folder, "merged.json");
        File.WriteAllText(path, Run("inventory", Inventory(Register), "--format", "json").Output);

        Assert.Contains("Deliveries", Run("inventory", path).Output);
    }

    [Fact]
    public void Record_writes_csv_with_a_mark_for_spreadsheets()
    {
        Assert.Equal(0, Run("record", Inventory(Register), "-l", "en", "-o", _folder).Code);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(_folder, "record-of-processing.controller.en.csv"))[..3]);
        Assert.True(File.Exists(Path.Combine(_folder, "record-of-processing.en.html")));
    }

    [Theory]
    [InlineData("inventory", "/no/such/folder")]
    [InlineData("notice", ".", "--language", "xx")]
    [InlineData("notice", ".", "--format", "pdf")]
    [InlineData("notice", ".", "--language", "")]
    [InlineData("notice", ".", "--format", ",")]
    [InlineData("check", ".", "--as-of", "yesterday")]
    [InlineData("verify", "/no/such/page.html")]
    [InlineData("frobnicate")]
    public void Wrong_use_is_exit_code_2_and_no_stack_trace(params string[] arguments)
    {
        var (code, _, error) = Run(arguments);

        Assert.Equal(2, code);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", error);
    }

    private string Inventory(RegisterFacts register)
    {
        var path = Path.Combine(_folder, "Acme.personal-data.json");
        File.WriteAllText(path, $$"""{"format":1,"assemblies":[{"name":"Acme","entries":[{{InventoryEntry.Of(register)}}]}]}""");
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        return (PersonalDataCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
