using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>A member that looks like personal data.</summary>
internal readonly record struct DetectedMember(ISymbol Member, Detection Detection);

/// <summary>Detection over the types of one compilation. Each type is examined once, for all rules that ask.</summary>
internal sealed class DetectionContext
{
    public const string LanguagesOption = "personal_data.languages";

    private static readonly ConditionalWeakTable<Compilation, DetectionContext> s_contexts = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<DetectedMember>> _types = new(SymbolEqualityComparer.Default);
    private readonly bool _isTest;

    private DetectionContext(Compilation compilation) => _isTest = IsTestAssembly(compilation.AssemblyName ?? "");

    public static DetectionContext Of(Compilation compilation) => s_contexts.GetValue(compilation, static key => new DetectionContext(key));

    /// <summary>The members of a type that look like personal data, marked or not, of any confidence. Keys, navigations
    /// and what has no storage are passed over, as they are for marks.</summary>
    public ImmutableArray<DetectedMember> Members(INamedTypeSymbol type, AnalyzerOptions options)
    {
        type = type.OriginalDefinition;
        if (_types.TryGetValue(type, out var known))
            return known;
        return _types.GetOrAdd(type, Examine(type, LexiconFor(type, options), isMarked: false));
    }

    /// <summary>The same where the type is known to hold personal data, so that weak words count.</summary>
    public ImmutableArray<DetectedMember> MembersOfMarked(INamedTypeSymbol type, AnalyzerOptions options) =>
        Examine(type.OriginalDefinition, LexiconFor(type, options), isMarked: true);

    /// <summary>What is detected of one property or field; null if nothing.</summary>
    public Detection? Member(ISymbol member, AnalyzerOptions options) =>
        member.ContainingType is { } type ? Find(Members(type, options), member) : null;

    public static Detection? Find(ImmutableArray<DetectedMember> members, ISymbol member)
    {
        foreach (var detected in members)
        {
            if (SymbolEqualityComparer.Default.Equals(detected.Member, member.OriginalDefinition))
                return detected.Detection;
        }

        return null;
    }

    private ImmutableArray<DetectedMember> Examine(INamedTypeSymbol type, Lexicon lexicon, bool isMarked)
    {
        if (!SymbolShapes.HoldsData(type))
            return [];
        var members = SymbolShapes.DataMembers(type);
        if (members.Count == 0)
            return [];
        var found = Detector.Examine(SymbolShapes.Record(type, members, isMarked), lexicon);
        var detected = ImmutableArray.CreateBuilder<DetectedMember>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is not { } detection || Conventions.Of(members[i], SymbolShapes.TypeOf(members[i]), type) is not Convention.None)
                continue;
            if (_isTest)
                detection = detection with { Confidence = (Strength)Math.Max((int)detection.Confidence - 1, (int)Strength.Low) };
            detected.Add(new DetectedMember(members[i], detection));
        }

        return detected.ToImmutable();
    }

    private static Lexicon LexiconFor(INamedTypeSymbol type, AnalyzerOptions options) =>
        type.DeclaringSyntaxReferences.Length > 0 ? LexiconFor(type.DeclaringSyntaxReferences[0].SyntaxTree, options) : Lexicon.Of(Lexicon.DefaultLanguages);

    /// <summary>The words of the languages that a file is written in.</summary>
    public static Lexicon LexiconFor(SyntaxTree tree, AnalyzerOptions options)
    {
        var languages = Lexicon.DefaultLanguages;
        if (options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(LanguagesOption, out var chosen) && chosen.Trim().Length > 0)
            languages = chosen;
        return Lexicon.Of(languages);
    }

    /// <summary>Made-up persons stand in tests; real data there is a finding too, but names alone do not say so.</summary>
    private static bool IsTestAssembly(string name) =>
        name.EndsWith(".Tests", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".Test", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("Tests", StringComparison.Ordinal) || name.EndsWith(".Benchmarks", StringComparison.OrdinalIgnoreCase);
}
