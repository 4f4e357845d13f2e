namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>An organisation, or a category of them, that receives personal data (Art. 4(9), 13(1)(e)).</summary>
public sealed record RecipientFacts : Statement
{
    /// <summary>Full name of the class that declares it.</summary>
    public string Id { get; init; } = "";
    /// <summary>Name of the organisation or category.</summary>
    public string Name { get; init; } = "";
    /// <summary>Processor, controller, authority ...</summary>
    public RecipientRole Role { get; init; }
    /// <summary>ISO 3166-1 alpha-2 code or a value of <see cref="Countries"/>: the country of this entity itself.</summary>
    public string Country { get; init; } = "";
    /// <summary>The service used ("Google Analytics").</summary>
    public string? Service { get; init; }
    /// <summary>A category of recipients, not one organisation.</summary>
    public bool Category { get; init; }
    /// <summary>Belongs to the controller's group of companies.</summary>
    public bool SameGroup { get; init; }
    /// <summary>ISO 3166-1 codes from which it reads the data remotely: a transfer too.</summary>
    public FactList<string> RemoteAccessFrom { get; init; }
    /// <summary>Art. 28(3) agreement. Record only.</summary>
    public string? Agreement { get; init; }
    /// <summary>Transfer mechanisms that cover this recipient.</summary>
    public FactList<SafeguardFacts> Safeguards { get; init; }
    /// <summary>Whom it passes the data on to.</summary>
    public FactList<DisclosureFacts> SubRecipients { get; init; }
}

/// <summary>Data goes to a recipient.</summary>
public sealed record DisclosureFacts : Statement
{
    /// <summary>Who receives.</summary>
    public RecipientFacts Recipient { get; init; } = new();
    /// <summary>In the notice's words.</summary>
    public string? Text { get; init; }
    /// <summary>When it happens ("where the law obliges us").</summary>
    public string? Condition { get; init; }
    /// <summary>Basis of the disclosure, where it differs.</summary>
    public LegalBasis LegalBasis { get; init; }
    /// <summary>Which categories go; empty = all of the register or purpose.</summary>
    public FactList<PersonalDataCategory> Data { get; init; }
    /// <summary>How the data gets there where no code sends it ("by post"); null = by code, so code must reach it.</summary>
    public string? OutsideCode { get; init; }
}

/// <summary>Mechanism of a transfer to a third country (Art. 45-49).</summary>
public sealed record SafeguardFacts : Statement
{
    /// <summary>The mechanism.</summary>
    public TransferMechanism Mechanism { get; init; }
    /// <summary>In the notice's words.</summary>
    public string? AsStated { get; init; }
    /// <summary>Decision, agreement or authorisation ("EU 2023/1795").</summary>
    public string? Reference { get; init; }
    /// <summary>Module of the standard contractual clauses 2021/914.</summary>
    public SccModule Module { get; init; }
    /// <summary>ISO 8601 date.</summary>
    public string? SignedOn { get; init; }
    /// <summary>ISO 8601 date on which the list or decision was last looked at.</summary>
    public string? CheckedOn { get; init; }
    /// <summary>What a Data Privacy Framework certification covers.</summary>
    public CertificationScope Covers { get; init; }
    /// <summary>How the person gets a copy (Art. 13(1)(f)).</summary>
    public string? Copy { get; init; }
    /// <summary>Transfer impact assessment. Record only.</summary>
    public string? Assessment { get; init; }
}
