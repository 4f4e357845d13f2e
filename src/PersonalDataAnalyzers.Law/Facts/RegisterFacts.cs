namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>A register with everything that holds of it: its own statements, then those of shared classes it includes,
/// then its controller's; lists add up in that order, for notice and retention the nearest level alone stands.</summary>
public sealed record RegisterFacts : Statement
{
    /// <summary>Full name of the class that declares it.</summary>
    public string Id { get; init; } = "";
    /// <summary>Name of the register.</summary>
    public string Name { get; init; } = "";
    /// <summary>The controller.</summary>
    public ControllerFacts Controller { get; init; } = new();
    /// <summary>Joint controllers (Art. 26).</summary>
    public FactList<ControllerFacts> JointControllers { get; init; }
    /// <summary>Essence of the Art. 26 arrangement.</summary>
    public string? Arrangement { get; init; }
    /// <summary>Set when we keep the register for <see cref="Controller"/>: it belongs to the Art. 30(2) record.</summary>
    public ControllerFacts? Processor { get; init; }
    /// <summary>What it is kept on.</summary>
    public RegisterMedium Medium { get; init; }
    /// <summary>When it exists at all.</summary>
    public string? Condition { get; init; }
    /// <summary>The nearest notice.</summary>
    public NoticeFacts? Notice { get; init; }
    /// <summary>Purposes.</summary>
    public FactList<PurposeFacts> Purposes { get; init; }
    /// <summary>Bases stated for the register as a whole.</summary>
    public FactList<BasisFacts> Bases { get; init; }
    /// <summary>Groups of data subjects.</summary>
    public FactList<SubjectsFacts> Subjects { get; init; }
    /// <summary>Published data content.</summary>
    public FactList<ContentFacts> Content { get; init; }
    /// <summary>Sources.</summary>
    public FactList<SourceFacts> Sources { get; init; }
    /// <summary>Recipients.</summary>
    public FactList<DisclosureFacts> Disclosures { get; init; }
    /// <summary>Retention of the nearest level that states one.</summary>
    public FactList<RetentionFacts> Retentions { get; init; }
    /// <summary>What the notice says of rights.</summary>
    public FactList<RightFacts> Rights { get; init; }
    /// <summary>Where requests go.</summary>
    public FactList<ChannelFacts> Channels { get; init; }
    /// <summary>Cookies.</summary>
    public FactList<CookieFacts> Cookies { get; init; }
    /// <summary>Free paragraphs.</summary>
    public FactList<TextFacts> Texts { get; init; }
    /// <summary>Negative statements.</summary>
    public FactList<ClaimFacts> Claims { get; init; }
    /// <summary>Contact persons.</summary>
    public FactList<ContactFacts> Contacts { get; init; }
    /// <summary>Offices.</summary>
    public FactList<OfficeFacts> Offices { get; init; }
    /// <summary>Registers it copies.</summary>
    public FactList<DerivationFacts> DerivedFrom { get; init; }
}
