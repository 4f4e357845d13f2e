using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>Severity is a claim about false positives, and says nothing of how grave the matter is.</summary>
internal enum RuleLevel
{
    /// <summary>Declared facts that contradict settled law, or code that cannot be generated as marked.</summary>
    Error,

    /// <summary>Direct evidence; also what CI must see, for suggestions never show in a command-line build.</summary>
    Warning,

    /// <summary>What names alone propose.</summary>
    Suggestion,
}

/// <summary>The one factory of descriptors: every rule has a help link and says why it exists.</summary>
internal static class Rule
{
    public const string HelpLinkFormat = "https://github.com/PersonalDataAnalyzers/PersonalDataAnalyzers/blob/main/docs/rules/{0}.md";

    /// <param name="id">One of <see cref="RuleIds"/>.</param>
    /// <param name="title">What is wrong, as a noun phrase, no full stop.</param>
    /// <param name="message">What is wrong here and what to do, with {0} placeholders.</param>
    /// <param name="level">See <see cref="RuleLevel"/>.</param>
    /// <param name="description">Why, with the article.</param>
    /// <param name="tags">Custom tags, such as CompilationEnd.</param>
#pragma warning disable RS0030 // This is the one place.
    public static DiagnosticDescriptor Create(string id, string title, string message, RuleLevel level, string description, params string[] tags) => new(
        id,
        title,
        message,
        CategoryOf(id),
        level switch
        {
            RuleLevel.Error => DiagnosticSeverity.Error,
            RuleLevel.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        description,
        string.Format(CultureInfo.InvariantCulture, HelpLinkFormat, id),
        tags);
#pragma warning restore RS0030

    private static string CategoryOf(string id) => id[3] switch
    {
        '0' => "PersonalData.Configuration",
        '1' => "PersonalData.Unmarked",
        '2' => "PersonalData.Lawfulness",
        '3' => "PersonalData.Transfers",
        '4' => "PersonalData.Leaks",
        '5' => "PersonalData.Generation",
        _ => "PersonalData.Inventory",
    };
}
