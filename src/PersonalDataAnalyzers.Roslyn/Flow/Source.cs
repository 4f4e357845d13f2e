using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>How personal data is present in a value.</summary>
internal enum SourceForm
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>An object in which it can be reached: it leaks only where the object is written out whole.</summary>
    Whole,

    /// <summary>The text that an object's ToString gives.</summary>
    Printed,

    /// <summary>A parameter of the method under summary: personal data if its caller passes some.</summary>
    Parameter,
}

/// <summary>Where personal data comes from in a body.</summary>
internal sealed record Source
{
    /// <summary>The member, parameter, local or method that yields it; null where the code does not bind.</summary>
    public required ISymbol? Symbol { get; init; }

    /// <summary>As messages name it: "Customer.Email".</summary>
    public required string Name { get; init; }

    public SourceForm Form { get; init; }

    public PersonalDataCategory Category { get; init; }

    /// <summary>Not marked: its name and type say so.</summary>
    public bool Inferred { get; init; }

    /// <summary>Proves little by itself, so it counts only where a recipient is reached and nothing better is there: an
    /// identifier of a person, a message that holds an address by its nature, a sign-in.</summary>
    public bool Weak { get; init; }

    /// <summary>The register of its mark, or of the type that holds it.</summary>
    public INamedTypeSymbol? Register { get; init; }

    /// <summary>The object, for <see cref="SourceForm.Whole"/> and <see cref="SourceForm.Printed"/>.</summary>
    public ITypeSymbol? Holder { get; init; }

    /// <summary>Where it was read.</summary>
    public Location? Location { get; init; }

    /// <summary>Ordinal of the object on which the method under summary is called.</summary>
    public const int Receiver = -2;

    /// <summary>Ordinal of a parameter under summary.</summary>
    public int Ordinal { get; init; } = -1;
}
