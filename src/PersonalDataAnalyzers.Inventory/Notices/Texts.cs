using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>Texts of the declaration in the language of the page: as they stand where that is their own language, else
/// translated. A missing translation is remembered, and its text stands in its own language, marked as such.</summary>
internal sealed class Texts(PersonalDataInventory inventory, string language, List<NoticeProblem> problems)
{
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>A text that has to be translated.</summary>
    public Line Of(string text, RegisterFacts register)
    {
        var own = register.Notice?.Language ?? "";
        if (language == Words.Neutral || Own(own) || own.Length == 0)
            return text;
        if (Translated(text) is { } translation)
            return translation;
        if (_missing.Add(text))
        {
            problems.Add(new(
                NoticeProblemKind.MissingTranslation,
                language,
                text,
                $"\"{text}\" has no translation into '{language}'; add it to PersonalData.{language}.resx with this text as its name, and build again."));
        }

        return new Line(new Inline(text, Language: own));
    }

    /// <summary>A name: it stands as it is unless somebody has translated it.</summary>
    public Line Name(string name, RegisterFacts register) =>
        language == Words.Neutral || Own(register.Notice?.Language ?? "") ? name : Translated(name) ?? name;

    private bool Own(string own) => string.Equals(own, language, StringComparison.OrdinalIgnoreCase);

    private string? Translated(string text) =>
        inventory.Translations.TryGetValue(language, out var texts) && texts.TryGetValue(text, out var translation) && translation.Length > 0 ? translation : null;
}
