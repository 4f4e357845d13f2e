namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>What is known of a member of a marked type.</summary>
public enum FieldState
{
    /// <summary>Nobody has decided.</summary>
    Undecided,
    /// <summary>Marked as personal data, or an internal identifier by convention.</summary>
    Personal,
    /// <summary>Marked as not personal, with a reason.</summary>
    NotPersonal,
}

/// <summary>A marked type: where personal data of a register stands in code, or where somebody has decided that there is
/// none.</summary>
public sealed record TypeFacts
{
    /// <summary>Full name (namespace, containing types and arity; <c>Acme.Customer</c>).</summary>
    public string Id { get; init; } = "";
    /// <summary>Full name of the register's class; empty = none, which is PDA2001.</summary>
    public string Register { get; init; } = "";
    /// <summary>Full names of the purposes named on the type; empty = all of the register.</summary>
    public FactList<string> Purposes { get; init; }
    /// <summary>Marked as a data subject.</summary>
    public bool IsSubject { get; init; }
    /// <summary>Why nothing in it is personal data: [NotPersonal] on the type; null where nobody says so.</summary>
    public string? NotPersonal { get; init; }
    /// <summary>Its decided members, inherited marked ones included, in ordinal order of name.</summary>
    public FactList<FieldFacts> Fields { get; init; }
}

/// <summary>A member of a marked type that is personal data, or is said not to be.</summary>
public sealed record FieldFacts
{
    /// <summary>Name of the member.</summary>
    public string Member { get; init; } = "";
    /// <summary>Personal, or not.</summary>
    public FieldState State { get; init; }
    /// <summary>Category of personal data.</summary>
    public PersonalDataCategory Category { get; init; }
    /// <summary>Full name of its register where it is another than the type's; else empty.</summary>
    public string Register { get; init; } = "";
    /// <summary>Full names of the purposes named on the member; empty = those of the type.</summary>
    public FactList<string> Purposes { get; init; }
    /// <summary>Where its values come from (Art. 20).</summary>
    public DataOrigin Origin { get; init; }
    /// <summary>Ground needed in addition to the basis.</summary>
    public AdditionalGround Ground { get; init; }
    /// <summary>What erasure does to it.</summary>
    public ErasureAction OnErasure { get; init; }
    /// <summary>Why it is not personal.</summary>
    public string? Reason { get; init; }
    /// <summary>Personal by convention (a key), not by a mark.</summary>
    public bool ByConvention { get; init; }
}
