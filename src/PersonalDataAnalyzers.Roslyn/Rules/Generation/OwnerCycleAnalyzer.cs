using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5005: a row belongs, in one step or several, to a row of its own kind.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnerCycleAnalyzer : LinkAnalyzer
{
    /// <summary>Property of a finding whose link leads to the same kind at once.</summary>
    internal const string OwnKindKey = "OwnKind";

    private static readonly ImmutableDictionary<string, string?> s_ownKind = ImmutableDictionary<string, string?>.Empty.Add(OwnKindKey, "");

    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.OwnerCycle,
        "Row that belongs to a row of its own kind",
        "'{0}' makes a row belong to another of its own kind ({1}), which no erasure and no answer follows: mark it [Mentions(typeof({2}))]",
        RuleLevel.Warning,
        "[BelongsTo] promises that a row goes with its owner (GDPR Art. 17). In a circle there is no end to what would go with one person, and nobody could go first.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        foreach (var member in mark.Members)
        {
            if (member.BelongsTo is not { } owner || !IsOwn(member, mark, marks))
                continue;
            var way = mark.Type.Name + " -> " + owner.Name;
            if (Back(owner.OriginalDefinition, mark.Type, way, new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default), marks) is { } circle)
            {
                var properties = SubjectLinks.AreRelated(owner, mark.Type) ? s_ownKind : null;
                context.ReportDiagnostic(Diagnostic.Create(s_rule, At(member, mark), properties, mark.Type.Name + "." + member.Member.Name, circle, owner.Name));
            }
        }
    }

    /// <summary>The way from an owner back to the type; null if there is none.</summary>
    private static string? Back(INamedTypeSymbol at, INamedTypeSymbol type, string way, HashSet<INamedTypeSymbol> seen, MarkContext marks)
    {
        if (SubjectLinks.AreRelated(at, type))
            return way;
        if (!seen.Add(at))
            return null;
        foreach (var link in SubjectLinks.Of(at, marks))
        {
            if (link.IsOwner && Back(link.Subject, type, way + " -> " + link.Subject.Name, seen, marks) is { } circle)
                return circle;
        }

        return null;
    }
}
