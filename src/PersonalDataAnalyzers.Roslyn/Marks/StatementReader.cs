using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Attributes of one marker class -> facts, kind by kind.</summary>
internal static class StatementReader
{
    public static ControllerFacts Controller(INamedTypeSymbol type)
    {
        var found = Annotation.On(type).Where(annotation => annotation.Name == AnnotationNames.DataController).Select(annotation => new ControllerFacts
        {
            At = annotation.At,
            Name = annotation.Text("Name") ?? "",
            AlsoKnownAs = annotation.Text("AlsoKnownAs"),
            BusinessId = annotation.Text("BusinessId"),
            Address = annotation.Text("Address"),
            Country = annotation.Text("Country"),
            Phone = annotation.Text("Phone"),
            OtherPhone = annotation.Text("OtherPhone"),
            Email = annotation.Text("Email"),
            Website = annotation.Text("Website"),
            ListedIn = annotation.Text("ListedIn"),
        }).FirstOrDefault();
        return (found ?? new ControllerFacts()) with { Id = SymbolIds.Of(type) };
    }

    public static ContactFacts Contact(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Name = annotation.Text("Name") ?? "",
        Role = annotation.Enum<ContactRole>("Role"),
        Position = annotation.Text("Position"),
        Address = annotation.Text("Address"),
        Phone = annotation.Text("Phone"),
        OtherPhone = annotation.Text("OtherPhone"),
        Email = annotation.Text("Email"),
    };

    public static OfficeFacts Office(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Name = annotation.Text("Name") ?? "",
        Address = annotation.Text("Address"),
        Phone = annotation.Text("Phone"),
        Email = annotation.Text("Email"),
    };

    public static NoticeFacts Notice(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Title = annotation.Text("Title") ?? "",
        Language = annotation.Text("Language") ?? "",
        Service = annotation.Text("Service"),
        Created = annotation.Text("Created"),
        Updated = annotation.Text("Updated"),
        Changes = annotation.Text("Changes"),
    };

    public static TextFacts Text(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Section = annotation.Enum<NoticeSection>("Section"),
        Text = annotation.Text("Text") ?? "",
        Law = annotation.Text("Law"),
        RecordOnly = annotation.Flag("RecordOnly"),
    };

    public static ClaimFacts Claim(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Claim = annotation.Enum<NoticeClaim>("Claim"),
        Text = annotation.Text("Text"),
    };

    public static BasisFacts Basis(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Basis = annotation.Enum<LegalBasis>("Basis"),
        AsStated = annotation.Text("AsStated"),
        Interest = annotation.Text("Interest"),
        ThirdPartyInterest = annotation.Text("ThirdPartyInterest"),
        Law = annotation.Text("Law"),
    };

    public static SubjectsFacts Subjects(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Group = annotation.Enum<SubjectGroup>("Group"),
        Text = annotation.Text("Text"),
    };

    public static ContentFacts Content(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Text = annotation.Text("Text"),
        Categories = new FactList<PersonalDataCategory>(Categories(annotation)),
        Origin = annotation.Enum<DataOrigin>("Origin"),
        Condition = annotation.Text("Condition"),
        Ground = annotation.Enum<AdditionalGround>("Ground"),
        KeptIn = annotation.Text("KeptIn"),
    };

    public static SourceFacts Source(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Kind = annotation.Enum<SourceKind>("Kind"),
        Text = annotation.Text("Text"),
        PubliclyAvailable = annotation.Enum<Answer>("PubliclyAvailable"),
        Informed = annotation.Enum<InformedWhen>("Informed"),
    };

    public static SafeguardFacts Safeguard(Annotation annotation) => new()
    {
        At = annotation.At,
        Mechanism = annotation.Enum<TransferMechanism>("Mechanism"),
        AsStated = annotation.Text("AsStated"),
        Reference = annotation.Text("Reference"),
        Module = annotation.Enum<SccModule>("Module"),
        SignedOn = annotation.Text("SignedOn"),
        CheckedOn = annotation.Text("CheckedOn"),
        Covers = annotation.Enum<CertificationScope>("Covers"),
        Copy = annotation.Text("Copy"),
        Assessment = annotation.Text("Assessment"),
    };

    public static RetentionFacts Retention(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Period = annotation.Text("Period"),
        Start = annotation.Enum<RetentionStart>("Start"),
        Duty = annotation.Enum<RetentionDuty>("Duty"),
        Criterion = annotation.Enum<RetentionCriterion>("Criterion"),
        Text = annotation.Text("Text"),
        Then = annotation.Enum<EndAction>("Then"),
        Law = annotation.Text("Law"),
        Reason = annotation.Text("Reason"),
    };

    public static RightFacts Right(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Right = annotation.Enum<DataSubjectRight>("Right"),
        Status = annotation.Enum<RightStatus>("Status"),
        Text = annotation.Text("Text"),
        Law = annotation.Text("Law"),
        Holder = annotation.Enum<RightHolder>("Holder"),
    };

    public static ChannelFacts Channel(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Kind = annotation.Enum<ChannelKind>("Kind"),
        Address = annotation.Text("Address"),
        Rights = annotation.Enum<DataSubjectRight>("Rights"),
        IdentityCheck = annotation.Text("IdentityCheck"),
        AnswerWithin = annotation.Text("AnswerWithin"),
        Text = annotation.Text("Text"),
    };

    public static CookieFacts Cookie(Annotation annotation, StatementLevel level)
    {
        var setBy = annotation.Type("SetBy");
        return new()
        {
            At = annotation.At,
            Level = level,
            Name = annotation.Text("Name") ?? "",
            Purpose = annotation.Enum<CookiePurpose>("Purpose"),
            Consent = annotation.Enum<CookieConsent>("Consent"),
            SetBy = setBy is null ? null : SymbolIds.Of(setBy),
            SetByName = setBy is null ? null : RecipientReader.NameOf(setBy),
            Lifetime = annotation.Text("Lifetime"),
            Text = annotation.Text("Text"),
            OptOut = annotation.Text("OptOut"),
        };
    }

    public static DecisionFacts Decision(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        PermittedBy = annotation.Enum<LegalBasis>("PermittedBy"),
        Logic = annotation.Text("Logic") ?? "",
        Consequences = annotation.Text("Consequences") ?? "",
        HumanIntervention = annotation.Text("HumanIntervention"),
    };

    public static DerivationFacts Derivation(Annotation annotation, StatementLevel level) => new()
    {
        At = annotation.At,
        Level = level,
        Kind = annotation.Enum<Derivation>("Kind"),
        Registers = new FactList<string>(annotation.Types("Registers").Select(SymbolIds.Of)),
    };

    private static IEnumerable<PersonalDataCategory> Categories(Annotation annotation)
    {
        var first = annotation.Enum<PersonalDataCategory>("Category");
        if (first != PersonalDataCategory.NotStated)
            yield return first;
        foreach (var more in annotation.Enums<PersonalDataCategory>("More"))
            yield return more;
    }
}
