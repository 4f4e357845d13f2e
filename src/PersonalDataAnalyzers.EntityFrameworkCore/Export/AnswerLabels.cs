using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>The words of an answer, from the vocabulary of the notices.</summary>
internal static class AnswerLabels
{
    /// <summary>The label of a category in every language.</summary>
    public static IEnumerable<(string Language, string Label)> Of(PersonalDataCategory category) =>
        Vocabulary.Languages.Select(language => (language, Of(category, language)));

    /// <summary>The label of a category.</summary>
    // The law project compiles the same enums into its own namespace.
    public static string Of(PersonalDataCategory category, string language) => Vocabulary.Label((Law.PersonalDataCategory)category, language);

    /// <summary>The label of a legal basis in every language.</summary>
    public static IEnumerable<(string Language, string Label)> Of(LegalBasis basis) =>
        Vocabulary.Languages.Select(language => (language, Vocabulary.Label((Law.LegalBasis)basis, language)));

    /// <summary>A word or sentence of answers.</summary>
    public static string Word(string key, string language, params string[] values) => Vocabulary.Phrase("answer." + key, language, values);
}
