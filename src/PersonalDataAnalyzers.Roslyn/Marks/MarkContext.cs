using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>The one reader of marks, for one compilation. Rules, generator and flow all ask it whether a member is
/// personal data; nothing else looks at attributes of ours. Answers are kept: they are the same for the whole
/// compilation.</summary>
internal sealed class MarkContext(Compilation compilation)
{
    private static readonly ConditionalWeakTable<Compilation, MarkContext> s_contexts = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeMark?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, RegisterFacts?> _registers = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _isInUse = new(() => AnnotationUse.In(compilation));
    private readonly Lazy<ImmutableArray<ForeignMember>> _foreign = new(() => [.. ReadForeign(compilation)]);
    private readonly Lazy<string?> _assemblyReason = new(() => OwnReason(compilation.Assembly));

    /// <summary>The context of a compilation; it lives as long as the compilation and no longer.</summary>
    public static MarkContext Of(Compilation compilation) => s_contexts.GetValue(compilation, static key => new MarkContext(key));

    /// <summary>There may be marks: our annotations are in sight, and something names them. Rules that are about marks leave
    /// at once where there are none; see <see cref="AnnotationUse"/>.</summary>
    public bool IsInUse => _isInUse.Value;

    /// <summary>The register a class declares, with everything that holds of it; null if it declares none.</summary>
    public RegisterFacts? Register(INamedTypeSymbol type) => IsInUse ? _registers.GetOrAdd(type, RegisterReader.Read) : null;

    /// <summary>The marks of a type and its members; null if there are none.</summary>
    public TypeMark? Type(INamedTypeSymbol type) => IsInUse ? _types.GetOrAdd(type.OriginalDefinition, Read) : null;

