using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>One step from a row towards a person.</summary>
internal readonly record struct SubjectStep(INamedTypeSymbol From, MemberMark Member, INamedTypeSymbol To)
{
    public override string ToString() => From.Name + "." + Member.Member.Name + " -> " + To.Name;
}

/// <summary>The ways from rows to persons that symbols know, by the rule of the graph of a database: what a mark states
/// counts alone; where nothing is stated, a reference to a marked type leads on, unless away from the person.</summary>
internal sealed class SubjectWays(MarkContext marks)
{
    private const int Far = 16;
    private const int Many = 12;
    private readonly ConcurrentDictionary<INamedTypeSymbol, List<SubjectStep>> _steps = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, int> _distances = new(SymbolEqualityComparer.Default);

    /// <summary>The ways to that person whom several lead to; empty where there is none.</summary>
    public List<string> Several(INamedTypeSymbol type, out INamedTypeSymbol? subject)
    {
        var found = new List<(INamedTypeSymbol Subject, string Way)>();
        Walk(type, "", [type], found);
        foreach (var (candidate, _) in found)
        {
            var ways = found.FindAll(other => SubjectLinks.AreRelated(other.Subject, candidate));
            if (ways.Count <= 1)
                continue;
            subject = candidate;
            return ways.ConvertAll(static way => way.Way);
        }

        subject = null;
        return [];
    }

    /// <summary>The first steps of a type towards persons.</summary>
    public List<SubjectStep> Steps(INamedTypeSymbol type) => _steps.GetOrAdd(type, Read);

    private List<SubjectStep> Read(INamedTypeSymbol type)
    {
        var stated = Stated(type);
        if (stated.Count > 0 || SubjectLinks.IsSubject(type, marks))
            return stated;
        var distance = Distance(type);
        return distance >= Far ? [] : References(type).FindAll(step => Distance(step.To) <= distance);
    }

    private List<SubjectStep> Stated(INamedTypeSymbol type)
    {
        var steps = new List<SubjectStep>();
        foreach (var link in SubjectLinks.Of(type, marks))
        {
            if (link.IsOwner)
                steps.Add(new SubjectStep(type, link.Member, link.Subject));
        }

        return steps;
    }

    /// <summary>References to marked types whose foreign key stands in the rows of this type.</summary>
    private List<SubjectStep> References(INamedTypeSymbol type)
    {
        var steps = new List<SubjectStep>();
        if (!Conventions.IsNavigation(type))
            return steps;
        var members = SubjectLinks.Members(type, marks);
        foreach (var member in members)
        {
            if (EntityMembers.ReferenceOf(member) is { } target
                && (MarkContext.IsMarked(target) || SubjectLinks.IsSubject(target, marks))
                && !IsSameHierarchy(type, target)
                && member.Mentions is null
                && !IsMention(member, target, members)
                && (EntityMembers.ForeignKeyOf(member, members) is not null || !RefersBack(target, type)))
            {
                steps.Add(new SubjectStep(type, member, target));
            }
        }

        return steps;
    }

    // A key that speaks of a person, with a reference of its own or with one that only OnModelCreating knows.
    private static bool IsMention(MemberMark reference, INamedTypeSymbol target, List<MemberMark> members)
    {
        foreach (var member in members)
        {
            if (member.Mentions is { } mentioned
                && (EntityMembers.IsPair(reference, member)
                    || (SubjectLinks.AreRelated(target, mentioned) && member.Convention == Convention.ForeignKey && !EntityMembers.HasReference(member, members))))
            {
                return true;
            }
        }

        return false;
    }

    private bool RefersBack(INamedTypeSymbol target, INamedTypeSymbol type)
    {
        foreach (var member in SubjectLinks.Members(target, marks))
        {
            if (EntityMembers.ReferenceOf(member) is { } back && SubjectLinks.AreRelated(back, type))
                return true;
        }

        return false;
    }

    // Rows of one table, or of tables that share a key.
    private bool IsSameHierarchy(INamedTypeSymbol left, INamedTypeSymbol right)
    {
        for (var declaring = left; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (marks.Type(declaring) is not null && SubjectLinks.Derives(right, declaring))
                return true;
        }

        return SubjectLinks.Derives(left, right);
    }

    /// <summary>Steps to the nearest person; <see cref="Far"/> where none is known.</summary>
    private int Distance(INamedTypeSymbol type)
    {
        if (_distances.TryGetValue(type, out var known))
            return known;
        var best = Far;
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type };
        var level = new List<INamedTypeSymbol> { type };
        for (var depth = 0; depth < best && level.Count > 0; depth++)
        {
            var next = new List<INamedTypeSymbol>();
            foreach (var at in level)
            {
                if (SubjectLinks.IsSubject(at, marks))
                    best = Math.Min(best, depth);
                else if (Stated(at).Count > 0)
                    best = Math.Min(best, depth + 1);
                else
                    Add(at, seen, next);
            }

            level = next;
        }

        _distances.TryAdd(type, best);
        return best;
    }

    private void Add(INamedTypeSymbol at, HashSet<INamedTypeSymbol> seen, List<INamedTypeSymbol> next)
    {
        foreach (var step in References(at))
        {
            if (seen.Add(step.To))
                next.Add(step.To);
        }
    }

    private void Walk(INamedTypeSymbol type, string way, List<INamedTypeSymbol> seen, List<(INamedTypeSymbol Subject, string Way)> found)
    {
        foreach (var step in Steps(type))
        {
            if (found.Count >= Many || seen.Exists(passed => SubjectLinks.AreRelated(passed, step.To)))
                continue;
            var longer = way.Length == 0 ? step.ToString() : way + ", " + step;
            if (SubjectLinks.IsSubject(step.To, marks))
                found.Add((step.To, longer));
            seen.Add(step.To);
            Walk(step.To, longer, seen, found);
            seen.RemoveAt(seen.Count - 1);
        }
    }
}
