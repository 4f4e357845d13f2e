using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Checks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Descriptors of rules that report legal checks: id and title are the rule's, message and level the check's.
/// One descriptor an id: where a rule has several checks, the message of the check is its one argument.</summary>
internal sealed class LegalRules
{
    private readonly Dictionary<string, DiagnosticDescriptor> _byCheck = new(StringComparer.Ordinal);

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. _byCheck.Values.Distinct()];

    /// <summary>Adds a rule with all checks that the table gives to its id.</summary>
    public LegalRules Add(string id, string title, string description)
    {
        LegalCheck[] checks = [.. CheckTable.All.Where(check => check.Rule == id)];
        var articles = string.Join("; ", checks.Select(check => Articles(check.Article)).Distinct());
        var descriptor = Rule.Create(id, title, checks.Length == 1 ? checks[0].Format : "{0}", LevelOf(checks[0].Level), description + " (" + articles + ").");
        foreach (var check in checks)
            _byCheck.Add(check.Name, descriptor);
        return this;
    }

    /// <summary>Is it ours to report?</summary>
    public bool Reports(LegalFinding finding) => _byCheck.ContainsKey(finding.Check);

    /// <summary>The diagnostic of one of our findings at a place.</summary>
    public Diagnostic Diagnose(LegalFinding finding, Location location)
    {
        var rule = _byCheck[finding.Check];
        var check = CheckTable.Get(finding.Check);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CheckProperty, check.Name);
        return rule.MessageFormat.ToString(CultureInfo.InvariantCulture) == check.Format
            ? Diagnostic.Create(rule, location, properties, [.. finding.Arguments.Cast<object>()])
            : Diagnostic.Create(rule, location, properties, check.Text(finding));
    }

    /// <summary>Property of a diagnostic: the name of the check, for code fixes.</summary>
    public const string CheckProperty = "Check";

    /// <summary>Articles without an act are those of the GDPR.</summary>
    public static string Articles(string articles) => char.IsDigit(articles[0]) && !articles.StartsWith("1050", StringComparison.Ordinal) ? "GDPR Art. " + articles : articles;

    private static RuleLevel LevelOf(CheckLevel level) => level switch
    {
        CheckLevel.Error => RuleLevel.Error,
        CheckLevel.Warning => RuleLevel.Warning,
        _ => RuleLevel.Suggestion,
    };
}
