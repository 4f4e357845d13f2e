using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>What is wrong with an argument.</summary>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Replacement">The text that was surely meant, for a code fix; null where that is a guess.</param>
/// <param name="MessageArguments">Of the rule's message.</param>
internal sealed record ArgumentFault(DiagnosticDescriptor Rule, string? Replacement, params object[] MessageArguments)
{
    /// <summary>Key of <see cref="Diagnostic.Properties"/>: the text to write instead.</summary>
    public const string ReplacementKey = "Replacement";

    /// <summary>Key of <see cref="Diagnostic.Properties"/>: a register stands where a purpose should.</summary>
    public const string RegisterKey = "Register";

    public bool IsRegister { get; init; }

    public ImmutableDictionary<string, string?> Properties => IsRegister
        ? ImmutableDictionary<string, string?>.Empty.Add(RegisterKey, "")
        : Replacement is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, Replacement);
}
