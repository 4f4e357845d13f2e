using System.Linq;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

/// <summary>A declaration in which nothing is missing: each test spoils one thing of it.</summary>
internal static class Lawful
{
    public static readonly ControllerFacts Controller = new() { Id = "Acme", At = "Acme@0", Name = "Acme Oy", Country = "FI", Address = "Esimerkkikatu 1, 00100 Helsinki", Phone = "+358 9 0000000", Email = "tietosuoja@example.fi" };

    public static readonly PurposeFacts Purpose = new()
    {
        At = "Customers@2",
        Name = "Customer relationship",
        Basis = LegalBasis.Contract,
        Kind = PurposeKind.Ordinary,
        Provision = Provision.NeededForContract,
        IfNotProvided = "no delivery",
    };

    public static readonly RegisterFacts Register = new()
    {
        Id = "Customers",
        At = "Customers@0",
        Name = "Customer register",
        Controller = Controller,
        Notice = new NoticeFacts { At = "Acme@1", Title = "Tietosuojaseloste", Language = "fi", Updated = "2026-11-22" },
        Subjects = List(new SubjectsFacts { At = "Customers@1", Group = SubjectGroup.Customers }),
        Purposes = List(Purpose),
        Retentions = List(new RetentionFacts { At = "Customers@3", Period = "P2Y", Start = RetentionStart.ContractEnd, Then = EndAction.Erase }),
        Sources = List(new SourceFacts { At = "Customers@4", Kind = SourceKind.DataSubject }),
        Disclosures = List(new DisclosureFacts { At = "Customers@5", Recipient = Hosting("FI") }),
        Channels = List(new ChannelFacts { At = "Acme@2", Kind = ChannelKind.Email | ChannelKind.Post }),
    };

    public static readonly TypeFacts Type = new()
    {
        Id = "Customer",
        Register = "Customers",
        IsSubject = true,
        Fields = List(
            new FieldFacts { Member = "Email", State = FieldState.Personal, Category = PersonalDataCategory.EmailAddress },
            new FieldFacts { Member = "Id", State = FieldState.Personal, Category = PersonalDataCategory.InternalIdentifier, ByConvention = true }),
    };

    public static RecipientFacts Hosting(string country, params SafeguardFacts[] safeguards) =>
        new() { Id = "Hosting", At = "Hosting@0", Name = "Pilvi Oy", Role = RecipientRole.Processor, Country = country, Agreement = "DPA 1", Safeguards = List(safeguards) };

    public static FactList<T> List<T>(params T[] items)
        where T : notnull => new(items);

    /// <summary>The register with its one purpose spoiled.</summary>
    public static RegisterFacts With(PurposeFacts purpose) => Register with { Purposes = List(purpose) };

    /// <summary>The register with one recipient.</summary>
    public static RegisterFacts With(RecipientFacts recipient) => Register with { Disclosures = List(new DisclosureFacts { At = "Customers@5", Recipient = recipient }) };

    /// <summary>The type with one field more.</summary>
    public static TypeFacts With(FieldFacts field) => Type with { Fields = new FactList<FieldFacts>(Type.Fields.Append(field)) };

    /// <summary>"check at statement", in the order found.</summary>
    public static string[] Check(RegisterFacts register, TypeFacts? type = null, CheckOptions? options = null) =>
        [.. LegalChecks.Run(List(register), List(type ?? Type), options ?? new CheckOptions()).Select(finding => finding.Check + " at " + finding.At)];

    public static CheckOptions On(int year, int month, int day) => new() { AsOf = new LawDate(year, month, day) };
}
