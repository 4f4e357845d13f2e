using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0008: what is published or reviewed says something.</summary>
internal static class TextArgument
{
    private const string Suffix = "Attribute";

    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.EmptyText,
        "Required text that is empty",
        "[{0}] needs a text here: it is published in the notice or read by whoever approves the inventory",
        RuleLevel.Error,
        "Who processes, why, and to whom the data goes are facts that the notice must name (GDPR Art. 13(1)); an empty name would be published as a gap.");

    public static ArgumentFault? Check(string? text, Annotation annotation) =>
        string.IsNullOrWhiteSpace(text) ? new ArgumentFault(Rule, null, annotation.Name.Substring(0, annotation.Name.Length - Suffix.Length)) : null;
}
