using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Addresses in <c>appsettings*.json</c>, by the names that code asks for. A deployment may say otherwise; what the
/// project ships with is what its code sends to unless somebody changes it. Only URLs and host names are kept.</summary>
internal sealed class SettingValues
{
    private static readonly string[] s_endings = ["Options", "Settings", "Configuration", "Config", "Setting", "Opts"];

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public static SettingValues None { get; } = new();

    public static SettingValues Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var settings = new SettingValues();
        foreach (var file in options.AdditionalFiles)
        {
            if (!IsSettings(file.Path) || file.GetText(cancellation) is not { } text)
                continue;
            var json = text.ToString();
            foreach (var value in JsonTexts.WithPaths(json))
            {
                var written = json.Substring(value.Value.Start, value.Value.Length).Replace("\\/", "/");
                // The plain file is named first in a project, and stands where a special one says otherwise.
                if (IsAddress(written) && !settings._values.ContainsKey(value.Key))
                    settings._values.Add(value.Key, written);
            }
        }

        return settings;
    }

    /// <summary>appsettings.json, appsettings.Production.json</summary>
    public static bool IsSettings(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What <c>configuration["Crm:Url"]</c> gives.</summary>
    public string? Of(string path) => _values.TryGetValue(path, out var value) ? value : null;

    /// <summary>What a property of an options class is bound to: the section has the name of the class, with or without its
    /// last word, wherever it stands.</summary>
    public string? OfOption(string type, string property)
    {
        if (_values.Count == 0)
            return null;
        var section = type;
        foreach (var ending in s_endings)
        {
            if (type.Length > ending.Length && type.EndsWith(ending, StringComparison.Ordinal))
                section = type.Substring(0, type.Length - ending.Length);
        }

        string? found = null;
        foreach (var value in _values)
        {
            if (!EndsIn(value.Key, section + ":" + property) && !EndsIn(value.Key, type + ":" + property))
                continue;
            if (found is not null)
                return null;
            found = value.Value;
        }

        return found;
    }

    private static bool EndsIn(string path, string end) =>
        path.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (path.Length == end.Length || path[path.Length - end.Length - 1] == ':');

    private static bool IsAddress(string text)
    {
        if (Urls.HasScheme(text))
            return true;
        if (text.IndexOf('.') <= 0 || text[text.Length - 1] == '.')
            return false;
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('.' or '-' or ':'))
                return false;
        }

        return !char.IsDigit(text[0]);
    }
}
