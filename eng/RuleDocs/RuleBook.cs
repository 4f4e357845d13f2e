using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.RuleDocs;

/// <summary>A rule as the analyzers declare it.</summary>
public sealed record DocumentedRule(DiagnosticDescriptor Descriptor, string Analyzer, bool HasFix)
{
    public string Id => Descriptor.Id;

    public string Title => Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    /// <summary>As an .editorconfig writes it.</summary>
    public string Severity => Descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };
}

/// <summary>Every rule of the analyzers that the package carries, in order of id.</summary>
public static class RuleBook
{
    /// <summary>Areas by the thousand of the id.</summary>
    public static IReadOnlyList<(char Digit, string Name)> Areas { get; } =
    [
        ('0', "Configuration and arguments"),
        ('1', "Unmarked data"),
        ('2', "Lawfulness of a mark"),
        ('3', "Transfers and recipients"),
        ('4', "Leaks"),
        ('5', "Generation and the subject graph"),
        ('6', "Inventory, notice and baseline"),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. Create<DiagnosticAnalyzer>(typeof(PersonalDataAnalyzer).Assembly)];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = [.. Create<CodeFixProvider>(Assembly.Load("PersonalDataAnalyzers.CodeFixes"))];

    public static ImmutableArray<DocumentedRule> Rules { get; } = Read();

    private static ImmutableArray<DocumentedRule> Read()
    {
        var fixable = Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        return [.. Analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(descriptor => new DocumentedRule(descriptor, analyzer.GetType().Name, fixable.Contains(descriptor.Id))))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ThenBy(rule => rule.Analyzer, StringComparer.Ordinal)];
    }

    private static IEnumerable<T> Create<T>(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!);
}
