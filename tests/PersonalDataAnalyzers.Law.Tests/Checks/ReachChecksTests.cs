using System.Linq;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

/// <summary>Declared recipients against what code reaches.</summary>
public class ReachChecksTests
{
    private static readonly KnownService s_mailchimp = KnownServices.Shipped.OfId("mailchimp")!;

    private static readonly DisclosureFacts s_letters = new() { At = "Acme.Customers@3", Recipient = new() { Id = "Acme.Letters", Name = "The Rocket Science Group LLC", Service = "Mailchimp", Country = "US" } };

    private static RegisterFacts Register(params DisclosureFacts[] disclosures) => new() { Id = "Acme.Customers", At = "Acme.Customers@0", Name = "Customers", Disclosures = new(disclosures) };

    private static LegalFinding[] Check(RegisterFacts register, params ReachedRecipient[] reached) => [.. ReachChecks.Run(new([register]), reached, KnownServices.Shipped)];

    [Fact]
    public void Recipient_that_nothing_reaches_is_found_at_its_declaration()
    {
        var finding = Assert.Single(Check(Register(s_letters)));
        Assert.Equal("RecipientNotReached", finding.Check);
        Assert.Equal("Acme.Customers@3", finding.At);
        Assert.Equal(["The Rocket Science Group LLC", "Customers"], finding.Arguments);
    }

    [Fact]
    public void Recipient_of_a_purpose_is_judged_too() =>
        Assert.Single(Check(Register() with { Purposes = new([new PurposeFacts { Name = "Letters", Disclosures = new([s_letters]) }]) }));

    [Fact]
    public void Reached_by_the_service_of_its_library_or_by_a_contract()
    {
        Assert.Empty(Check(Register(s_letters), new ReachedRecipient { Service = s_mailchimp }));
        Assert.Empty(Check(Register(s_letters), new ReachedRecipient { Service = s_mailchimp, Register = "Acme.Customers" }));
        Assert.Empty(Check(Register(s_letters), new ReachedRecipient { Recipient = "Acme.Letters" }));
    }

    [Fact]
    public void Data_of_another_register_does_not_count() =>
        Assert.Single(Check(Register(s_letters), new ReachedRecipient { Service = s_mailchimp, Register = "Acme.Workers" }));

    [Fact]
    public void Reached_behind_an_agency_counts_for_the_agency()
    {
        var agency = new DisclosureFacts { Recipient = new() { Id = "Acme.Agency", Name = "SendGrid Finland", SubRecipients = new([s_letters]) } };
        Assert.Empty(Check(Register(agency), new ReachedRecipient { Service = s_mailchimp }));
        Assert.Single(Check(Register(agency)));
    }

    [Fact]
    public void Sent_outside_code_is_an_answer() => Assert.Empty(Check(Register(s_letters with { OutsideCode = "by hand, in the browser" })));

    /// <summary>Of an accountant or an authority code cannot tell, nor of a name that only contains that of a service.</summary>
    [Theory]
    [InlineData("Tilitoimisto Oy", null, false)]
    [InlineData("Adhere Oy", null, false)]
    [InlineData("Payment providers (Stripe)", null, true)]
    public void Who_cannot_be_seen_is_counted_and_not_judged(string name, string? service, bool category)
    {
        var register = Register(new DisclosureFacts { Recipient = new() { Id = "Acme.X", Name = name, Service = service, Category = category } });
        Assert.Empty(Check(register));
        Assert.Equal(1, ReachChecks.NotJudged(new([register]), KnownServices.Shipped));
    }

    [Fact]
    public void Every_shipped_service_is_reached_where_it_is_declared_by_its_name()
    {
        foreach (var service in KnownServices.ShippedRows)
        {
            var register = Register(new DisclosureFacts { Recipient = new() { Id = "Acme.X", Name = service.Name } });
            Assert.Single(Check(register));
            Assert.Empty(Check(register, new ReachedRecipient { Service = service }));
        }
    }
}
