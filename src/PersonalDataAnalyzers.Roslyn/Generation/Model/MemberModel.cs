using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>How a member is set.</summary>
internal enum SetterKind
{
    None,

    /// <summary><c>this.Member = value</c>.</summary>
    Direct,

    /// <summary>An accessor of the runtime calls the init-only or inaccessible setter.</summary>
    InitAccessor,

    /// <summary>An accessor of the runtime reaches the field behind a get-only property.</summary>
    FieldAccessor,
}

/// <summary>What happens to a member.</summary>
internal enum ActionKind
{
    /// <summary>Nothing can be done, or nobody decided: the text says why.</summary>
    Unhandled,

    /// <summary>It gets the value of the text.</summary>
    Assign,

    /// <summary>Its collection is emptied.</summary>
    Clear,

    /// <summary>The objects in it do it themselves.</summary>
    Nested,

    /// <summary>A value strategy is applied; the text is its type.</summary>
    Strategy,

    /// <summary>A value strategy is applied to each element; the text is its type.</summary>
    StrategyOfElements,

    /// <summary>It stays; the text is the ground.</summary>
    Keep,

    /// <summary>It has no storage: what it shows is gone with the members it is computed from.</summary>
    Computed,

    /// <summary>It leads to objects that answer for themselves.</summary>
    Linked,
}

/// <summary>What happens to a member, with what the kind needs.</summary>
internal sealed record MemberAction(ActionKind Kind, string Text = "");

/// <summary>One member of a marked type, decided.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }

    /// <summary>Name in C#: <c>@class</c>.</summary>
    public required string Identifier { get; init; }

    /// <summary>Name in JSON: the member's, save where it hides one of a base class.</summary>
    public required string JsonName { get; init; }

    /// <summary>Full name of the type, with <c>?</c>.</summary>
    public required string Type { get; init; }

    public required ValueModel Value { get; init; }

    public required MemberAction Erase { get; init; }

    public required MemberAction Anonymise { get; init; }

    public SetterKind Setter { get; init; }

    /// <summary>Identifier of the field behind accessors of the user's own; null where there is none, or the compiler makes it.</summary>
    public string? Storage { get; init; }

    /// <summary>Full name of the type that declares it, for accessors.</summary>
    public string DeclaringType { get; init; } = "";

    /// <summary>Position among the declarations: stores in the order of the fields are cheaper.</summary>
    public int Rank { get; init; }

    /// <summary>It is personal data, and so stands in the descriptor. Otherwise it only leads to marked objects or is
    /// undecided.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>It is written to exports.</summary>
    public bool IsExported { get; init; }

    /// <summary>It can be read by generated code.</summary>
    public bool IsReadable { get; init; }

    /// <summary>An expression tree can name it.</summary>
    public bool HasExpression { get; init; }

    public PersonalDataCategory Category { get; init; }

    /// <summary>Position of its register among the type's; -1 = none.</summary>
    public int Register { get; init; } = -1;

    /// <summary>Positions of its purposes in its register.</summary>
    public FactList<int> Purposes { get; init; }

    /// <summary>The purpose under which pseudonyms are made.</summary>
    public string PseudonymPurpose { get; init; } = "";

    public DataOrigin Origin { get; init; }

    public AdditionalGround Ground { get; init; }

    public ErasureAction OnErasure { get; init; }

    public string? KeptOn { get; init; }

    /// <summary>Full name of the value strategy; null = removed.</summary>
    public string? Strategy { get; init; }

    public bool IsPortable { get; init; }

    public bool IsCredential { get; init; }

    public bool IsKey { get; init; }

    public bool IsSubjectKey { get; init; }
}

/// <summary>An edge of the subject graph.</summary>
internal sealed record LinkModel(string Member, string Subject, bool IsOwner, string? Via, FactList<string> Covers);

/// <summary>A member of a record's printed form.</summary>
internal sealed record PrintedMember(string Name, string Identifier, bool IsShown);