    /// <summary>The mark of a property, field or parameter; null if its type carries no marks at all.</summary>
    public MemberMark? Member(ISymbol member)
    {
        if (member is IParameterSymbol parameter)
            return Parameter(parameter);
        if (member.ContainingType is not { } type || Type(type) is not { } mark)
            return null;
        foreach (var candidate in mark.Members)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.Member, member.OriginalDefinition))
                return candidate;
        }

        return null;
    }

    /// <summary>The class of the register a marked member belongs to: the one its mark names, else its type's; null where
    /// neither names one.</summary>
    public INamedTypeSymbol? RegisterOf(MemberMark mark) =>
        mark.Register ?? (mark.Member.ContainingType is { } holder ? Type(holder)?.Register : null);

    /// <summary>Does <paramref name="register"/> say, itself or by way of another copy, that it copies
    /// <paramref name="original"/>?</summary>
    public bool IsCopy(INamedTypeSymbol register, INamedTypeSymbol original) =>
        IsCopy(register, original, new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));

    private bool IsCopy(INamedTypeSymbol register, INamedTypeSymbol original, HashSet<INamedTypeSymbol> seen)
    {
        if (!seen.Add(register) || Register(register) is not { } facts)
            return false;
        var id = SymbolIds.Of(original);
        foreach (var derivation in facts.DerivedFrom)
        {
            if (derivation.Registers.Contains(id))
                return true;
        }

        foreach (var annotation in Annotation.On(register))
        {
            if (annotation.Name != AnnotationNames.DerivedFrom)
                continue;
            foreach (var copied in annotation.Types("Registers"))
            {
                if (IsCopy(copied, original, seen))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Does the type carry a mark itself: on its declaration, on a member it declares or on a parameter behind
    /// one? What is inherited, and [PersonalOf], do not count.</summary>
    public static bool IsMarked(INamedTypeSymbol type) =>
        FirstMark(type) is not null || Annotation.Find(type, AnnotationNames.DataSubject) is not null;

    /// <summary>The first [Personal] that the type itself carries, in the sense of <see cref="IsMarked"/>; one that is
    /// written <c>[property: Personal]</c> or <c>[field: Personal]</c> only where there is no other, for a search by
    /// attribute name does not find those.</summary>
    public static AttributeData? FirstMark(INamedTypeSymbol type) => First(type, AnnotationNames.Personal);

    private static AttributeData? First(INamedTypeSymbol type, string attribute)
    {
        if (Annotation.Find(type, attribute) is { } own)
            return own;
        var turned = (AttributeData?)null;
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && Annotation.Find(member, attribute) is { } mark)
            {
                if (!IsTurned(member, mark))
                    return mark;
                turned ??= mark;
            }

            if (!type.IsRecord || member is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
                continue;
            foreach (var parameter in constructor.Parameters)
            {
                if (Annotation.Find(parameter, attribute) is { } behind && !type.GetMembers(parameter.Name).IsEmpty)
                    return behind;
            }
        }

        return turned;
    }

    /// <summary>The first [NotPersonal] that a type itself carries: on its declaration, on a member it declares or on a
    /// parameter behind one; one that is written <c>[property: NotPersonal]</c> or <c>[field: NotPersonal]</c> only where
    /// there is no other.</summary>
    public static AttributeData? FirstDismissal(INamedTypeSymbol type) => First(type, AnnotationNames.NotPersonal);

    /// <summary>Why nothing in this very type or assembly is personal data; null where its declaration does not say so.</summary>
    public static string? OwnReason(ISymbol symbol) =>
        Annotation.Find(symbol, AnnotationNames.NotPersonal) is { } mark ? new Annotation(mark, "").Text("Reason") ?? "" : null;

    /// <summary>Why nothing in a type is personal data: [NotPersonal] on it, on a type around it, or on the assembly; null
    /// where nobody has said so.</summary>
    public string? NotPersonalReason(INamedTypeSymbol type)
    {
        if (!IsInUse)
            return null;
        for (var declaring = type; declaring is not null; declaring = declaring.ContainingType)
        {
            if (OwnReason(declaring) is { } reason)
                return reason;
        }

        return SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? _assemblyReason.Value : null;
    }

    // The attribute stands in another declaration than the member's own: a parameter's or, for a field, a property's.
    private static bool IsTurned(ISymbol member, AttributeData mark) =>
        mark.ApplicationSyntaxReference is { } written
        && (member is IFieldSymbol { AssociatedSymbol: not null }
            || (member.ContainingType.IsRecord && written.GetSyntax().Parent?.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax));

    /// <summary>[PersonalOf] of the compilation: members of types that are somebody else's.</summary>
    public ImmutableArray<ForeignMember> Foreign => IsInUse ? _foreign.Value : [];

    private MemberMark? Parameter(IParameterSymbol parameter) =>
        IsInUse && Annotation.Find(parameter, AnnotationNames.Personal) is { } mark
            ? Marked(parameter, parameter.Type, new Annotation(mark, ""), Convention.None)
            : null;

    private TypeMark? Read(INamedTypeSymbol type)
    {
        var own = Annotation.Find(type, AnnotationNames.Personal);
        var members = ImmutableArray.CreateBuilder<MemberMark>();
        var any = own is not null;
        for (var declaring = type; declaring is not null && declaring.SpecialType == SpecialType.None; declaring = declaring.BaseType)
        {
            // A marked base class speaks for itself: its own file exports and erases its members.
            if (!SymbolEqualityComparer.Default.Equals(declaring, type) && Annotation.Find(declaring, AnnotationNames.Personal) is not null)
                break;
            foreach (var member in declaring.GetMembers())
            {
                if (DataTypeOf(member) is not { } memberType || members.Any(known => known.Member.Name == member.Name))
                    continue;
                var mark = Member(member, memberType, type);
                any |= mark.Mark is not null;
                members.Add(mark);
            }
        }

        var isSubject = Annotation.Find(type, AnnotationNames.DataSubject) is not null;
        if (!any && !isSubject)
            return null;

        members.Sort((left, right) => string.CompareOrdinal(left.Member.Name, right.Member.Name));
        var annotation = own is null ? (Annotation?)null : new Annotation(own, "");
        var paths = Annotation.Find(type, AnnotationNames.SubjectPaths) is { } stated ? new Annotation(stated, "") : default(Annotation?);
        return new TypeMark
        {
            Type = type,
            Mark = own,
            Register = annotation?.Type("Register"),
            Purposes = annotation?.Types("Purposes") ?? [],
            IsSubject = isSubject,
            PathsOnErasure = paths?.Enum<PathRule>("OnErasure") ?? default,
            PathsOnExport = paths?.Enum<PathRule>("OnExport") ?? default,
            Members = members.ToImmutable(),
        };
    }

    private MemberMark Member(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol type)
    {
        var convention = Conventions.Of(member, memberType, type);
        var link = Link(member);
        foreach (var declared in Declarations(member))
        {
            if (Annotation.Find(declared, AnnotationNames.Personal) is { } personal)
                return Marked(member, memberType, new Annotation(personal, ""), convention);
            if (Annotation.Find(declared, AnnotationNames.NotPersonal) is { } not)
            {
                return new MemberMark
                {
                    Member = member,
                    Type = memberType,
                    Mark = not,
                    Convention = convention,
                    State = FieldState.NotPersonal,
                    Reason = new Annotation(not, "").Text("Reason"),
                    BelongsTo = TypeOf(member, AnnotationNames.BelongsTo),
                    Mentions = TypeOf(member, AnnotationNames.Mentions),
                    LinkVia = link?.Text("Via"),
                    LinkCovers = link?.Texts("Covers") ?? default,
                };
            }
        }

        foreach (var foreign in Foreign)
        {
            if (foreign.Member == member.Name && SymbolEqualityComparer.Default.Equals(foreign.Type, type))
                return Marked(member, memberType, foreign.Mark, convention);
        }

        var isKey = convention is Convention.Key or Convention.ForeignKey;
        return new MemberMark
        {
            Member = member,
            Type = memberType,
            Convention = convention,
            State = isKey ? FieldState.Personal : FieldState.Undecided,
            Category = isKey ? PersonalDataCategory.InternalIdentifier : PersonalDataCategory.NotStated,
            IsSubjectKey = Annotation.Find(member, AnnotationNames.SubjectKey) is not null,
            BelongsTo = TypeOf(member, AnnotationNames.BelongsTo),
            Mentions = TypeOf(member, AnnotationNames.Mentions),
            LinkVia = link?.Text("Via"),
            LinkCovers = link?.Texts("Covers") ?? default,
        };
    }

    // The first edge of a member, as BelongsTo and Mentions read it too.
    private static Annotation? Link(ISymbol member) =>
        (Annotation.Find(member, AnnotationNames.BelongsTo) ?? Annotation.Find(member, AnnotationNames.Mentions)) is { } link ? new Annotation(link, "") : null;

    private static MemberMark Marked(ISymbol member, ITypeSymbol memberType, Annotation personal, Convention convention) => new()
    {
        Member = member,
        Type = memberType,
        Mark = personal.Data,
        Convention = convention,
        State = FieldState.Personal,
        Category = personal.Enum<PersonalDataCategory>("Category"),
        Register = personal.Type("Register"),
        Purposes = personal.Types("Purposes"),
        Origin = personal.Enum<DataOrigin>("Origin"),
        Ground = personal.Enum<AdditionalGround>("Ground"),
        OnErasure = personal.Enum<ErasureAction>("OnErasure"),
        AnonymiseWith = personal.Type("AnonymiseWith"),
        IsSubjectKey = Annotation.Find(member, AnnotationNames.SubjectKey) is not null,
        BelongsTo = TypeOf(member, AnnotationNames.BelongsTo),
        Mentions = TypeOf(member, AnnotationNames.Mentions),
        LinkVia = Link(member)?.Text("Via"),
        LinkCovers = Link(member)?.Texts("Covers") ?? default,
    };

    /// <summary>Where a mark of the member may stand, nearest first: itself, the field and the positional parameter behind it, what it
    /// overrides, what it implements.</summary>
    private static IEnumerable<ISymbol> Declarations(ISymbol member)
    {
        yield return member;
        if (member is not IPropertySymbol property)
            yield break;

        // [field: Personal] on an automatic property.
        foreach (var made in property.ContainingType.GetMembers())
        {
            if (made is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property))
                yield return made;
        }

        if (property.ContainingType.IsRecord)
        {
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name == property.Name)
                        yield return parameter;
                }
            }
        }

        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
            yield return overridden;

        foreach (var contract in property.ContainingType.AllInterfaces)
        {
            foreach (var promised in contract.GetMembers(property.Name).OfType<IPropertySymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(promised), property))
                    yield return promised;
            }
        }
    }

    /// <summary>The type of a member that holds data; null for everything else.</summary>
    private static ITypeSymbol? DataTypeOf(ISymbol member) => member switch
    {
        { IsStatic: true } => null,
        IPropertySymbol { IsIndexer: false, IsImplicitlyDeclared: false } property => property.Type,
        IPropertySymbol { IsIndexer: false, ContainingType.IsRecord: true, Name: not "EqualityContract" } positional => positional.Type,
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false, AssociatedSymbol: null } field => field.Type,
        _ => null,
    };

    private static INamedTypeSymbol? TypeOf(ISymbol member, string attribute) =>
        Annotation.Find(member, attribute) is { } data ? new Annotation(data, "").Type("Subject") : null;

    private static IEnumerable<ForeignMember> ReadForeign(Compilation compilation)
    {
        foreach (var data in compilation.Assembly.GetAttributes())
        {
            if (data.AttributeClass?.Name != AnnotationNames.PersonalOf || !Annotation.IsOurs(data.AttributeClass))
                continue;
            var annotation = new Annotation(data, "");
            if (annotation.Type("Type") is { } type && annotation.Text("Member") is { } member)
                yield return new ForeignMember(type.OriginalDefinition, member, annotation);
        }
    }
}

/// <summary>One [PersonalOf].</summary>
internal readonly record struct ForeignMember(INamedTypeSymbol Type, string Member, Annotation Mark);
