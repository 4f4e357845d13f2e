using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Where what reached a sink was read, for fixes: a property of the diagnostic, <c>start+length:category</c> with
/// <c>;</c> between, in the tree of the finding. Empty where a source was read elsewhere: then no fix there helps.</summary>
internal static class ReadPlaces
{
    public const string Property = "Reads";

    public static string Write(SinkHit hit)
    {
        var places = new StringBuilder();
        foreach (var source in hit.Sources)
        {
            if (source.Location is not { } read || read.SourceTree != hit.At.SyntaxTree)
                return "";
            places.Append(places.Length == 0 ? "" : ";")
                .Append(read.SourceSpan.Start.ToString(CultureInfo.InvariantCulture)).Append('+')
                .Append(read.SourceSpan.Length.ToString(CultureInfo.InvariantCulture)).Append(':')
                .Append(source.Category);
        }

        return places.ToString();
    }

    public static IReadOnlyList<(TextSpan Span, string Category)> Read(Diagnostic diagnostic)
    {
        var places = new List<(TextSpan, string)>();
        if (!diagnostic.Properties.TryGetValue(Property, out var text) || string.IsNullOrEmpty(text))
            return places;
        foreach (var place in text!.Split(';'))
        {
            var plus = place.IndexOf('+');
            var colon = place.IndexOf(':');
            places.Add((new TextSpan(int.Parse(place.Substring(0, plus), CultureInfo.InvariantCulture), int.Parse(place.Substring(plus + 1, colon - plus - 1), CultureInfo.InvariantCulture)), place.Substring(colon + 1)));
        }

        return places;
    }
}
