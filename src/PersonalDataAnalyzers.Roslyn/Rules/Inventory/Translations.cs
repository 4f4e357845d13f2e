using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Build;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>The languages a project publishes in, and the texts that have a translation into each.</summary>
internal sealed class Translations
{
    private const string Property = "PersonalDataLanguages";

    /// <summary>Parsed once for each version of a text. A file that cannot be read ends the build with an error of its own;
    /// here it translates nothing.</summary>
    public static readonly SourceTextValueProvider<IReadOnlyDictionary<string, string>> Provider = new(static text =>
    {
        try
        {
            return TranslationFile.Read(new StringReader(text.ToString()));
        }
        catch (TranslationFileException)
        {
            return new Dictionary<string, string>();
        }
    });

    private readonly SortedDictionary<string, IReadOnlyDictionary<string, string>?> _languages = new(StringComparer.OrdinalIgnoreCase);

    private Translations()
    {
    }

    /// <summary>No language beside that of the texts themselves.</summary>
    public bool IsEmpty => _languages.Count == 0;

    /// <param name="options">Where the files and the property stand.</param>
    /// <param name="read">Asks <see cref="Provider"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Translations Of(AnalyzerOptions options, Func<SourceText, IReadOnlyDictionary<string, string>?> read, CancellationToken cancellationToken)
    {
        var translations = new Translations();
        foreach (var language in ProjectOptions.Value(options, Property)?.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [])
            translations._languages[language] = null;

        foreach (var file in options.AdditionalFiles)
        {
            if (LanguageOf(file.Path) is { } language
                && file.GetText(cancellationToken) is { } text
                && read(text) is { } texts)
                translations._languages[language] = texts;
        }

        return translations;
    }

    /// <summary>The languages into which a text has no translation, those it is written in left out.</summary>
    public IEnumerable<string> Missing(string text, ISet<string> own) =>
        _languages.Where(language => !own.Contains(language.Key) && language.Value?.ContainsKey(text) != true).Select(language => language.Key);

    private static string? LanguageOf(string path)
    {
        var name = Path.GetFileName(path);
        if (!name.StartsWith("PersonalData.", StringComparison.OrdinalIgnoreCase) || !name.EndsWith(".resx", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return TranslationFile.LanguageOf(path);
        }
        catch (TranslationFileException)
        {
            return null;
        }
    }
}
