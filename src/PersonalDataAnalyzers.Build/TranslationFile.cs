using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace PersonalDataAnalyzers.Build;

/// <summary>A file <c>PersonalData.[language].resx</c>: texts of the marks, each with its translation. Compiled into the
/// analyzers too, so that editor and build read it alike.</summary>
internal static class TranslationFile
{
    /// <summary>The part between the last two full stops: <c>PersonalData.sv.resx</c> is Swedish.</summary>
    public static string LanguageOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var language = name.Substring(name.LastIndexOf('.') + 1);
        foreach (var c in language)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
                throw new TranslationFileException(0, $"names no language: '{language}'. Name it PersonalData.<language>.resx, as in PersonalData.sv.resx.");
        }

        return language.ToLowerInvariant();
    }

    /// <summary>Texts and translations; a text whose translation is empty is not translated and left out.</summary>
    public static SortedDictionary<string, string> Read(TextReader text)
    {
        var translations = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var line = 0;
        try
        {
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true });
            var position = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                line = position.LineNumber;
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.Depth == 0 && reader.LocalName != "root")
                    throw new TranslationFileException(line, "is no .resx file: its first element is not 'root'.");
                if (reader.Depth == 1 && reader.LocalName == "data")
                    Add(translations, line, reader);
            }
        }
        catch (XmlException e)
        {
            throw new TranslationFileException(Math.Max(e.LineNumber, line), $"is no well-formed XML: {e.Message}");
        }

        return translations;
    }

    private static void Add(SortedDictionary<string, string> translations, int line, XmlReader reader)
    {
        var text = reader.GetAttribute("name");
        if (string.IsNullOrEmpty(text))
            throw new TranslationFileException(line, "has a 'data' element without a name. The name is the text to translate.");

        string? translation = null;
        using (var data = reader.ReadSubtree())
        {
            data.Read();
            while (data.Read())
            {
                if (data is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "value" })
                {
                    translation = data.ReadElementContentAsString();
                    break;
                }
            }

            while (data.Read())
            {
            }
        }

        if (string.IsNullOrWhiteSpace(translation))
            return;
        if (translations.TryGetValue(text!, out var other) && other != translation)
            throw new TranslationFileException(line, $"translates '{text}' twice, and differently. Keep one.");
        translations[text!] = translation!;
    }
}

/// <summary>A translation file cannot be used.</summary>
internal sealed class TranslationFileException(int line, string message) : Exception(message)
{
    /// <summary>Line in the file, from 1; 0 = the file as a whole.</summary>
    public int Line { get; } = line;
}
