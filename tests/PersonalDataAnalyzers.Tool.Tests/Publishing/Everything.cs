using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

/// <summary>A lawful controller whose notice has every kind of section.</summary>
internal static class Everything
{
    public static readonly RegisterFacts Register = new()
    {
        Id = "Acme.Customers",
        Name = "Customer register",
        Controller = new() { Id = "Acme.Acme", Name = "Acme Oy", BusinessId = "2710574-2", Country = "FI", Address = "Example street 1, 00100 Helsinki", Email = "privacy@example.fi", Phone = "+358 9 0000000", Website = "https://acme.example/" },
        Notice = new() { Title = "Privacy notice", Language = "en", Created = "2024-01-05", Updated = "2026-11-22", Changes = "We publish each new version on this page" },
        Subjects = new([new SubjectsFacts { Group = SubjectGroup.Customers }, new SubjectsFacts { Group = SubjectGroup.WebsiteVisitors }]),
        Purposes = new([
            new PurposeFacts { Id = "Acme.Deliveries", Name = "Delivering orders", Basis = LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "we cannot deliver", Retentions = new([new RetentionFacts { Period = "P2Y", Start = RetentionStart.ContractEnd, Then = EndAction.Erase }]) },
            new PurposeFacts { Id = "Acme.Marketing", Name = "Direct marketing", Basis = LegalBasis.LegitimateInterests, Interest = "telling customers about similar goods", Kind = PurposeKind.DirectMarketing, Channels = MarketingChannels.Email, Retentions = new([new RetentionFacts { Period = "P1Y6M", Start = RetentionStart.LastContact, Then = EndAction.Erase }, new RetentionFacts { Criterion = RetentionCriterion.UntilObjection }]) },
            new PurposeFacts { Id = "Acme.Scoring", Name = "Deciding on credit", Basis = LegalBasis.Contract, Kind = PurposeKind.AutomatedDecisions, Decision = new() { PermittedBy = LegalBasis.Contract, Logic = "Unpaid invoices of the last two years lower the limit", Consequences = "You may have to pay in advance", HumanIntervention = "Ask us to look at it again" }, Retentions = new([new RetentionFacts { Period = "P3M", Start = RetentionStart.Collection, Then = EndAction.Erase }]) },
        ]),
        Content = new([new ContentFacts { Text = "Your names", Categories = new([PersonalDataCategory.Name]) }, new ContentFacts { Categories = new([PersonalDataCategory.EmailAddress, PersonalDataCategory.PostalAddress]) }, new ContentFacts { Text = "Orders, returns & \"complaints\"", Categories = new([PersonalDataCategory.OrderData]) }]),
        Sources = new([new SourceFacts { Kind = SourceKind.DataSubject }, new SourceFacts { Kind = SourceKind.PublicRegister, Text = "the trade register", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact }]),
        Disclosures = new([
            new DisclosureFacts { Recipient = new() { Id = "Acme.Host", Name = "Cloud Ireland Ltd", Role = RecipientRole.Processor, Country = "IE", Agreement = "DPA 1", SubRecipients = new([new DisclosureFacts { Recipient = new() { Id = "Acme.HostUs", Name = "Cloud Inc.", Role = RecipientRole.Processor, Country = "US", Agreement = "DPA 2", Safeguards = new([new SafeguardFacts { Mechanism = TransferMechanism.StandardContractualClauses, Module = SccModule.ProcessorToProcessor, SignedOn = "2025-02-01", Copy = "Ask us by e-mail", Assessment = "TIA 1" }]) } }]) } },
            new DisclosureFacts { Recipient = new() { Id = "Acme.Carrier", Name = "Carriers", Category = true, Role = RecipientRole.IndependentController, Country = "FI" }, Data = new([PersonalDataCategory.PostalAddress]) },
        ]),
        Channels = new([new ChannelFacts { Kind = ChannelKind.Email | ChannelKind.Phone, IdentityCheck = "We ask for more only where we doubt who you are" }]),
        Cookies = new([new CookieFacts { Name = "session", Purpose = CookiePurpose.StrictlyNecessary, Consent = CookieConsent.NotNeeded, Lifetime = "P1D", Text = "Keeps your basket" }]),
        Claims = new([new ClaimFacts { Claim = NoticeClaim.NotSoldOrRented }, new ClaimFacts { Claim = NoticeClaim.NoSpecialCategories }]),
        Contacts = new([new ContactFacts { Name = "Maija Meikäläinen", Position = "Data protection officer", Role = ContactRole.DataProtectionOfficer, Email = "dpo@example.fi", Address = "Example street 1" }]),
        Texts = new([new TextFacts { Section = NoticeSection.Introduction, Text = "This notice tells how we process personal data of our customers." }, new TextFacts { Section = NoticeSection.Security, Text = "Access is limited to those who need it, and traffic is encrypted." }]),
    };

    public static PersonalDataInventory Inventory(params RegisterFacts[] registers) => Inventory("{}", registers);

    public static PersonalDataInventory Inventory(string translations, params RegisterFacts[] registers)
    {
        var json = $$"""{"format":1,"assemblies":[{"name":"Acme","entries":[{{string.Join(",", registers.Select(register => InventoryEntry.Of(register)))}}]}],"translations":{{translations}}}""";
        return InventoryMerge.Of(InventoryReader.Parse(Encoding.UTF8.GetBytes(json), "Acme.personal-data.json"));
    }
}
