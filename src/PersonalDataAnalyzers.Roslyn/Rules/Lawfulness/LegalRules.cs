using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Checks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Rules that report legal checks: id and title are the rule's, message and article the check's. One descriptor
/// an id: where a rule has several checks, the message of the check is its one argument.</summary>
internal sealed class LegalRules
{
    /// <summary>Property of a diagnostic: the name of the check, for code fixes.</summary>
    public const string CheckProperty = "Check";

    private const string AnyMessage = "{0}";

    private readonly Dictionary<string, DiagnosticDescriptor> _byCheck = new(StringComparer.Ordinal);

    public LegalRules(params DiagnosticDescriptor[] rules)
    {
        Descriptors = [.. rules];
        foreach (var rule in rules)
        {
            foreach (var check in ChecksOf(rule.Id))
                _byCheck.Add(check.Name, rule);
        }
    }

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Message format of a rule.</summary>
    public static string Message(string id)
    {
        var checks = ChecksOf(id);
        return checks.Length == 1 ? checks[0].Format : AnyMessage;
    }

    /// <summary>Why the rule exists, and the articles of its checks. Articles without an act are those of the GDPR.</summary>
    public static string Description(string id, string why) =>
        why + " (GDPR Art. " + string.Join("; ", ChecksOf(id).Select(check => check.Article).Distinct()) + ").";

    /// <summary>Is it ours to report?</summary>
    public bool Reports(LegalFinding finding) => _byCheck.ContainsKey(finding.Check);

    /// <summary>The diagnostic of one of our findings at a place.</summary>
    public Diagnostic Diagnose(LegalFinding finding, Location location, IEnumerable<Location>? path = null)
    {
        var rule = _byCheck[finding.Check];
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CheckProperty, finding.Check);
        return rule.MessageFormat.ToString(CultureInfo.InvariantCulture) == AnyMessage
            ? Diagnostic.Create(rule, location, path, properties, CheckTable.Get(finding.Check).Text(finding))
            : Diagnostic.Create(rule, location, path, properties, [.. finding.Arguments.Cast<object>()]);
    }

    private static LegalCheck[] ChecksOf(string id) => [.. CheckTable.All.Where(check => check.Rule == id)];
}
