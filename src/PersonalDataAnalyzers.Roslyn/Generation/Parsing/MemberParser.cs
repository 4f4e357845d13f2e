using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>A member of a marked type -> what is written, erased and told of it.</summary>
internal sealed class MemberParser(Runtime runtime, TypeMark type, TypeFacts facts, RegisterTable registers, INamedTypeSymbol? inherited, CancellationToken cancellationToken)
{
    /// <summary>Why an undecided member is unhandled.</summary>
    public const string NobodyDecided = "nobody has decided whether it is personal data";

    private readonly ValueParser _values = new(runtime, type.Type, cancellationToken);

    /// <summary>Null where the member is of no concern: not personal, a token, or leading to its owner.</summary>
    public MemberModel? Parse(MemberMark member)
    {
        if (member.State == FieldState.NotPersonal)
            return null;
        return member.State == FieldState.Personal ? Personal(member) : Undecided(member);
    }

    /// <summary>A marked base class without generated code: nobody deals with its members, and the outcome says so.</summary>
    public static MemberModel Lost(INamedTypeSymbol baseType) => Note(baseType.Name, new MemberAction(ActionKind.Unhandled, "marked base class without generated code"));

    /// <summary>A parameter in storage of the compiler's own, which no code of the type can name: it stays.</summary>
    public static MemberModel Captured(string parameter) => Note(parameter, new MemberAction(ActionKind.Unhandled, "the primary constructor captures it, where generated code does not reach: keep it in a property"));

    private MemberModel Personal(MemberMark member)
    {
        var setter = Setters.Of(member.Member, type.Type, runtime);
        var value = _values.Parse(member.Type);
        var register = registers.Find(member.Register ?? type.Register);
        var fact = facts.Fields.FirstOrDefault(field => field.Member == member.Member.Name) ?? new FieldFacts { Purposes = new FactList<string>(member.Purposes.Select(SymbolIds.Of)) };
        var purposes = register < 0 ? default : Resolution.Purposes(registers[register], facts, fact);
        var isKey = member.Mark is null;
        var (onErasure, ground) = Retained.Decide(member, register < 0 ? null : registers[register], purposes, IsPurposeNamed(fact));
        var strategy = Strategies.Of(member, runtime);
        var readable = IsReadable(member.Member);
        var remove = Erasures.Of(member, value, setter, type, cancellationToken);
        var anonymise = isKey ? Key : strategy is null ? remove : Strategies.Action(strategy, member, setter, runtime);
        return new MemberModel
        {
            Name = member.Member.Name,
            Identifier = Names.Identifier(member.Member.Name),
            JsonName = HidesInherited(member.Member) ? type.Type.Name + "." + member.Member.Name : member.Member.Name,
            Type = Names.Annotated(member.Type),
            Value = value,
            Setter = setter,
            Storage = setter == SetterKind.Direct ? Setters.StorageOf(member.Member, type.Type) : null,
            DeclaringType = Names.Bare(member.Member.ContainingType),
            IsPersonal = true,
            IsExported = readable && !Categories.IsCredential(member.Category),
            IsReadable = readable,
            HasExpression = readable && member.Member is not IPropertySymbol { RefKind: not RefKind.None },
            Erase = isKey ? Key : onErasure switch
            {
                ErasureAction.Keep when ground is null => new MemberAction(ActionKind.Unhandled, "marked to be kept, but no purpose gives a ground (GDPR Art. 17(3))"),
                ErasureAction.Keep => new MemberAction(ActionKind.Keep, ground),
                ErasureAction.Anonymise when anonymise is { Kind: ActionKind.Strategy or ActionKind.StrategyOfElements } && Strategies.NeedsKey(strategy) =>
                    new MemberAction(ActionKind.Unhandled, "a keyed pseudonym needs a key: call AnonymisePersonalData"),
                ErasureAction.Anonymise => anonymise,
                _ => remove,
            },
            Anonymise = onErasure == ErasureAction.Keep && ground is not null ? new MemberAction(ActionKind.Keep, ground) : anonymise,
            Category = member.Category,
            Register = register,
            Purposes = register < 0 ? default : new FactList<int>(purposes.Select(purpose => IndexOf(registers[register].Purposes, purpose))),
            PseudonymPurpose = purposes.Count == 1 && purposes[0].Id.Length > 0 ? purposes[0].Id : register < 0 ? facts.Id : registers[register].Id,
            Origin = Origin(member, register),
            Ground = member.Ground,
            OnErasure = isKey ? ErasureAction.Keep : onErasure,
            KeptOn = isKey ? Key.Text : onErasure == ErasureAction.Keep ? ground : null,
            Strategy = isKey ? null : strategy is null ? null : Names.Bare(strategy),
            IsPortable = IsPortable(member, register, purposes),
            IsCredential = Categories.IsCredential(member.Category),
            IsKey = isKey,
            IsSubjectKey = member.IsSubjectKey,
        };
    }

