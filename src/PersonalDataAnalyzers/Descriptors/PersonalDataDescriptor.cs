using System;
using System.Collections.Generic;
using System.Reflection;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace PersonalDataAnalyzers;

/// <summary>What is known of a marked type: its register, its personal members with access to their values, its edges in
/// the subject graph. Generated, and the same instance for every object of the type.</summary>
public sealed class PersonalDataDescriptor
{
    /// <summary>Name of the generated static property that holds the descriptor of a type.</summary>
    public const string PropertyName = "PersonalDataDescriptor";

    /// <summary>Describes a type; generated code calls it.</summary>
    public PersonalDataDescriptor(Type type, string id, bool isSubject, RegisterDescriptor? register, PersonalDataDescriptor? inherited, IReadOnlyList<PersonalMember> members, IReadOnlyList<SubjectLink> links, IReadOnlyList<string> linked)
    {
        Type = type;
        Id = id;
        IsSubject = isSubject;
        Register = register;
        Inherited = inherited;
        DeclaredMembers = members;
        Links = links;
        Linked = linked;
        Members = inherited is null ? members : [.. inherited.Members, .. members];
    }

    /// <summary>The marked type.</summary>
    public Type Type { get; }

    /// <summary>Its full name as the inventory has it.</summary>
    public string Id { get; }

    /// <summary>The type stands for a data subject.</summary>
    public bool IsSubject { get; }

    /// <summary>The register its mark names; members may name others.</summary>
    public RegisterDescriptor? Register { get; }

    /// <summary>The descriptor of a marked base class.</summary>
    public PersonalDataDescriptor? Inherited { get; }

    /// <summary>Personal members without those of a marked base class, in ordinal order of name.</summary>
    public IReadOnlyList<PersonalMember> DeclaredMembers { get; }

    /// <summary>All personal members: those of marked base classes first.</summary>
    public IReadOnlyList<PersonalMember> Members { get; }

    /// <summary>Edges to persons.</summary>
    public IReadOnlyList<SubjectLink> Links { get; }

    /// <summary>Members that lead to other marked objects, which answer for themselves.</summary>
    public IReadOnlyList<string> Linked { get; }

    /// <summary>Members of the type itself of which nobody has decided whether they are personal data, or which
    /// generated code cannot reach: nothing answers for them.</summary>
    public IReadOnlyList<string> Undecided { get; set; } = [];

    /// <summary>When a row that several ways connect with persons goes with one of them.</summary>
    public PathRule PathsOnErasure { get; set; }

    /// <summary>When a row that several ways connect with persons stands in the answer to one of them.</summary>
    public PathRule PathsOnExport { get; set; }

    /// <summary>The descriptor of a type, or of its nearest marked base class; null where there is none. Looks the
    /// generated property up by name: meant for start-up, not for each object.</summary>
#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A base type's public properties are kept with those of the type that derives from it.")]
    public static PersonalDataDescriptor? Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
#else
    public static PersonalDataDescriptor? Of(Type type)
#endif
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetProperty(PropertyName, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetValue(null) is PersonalDataDescriptor descriptor)
                return descriptor;
        }

        return null;
    }
}
