using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>A marked type -> the code to write for it. All decisions are made here and in the parsers beside it.</summary>
internal static class CodeParser
{
    /// <summary>Null where no code can be written; <see cref="Shapes"/> knows why.</summary>
    public static CodeModel? Parse(Compilation compilation, TypeMark mark, TypeFacts facts, CancellationToken cancellationToken)
    {
        var runtime = Runtime.Of(compilation);
        if (!Shapes.HasCode(mark.Type, runtime, cancellationToken))
            return null;

        var type = mark.Type;
        var inherited = BaseWithCode(type, runtime, cancellationToken);
        var registers = new RegisterTable(MarkContext.Of(compilation));
        var parser = new MemberParser(runtime, mark, facts, registers, inherited, cancellationToken);
        var members = new List<MemberModel>(mark.Members.Length);
        var links = new List<LinkModel>();
        foreach (var member in mark.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (inherited is not null && IsHandledBy(inherited, member.Member))
                continue;
            if (member.BelongsTo is { } owner)
                links.Add(new LinkModel(member.Member.Name, Names.Bare(owner), IsOwner: true, member.LinkVia, member.LinkCovers));
            if (member.Mentions is { } mentioned)
                links.Add(new LinkModel(member.Member.Name, Names.Bare(mentioned), IsOwner: false, member.LinkVia, member.LinkCovers));
            if (parser.Parse(member) is { } model)
                members.Add(model with { Rank = Rank(mark, member) });
        }

        if (LostBase(type, inherited, runtime, cancellationToken) is { } lost)
            members.Add(MemberParser.Lost(lost));

        foreach (var parameter in Captured.Of(type, cancellationToken))
            members.Add(MemberParser.Captured(parameter));

        // Asked for before the table is listed: a type without members of its own names its register here only.
        var register = registers.Find(mark.Register);
        return new CodeModel
        {
            Namespace = Names.Namespace(type.ContainingNamespace),
            Containers = new FactList<string>(Containers(type)),
            Declaration = Names.Declaration(type),
            Type = Names.Bare(type),
            Id = facts.Id,
            IsSubject = facts.IsSubject,
            IsStruct = type.IsValueType,
            IsSealed = type.IsSealed,
            Base = inherited is null ? null : Names.Bare(inherited),
            Members = new FactList<MemberModel>(members),
            Links = new FactList<LinkModel>(links),
            PathsOnErasure = mark.PathsOnErasure,
            PathsOnExport = mark.PathsOnExport,
            Registers = registers.ToFacts(),
            Register = register,
            Print = PrintParser.Parse(mark),
        };
    }

    // By position in the file, then by name: the order of files does not count. Only the order is kept, for positions
    // change with every edit.
    private static int Rank(TypeMark mark, MemberMark member)
    {
        var rank = 0;
        foreach (var other in mark.Members)
        {
            var difference = other.Member.Locations[0].SourceSpan.Start - member.Member.Locations[0].SourceSpan.Start;
            if (difference < 0 || (difference == 0 && string.CompareOrdinal(other.Member.Name, member.Member.Name) < 0))
                rank++;
        }

        return rank;
    }

    /// <summary>The nearest base class with code of its own.</summary>
    public static INamedTypeSymbol? BaseWithCode(INamedTypeSymbol type, Runtime runtime, CancellationToken cancellationToken)
    {
        for (var declaring = type.BaseType; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (Shapes.HasCode(declaring.OriginalDefinition, runtime, cancellationToken))
                return declaring;
        }

        return null;
    }

    // A base class marked as a whole, for which no code could be written, and whose members the mark of this type
    // therefore does not hold.
    private static INamedTypeSymbol? LostBase(INamedTypeSymbol type, INamedTypeSymbol? inherited, Runtime runtime, CancellationToken cancellationToken)
    {
        for (var declaring = type.BaseType; declaring is { SpecialType: SpecialType.None } && !SymbolEqualityComparer.Default.Equals(declaring, inherited); declaring = declaring.BaseType)
        {
            if (Annotation.Find(declaring, AnnotationNames.Personal) is not null && !Shapes.HasCode(declaring.OriginalDefinition, runtime, cancellationToken))
                return declaring;
        }

        return null;
    }

    /// <summary>Declared in the base class or above it, or an override of what is.</summary>
    private static bool IsHandledBy(INamedTypeSymbol inherited, ISymbol member)
    {
        for (var declared = member; declared is not null; declared = (declared as IPropertySymbol)?.OverriddenProperty)
        {
            for (var above = inherited; above is not null; above = above.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(above.OriginalDefinition, declared.ContainingType.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }

    private static List<string> Containers(INamedTypeSymbol type)
    {
        var containers = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Insert(0, Names.Declaration(outer));
        return containers;
    }
}