    private static readonly MemberAction Key = new(ActionKind.Keep, "identifier of the row: it goes with the row");

    private MemberModel? Undecided(MemberMark member)
    {
        if (member.Convention is Convention.ConcurrencyToken or Convention.BackingField or Convention.Computed
            || member.BelongsTo is not null || member.Mentions is not null)
        {
            return null;
        }

        var element = Erasures.ElementOf(member.Type);
        if (Conventions.IsNavigation(member.Type))
        {
            // Up to the person is no debt of this object's; sideways or down is.
            var leadsUp = Conventions.ElementOf(member.Type) is null && element is INamedTypeSymbol subject && Annotation.Find(subject, AnnotationNames.DataSubject) is not null;
            return leadsUp || element is not INamedTypeSymbol linked || !IsMarkedAnywhere(linked)
                ? null
                : Note(member.Member.Name, new MemberAction(ActionKind.Linked, "objects with a key of their own answer for themselves"));
        }

        if (element is INamedTypeSymbol owned && IsMarkedAnywhere(owned))
            return Owned(member);

        return Note(member.Member.Name, new MemberAction(ActionKind.Unhandled, NobodyDecided));
    }

    /// <summary>An unmarked member that holds value objects which are marked.</summary>
    private MemberModel Owned(MemberMark member)
    {
        var value = _values.Parse(member.Type);
        var setter = Setters.Of(member.Member, type.Type, runtime);
        var readable = IsReadable(member.Member);
        var action = readable ? Erasures.Nested(member, value, setter, type, runtime, cancellationToken) : new MemberAction(ActionKind.Unhandled, "generated code cannot read it");
        return Note(member.Member.Name, action) with
        {
            Type = Names.Annotated(member.Type),
            Value = value,
            Setter = setter,
            DeclaringType = Names.Bare(member.Member.ContainingType),
            IsExported = readable,
            IsReadable = readable,
            IsPortable = true,
        };
    }

    private static MemberModel Note(string name, MemberAction action) => new()
    {
        Name = name,
        Identifier = Names.Identifier(name),
        JsonName = name,
        Type = "",
        Value = new ValueModel { Kind = ValueKind.Opaque, Type = "" },
        Erase = action,
        Anonymise = action,
    };

    private bool IsReadable(ISymbol member) => member switch
    {
        IPropertySymbol { GetMethod: { } get, RefKind: RefKind.None } property => !property.Type.IsRefLikeType && property.Type.TypeKind != TypeKind.Pointer && runtime.IsAccessible(get, type.Type),
        IFieldSymbol { RefKind: RefKind.None } field => !field.Type.IsRefLikeType && field.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer) && runtime.IsAccessible(field, type.Type),
        _ => false,
    };

    private static bool IsMarkedAnywhere(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (MarkContext.IsMarked(declaring.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool IsPurposeNamed(FieldFacts field) => field.Purposes.Count > 0 || (field.Register.Length == 0 && facts.Purposes.Count > 0);

    private bool HidesInherited(ISymbol member)
    {
        if (inherited is null || member.IsOverride)
            return false;
        for (var above = inherited; above is { SpecialType: SpecialType.None }; above = above.BaseType)
        {
            foreach (var hidden in above.GetMembers(member.Name))
            {
                if (hidden is IPropertySymbol or IFieldSymbol)
                    return true;
            }
        }

        return false;
    }

    private static int IndexOf(FactList<PurposeFacts> purposes, PurposeFacts purpose)
    {
        for (var i = 0; i < purposes.Count; i++)
        {
            if (ReferenceEquals(purposes[i], purpose))
                return i;
        }

        return -1;
    }

    /// <summary>As marked, else as the register's data content states it of the category.</summary>
    private DataOrigin Origin(MemberMark member, int register)
    {
        if (member.Origin != DataOrigin.NotStated || register < 0)
            return member.Origin;
        foreach (var line in registers[register].Content)
        {
            if (line.Origin != DataOrigin.NotStated && line.Categories.Any(category => Categories.Gathers(category, member.Category)))
                return line.Origin;
        }

        return DataOrigin.NotStated;
    }

    /// <summary>Art. 20(1): provided or observed, and under consent or contract.</summary>
    private bool IsPortable(MemberMark member, int register, FactList<PurposeFacts> purposes)
    {
        if (register < 0 || Origin(member, register) is not (DataOrigin.Provided or DataOrigin.Observed))
            return false;
        foreach (var purpose in purposes)
        {
            foreach (var basis in Resolution.Bases(registers[register], purpose))
            {
                if (basis is LegalBasis.Consent or LegalBasis.Contract)
                    return true;
            }
        }

        return false;
    }
}
