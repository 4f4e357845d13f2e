namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>A group of data subjects.</summary>
public sealed record SubjectsFacts : Statement
{
    /// <summary>The group.</summary>
    public SubjectGroup Group { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
}

/// <summary>One line of the published data content.</summary>
public sealed record ContentFacts : Statement
{
    /// <summary>The line in the notice's words; null = the labels of the categories.</summary>
    public string? Text { get; init; }
    /// <summary>Categories it gathers, with their children.</summary>
    public FactList<PersonalDataCategory> Categories { get; init; }
    /// <summary>Where the values come from.</summary>
    public DataOrigin Origin { get; init; }
    /// <summary>When it is kept ("only if ...").</summary>
    public string? Condition { get; init; }
    /// <summary>Ground of a special category.</summary>
    public AdditionalGround Ground { get; init; }
    /// <summary>The system that keeps it when that is not this code.</summary>
    public string? KeptIn { get; init; }
}

/// <summary>Where the data comes from (Art. 14(2)(f)).</summary>
public sealed record SourceFacts : Statement
{
    /// <summary>Kind of source.</summary>
    public SourceKind Kind { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
    /// <summary>Is the source publicly accessible?</summary>
    public Answer PubliclyAvailable { get; init; }
    /// <summary>When the person is told (Art. 14(3)).</summary>
    public InformedWhen Informed { get; init; }
}

/// <summary>How long, from when, and what then (Art. 5(1)(e), 13(2)(a)).</summary>
public sealed record RetentionFacts : Statement
{
    /// <summary>ISO 8601 duration.</summary>
    public string? Period { get; init; }
    /// <summary>The event from which the period runs.</summary>
    public RetentionStart Start { get; init; }
    /// <summary>A statutory period, by its key in the table.</summary>
    public RetentionDuty Duty { get; init; }
    /// <summary>A criterion in place of a period.</summary>
    public RetentionCriterion Criterion { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
    /// <summary>What happens at the end.</summary>
    public EndAction Then { get; init; }
    /// <summary>Law that sets the period.</summary>
    public string? Law { get; init; }
    /// <summary>Why so long.</summary>
    public string? Reason { get; init; }
}

/// <summary>What a notice says of a right. None at all = the rights as the law gives them.</summary>
public sealed record RightFacts : Statement
{
    /// <summary>The rights spoken of.</summary>
    public DataSubjectRight Right { get; init; }
    /// <summary>Granted, conditional, denied, omitted.</summary>
    public RightStatus Status { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
    /// <summary>National law that gives it.</summary>
    public string? Law { get; init; }
    /// <summary>Who holds it.</summary>
    public RightHolder Holder { get; init; }
}

/// <summary>Where requests go (Art. 12(2)).</summary>
public sealed record ChannelFacts : Statement
{
    /// <summary>Kinds of channel.</summary>
    public ChannelKind Kind { get; init; }
    /// <summary>Address, where it is not the controller's.</summary>
    public string? Address { get; init; }
    /// <summary>The rights it serves; none = all.</summary>
    public DataSubjectRight Rights { get; init; }
    /// <summary>How identity is checked (Art. 12(6)).</summary>
    public string? IdentityCheck { get; init; }
    /// <summary>ISO 8601 duration (Art. 12(3)).</summary>
    public string? AnswerWithin { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
}

/// <summary>A cookie or other access to terminal equipment (917/2014 205 §).</summary>
public sealed record CookieFacts : Statement
{
    /// <summary>Name of the cookie or of the group.</summary>
    public string Name { get; init; } = "";
    /// <summary>What it is for.</summary>
    public CookiePurpose Purpose { get; init; }
    /// <summary>Whether consent is asked.</summary>
    public CookieConsent Consent { get; init; }
    /// <summary>Full name of the recipient's class that sets it.</summary>
    public string? SetBy { get; init; }
    /// <summary>Name of the recipient that sets it.</summary>
    public string? SetByName { get; init; }
    /// <summary>ISO 8601 duration.</summary>
    public string? Lifetime { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
    /// <summary>How to opt out.</summary>
    public string? OptOut { get; init; }
}

/// <summary>The published page.</summary>
public sealed record NoticeFacts : Statement
{
    /// <summary>Title.</summary>
    public string Title { get; init; } = "";
    /// <summary>ISO 639-1 code of the language in which the texts are written.</summary>
    public string Language { get; init; } = "";
    /// <summary>The service it speaks of.</summary>
    public string? Service { get; init; }
    /// <summary>ISO 8601 date.</summary>
    public string? Created { get; init; }
    /// <summary>ISO 8601 date.</summary>
    public string? Updated { get; init; }
    /// <summary>How changes are told.</summary>
    public string? Changes { get; init; }
}

/// <summary>A free paragraph of the notice.</summary>
public sealed record TextFacts : Statement
{
    /// <summary>The section it stands in.</summary>
    public NoticeSection Section { get; init; }
    /// <summary>The paragraph.</summary>
    public string Text { get; init; } = "";
    /// <summary>A law it cites.</summary>
    public string? Law { get; init; }
    /// <summary>Goes to the Art. 30 record only.</summary>
    public bool RecordOnly { get; init; }
}

/// <summary>A negative statement of the notice; compared with the model, never computed from silence.</summary>
public sealed record ClaimFacts : Statement
{
    /// <summary>What is claimed.</summary>
    public NoticeClaim Claim { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
}

/// <summary>The register copies others: backups, archives, logs.</summary>
public sealed record DerivationFacts : Statement
{
    /// <summary>Kind of copy.</summary>
    public Derivation Kind { get; init; }
    /// <summary>Full names of the registers copied.</summary>
    public FactList<string> Registers { get; init; }
}
