namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>A controller, or the processor that keeps a register for one (GDPR Art. 4(7), 4(8), 13(1)(a)).</summary>
public sealed record ControllerFacts : Statement
{
    /// <summary>Full name of the class that declares it.</summary>
    public string Id { get; init; } = "";
    /// <summary>Name of the organisation.</summary>
    public string Name { get; init; } = "";
    /// <summary>Trade name or earlier name.</summary>
    public string? AlsoKnownAs { get; init; }
    /// <summary>Business id (Y-tunnus).</summary>
    public string? BusinessId { get; init; }
    /// <summary>Postal address.</summary>
    public string? Address { get; init; }
    /// <summary>ISO 3166-1 alpha-2 code; national rules apply by it.</summary>
    public string? Country { get; init; }
    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }
    /// <summary>A second phone number.</summary>
    public string? OtherPhone { get; init; }
    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
    /// <summary>Web address.</summary>
    public string? Website { get; init; }
    /// <summary>Stands for a class of controllers that are listed elsewhere (Art. 30(2)(a)).</summary>
    public string? ListedIn { get; init; }
}

/// <summary>A person or mailbox that answers: register matters, data protection officer, representative.</summary>
public sealed record ContactFacts : Statement
{
    /// <summary>Name of the person or of the function.</summary>
    public string Name { get; init; } = "";
    /// <summary>What the contact answers for.</summary>
    public ContactRole Role { get; init; }
    /// <summary>Title.</summary>
    public string? Position { get; init; }
    /// <summary>Postal address.</summary>
    public string? Address { get; init; }
    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }
    /// <summary>A second phone number.</summary>
    public string? OtherPhone { get; init; }
    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
}

/// <summary>An office of the controller.</summary>
public sealed record OfficeFacts : Statement
{
    /// <summary>Name of the office.</summary>
    public string Name { get; init; } = "";
    /// <summary>Postal address.</summary>
    public string? Address { get; init; }
    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }
    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
}
