namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>Why data is processed. The purpose is the unit that carries basis, interest, law, ground, retention,
/// recipients, sources, groups and cookies (Art. 5(1)(b), 6(1), 13(1)(c)).</summary>
public sealed record PurposeFacts : Statement
{
    /// <summary>Full name of the purpose's class; empty for a purpose stated inline on its register.</summary>
    public string Id { get; init; } = "";
    /// <summary>What the purpose is, in the notice's language.</summary>
    public string Name { get; init; } = "";
    /// <summary>Art. 6(1) letter. NotStated is never a legal fact.</summary>
    public LegalBasis Basis { get; init; }
    /// <summary>The basis in the notice's own words.</summary>
    public string? AsStated { get; init; }
    /// <summary>Legitimate interest of the controller (Art. 13(1)(d)).</summary>
    public string? Interest { get; init; }
    /// <summary>Legitimate interest of a third party.</summary>
    public string? ThirdPartyInterest { get; init; }
    /// <summary>Law that founds the basis ("FI 1336/1997 2:10 §"; Art. 6(3)).</summary>
    public string? Law { get; init; }
    /// <summary>Kinds of purpose to which the law attaches consequences.</summary>
    public PurposeKind Kind { get; init; }
    /// <summary>Channels of direct marketing.</summary>
    public MarketingChannels Channels { get; init; }
    /// <summary>Ground needed in addition to the basis (Art. 9(2), 10, national).</summary>
    public AdditionalGround Ground { get; init; }
    /// <summary>Must the person give the data (Art. 13(2)(e))?</summary>
    public Provision Provision { get; init; }
    /// <summary>What follows if the data is not given.</summary>
    public string? IfNotProvided { get; init; }
    /// <summary>Where consent is recorded (Art. 7(1)).</summary>
    public string? ConsentRecord { get; init; }
    /// <summary>How consent is withdrawn (Art. 7(3)).</summary>
    public string? Withdrawal { get; init; }
    /// <summary>Balancing test or impact assessment. Record only.</summary>
    public string? Assessment { get; init; }
    /// <summary>Further bases stated of a named purpose.</summary>
    public FactList<BasisFacts> FurtherBases { get; init; }
    /// <summary>The purpose's own groups of persons; empty = the register's.</summary>
    public FactList<SubjectsFacts> Subjects { get; init; }
    /// <summary>Data content stated of this purpose.</summary>
    public FactList<ContentFacts> Content { get; init; }
    /// <summary>Sources stated of this purpose.</summary>
    public FactList<SourceFacts> Sources { get; init; }
    /// <summary>Recipients stated of this purpose.</summary>
    public FactList<DisclosureFacts> Disclosures { get; init; }
    /// <summary>The purpose's own retention; empty = the register's nearest.</summary>
    public FactList<RetentionFacts> Retentions { get; init; }
    /// <summary>Cookies stated of this purpose.</summary>
    public FactList<CookieFacts> Cookies { get; init; }
    /// <summary>Automated decision (Art. 22), if the purpose makes one.</summary>
    public DecisionFacts? Decision { get; init; }
}

/// <summary>A legal basis stated for a whole register, or a further basis of a purpose.</summary>
public sealed record BasisFacts : Statement
{
    /// <summary>Art. 6(1) letter.</summary>
    public LegalBasis Basis { get; init; }
    /// <summary>The basis in the notice's own words.</summary>
    public string? AsStated { get; init; }
    /// <summary>Legitimate interest of the controller.</summary>
    public string? Interest { get; init; }
    /// <summary>Legitimate interest of a third party.</summary>
    public string? ThirdPartyInterest { get; init; }
    /// <summary>Law that founds the basis.</summary>
    public string? Law { get; init; }
}

/// <summary>Art. 13(2)(f), 22: an automated decision, its logic and its consequences.</summary>
public sealed record DecisionFacts : Statement
{
    /// <summary>Art. 22(2): contract, law or explicit consent.</summary>
    public LegalBasis PermittedBy { get; init; }
    /// <summary>Meaningful information about the logic.</summary>
    public string Logic { get; init; } = "";
    /// <summary>Significance and envisaged consequences.</summary>
    public string Consequences { get; init; } = "";
    /// <summary>How a human intervenes (Art. 22(3)).</summary>
    public string? HumanIntervention { get; init; }
}
