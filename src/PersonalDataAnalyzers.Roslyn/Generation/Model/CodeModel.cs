using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>The code of one marked type, decided: the writer only prints it.</summary>
internal sealed record CodeModel
{
    /// <summary>Empty = the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Declarations of the containing types, outermost first (<c>partial class Outer&lt;T&gt;</c>).</summary>
    public required FactList<string> Containers { get; init; }

    /// <summary>Its own declaration (<c>partial record struct Point</c>).</summary>
    public required string Declaration { get; init; }

    /// <summary>Full name with <c>global::</c> and type parameters.</summary>
    public required string Type { get; init; }

    /// <summary>Id as the inventory has it.</summary>
    public required string Id { get; init; }

    public bool IsSubject { get; init; }

    public bool IsStruct { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>Full name of the nearest base class with generated code.</summary>
    public string? Base { get; init; }

    public required FactList<MemberModel> Members { get; init; }

    public FactList<LinkModel> Links { get; init; }

    /// <summary>[SubjectPaths].</summary>
    public Law.PathRule PathsOnErasure { get; init; }

    public Law.PathRule PathsOnExport { get; init; }

    public FactList<RegisterInfo> Registers { get; init; }

    /// <summary>Position of the register that the type's mark names; -1 = none.</summary>
    public int Register { get; init; } = -1;

    public required PrintModel? Print { get; init; }
}

/// <summary>Redacted printing of a record.</summary>
/// <param name="Modifiers"><c>protected virtual</c>, <c>protected override</c> or <c>private</c>: the compiler accepts no other.</param>
/// <param name="CallsBase">The base record prints first.</param>
/// <param name="Members">What is printed, in ordinal order of name.</param>
internal sealed record PrintModel(string Modifiers, bool CallsBase, FactList<PrintedMember> Members);
