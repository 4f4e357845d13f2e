using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Why a member needs no mark of its own.</summary>
internal enum Convention
{
    None,

    /// <summary>The primary key: an internal identifier, personal data by itself.</summary>
    Key,

    /// <summary>A foreign key: an internal identifier too.</summary>
    ForeignKey,

    /// <summary>Leads to other objects, which carry their own marks.</summary>
    Navigation,

    /// <summary>Changes at each write and says nothing of a person.</summary>
    ConcurrencyToken,

    /// <summary>Has no storage of its own: what it shows stands elsewhere.</summary>
    Computed,

    /// <summary>A private field behind a property, which is the member to mark.</summary>
    BackingField,
}

/// <summary>What is known of one member of a marked type. Holds symbols: for analyzers and parsing only, never for a
/// generator's model.</summary>
internal sealed class MemberMark
{
    /// <summary>Property or field.</summary>
    public required ISymbol Member { get; init; }

    public required ITypeSymbol Type { get; init; }

    public FieldState State { get; init; }

    public Convention Convention { get; init; }

    /// <summary>The [Personal] or [NotPersonal] that decided it: on the member, on the positional parameter behind it, on
    /// the member it overrides or implements, or a [PersonalOf] of the assembly.</summary>
    public AttributeData? Mark { get; init; }

    public PersonalDataCategory Category { get; init; }

    /// <summary>Its register where the mark names one.</summary>
    public INamedTypeSymbol? Register { get; init; }

    public ImmutableArray<INamedTypeSymbol> Purposes { get; init; } = [];

    public DataOrigin Origin { get; init; }

    public AdditionalGround Ground { get; init; }

    public ErasureAction OnErasure { get; init; }

    /// <summary>The value strategy its mark names.</summary>
    public INamedTypeSymbol? AnonymiseWith { get; init; }

    /// <summary>Why it is not personal.</summary>
    public string? Reason { get; init; }

    public bool IsSubjectKey { get; init; }

    /// <summary>[BelongsTo]: the subject that owns the row.</summary>
    public INamedTypeSymbol? BelongsTo { get; init; }

    /// <summary>[Mentions]: a subject the row speaks of.</summary>
    public INamedTypeSymbol? Mentions { get; init; }

    /// <summary>Via of the edge: the member of the person whose value this one repeats.</summary>
    public string? LinkVia { get; init; }

    /// <summary>Covers of the edge: members that speak of that person.</summary>
    public FactList<string> LinkCovers { get; init; }
}

/// <summary>A type that carries marks, on itself or on a member.</summary>
internal sealed class TypeMark
{
    public required INamedTypeSymbol Type { get; init; }

    /// <summary>[Personal] on the type, if any.</summary>
    public AttributeData? Mark { get; init; }

    public INamedTypeSymbol? Register { get; init; }

    public ImmutableArray<INamedTypeSymbol> Purposes { get; init; } = [];

    public bool IsSubject { get; init; }

    /// <summary>[SubjectPaths]: when a row that several ways connect with persons goes.</summary>
    public PathRule PathsOnErasure { get; init; }

    /// <summary>[SubjectPaths]: when it stands in an answer.</summary>
    public PathRule PathsOnExport { get; init; }

    /// <summary>Every data member, declared here or in an unmarked base class, in ordinal order of name.</summary>
    public required ImmutableArray<MemberMark> Members { get; init; }

    /// <summary>The type itself is said to hold personal data, so that every member needs a decision.</summary>
    public bool IsDeclared => Mark is not null || IsSubject;

    /// <summary>Whether anything here is marked personal: a type in which some members are only said to be not personal is
    /// no record of a person, and its other members need no decision.</summary>
    public bool HoldsPersonalData
    {
        get
        {
            if (IsDeclared)
                return true;
            foreach (var member in Members)
            {
                if (member is { State: FieldState.Personal, Mark: not null })
                    return true;
            }

            return false;
        }
    }
}
