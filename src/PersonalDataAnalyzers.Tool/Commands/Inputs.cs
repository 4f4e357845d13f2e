using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Tool.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Inputs
{
    public static Argument<string[]> Paths() => new("paths")
    {
        Description = "Inventory files (*.personal-data.json), assemblies (.dll), project files or project folders. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>"fi,en" and "fi en" alike.</summary>
    public static IReadOnlyList<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split([',', ';', ' '], System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries)).Distinct()];

    /// <summary>The same, and at least one: an empty list would do nothing and call it success.</summary>
    public static IReadOnlyList<string> Named(string option, string[]? values) =>
        Split(values) is { Count: > 0 } named ? named : throw new UsageException($"{option} names nothing.");

    public static IReadOnlyList<string> Languages(string[]? values)
    {
        var languages = Named("--language", values);
        foreach (var language in languages)
        {
            if (!Vocabulary.IsSupported(language))
                throw new UsageException($"there is no language '{language}'; there is {string.Join(", ", Vocabulary.Languages)}.");
        }

        return languages;
    }
}
