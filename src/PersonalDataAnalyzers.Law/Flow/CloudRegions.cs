using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>A region of a cloud.</summary>
/// <param name="Provider">The cloud.</param>
/// <param name="Name">Its name ("us-east-1").</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country it stands in.</param>
public sealed record CloudRegion(string Provider, string Name, string Country);

/// <summary>Regions of the large clouds (<c>cloud-regions.tsv</c>).</summary>
public static class CloudRegions
{
    private static readonly Dictionary<string, CloudRegion> s_byName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, CloudRegion> s_byMember = new(StringComparer.Ordinal);

    static CloudRegions()
    {
        foreach (var cells in TableRows.Embedded("cloud-regions.tsv"))
        {
            if (cells.Length < 4)
                continue;
            var region = new CloudRegion(cells[0], cells[1], cells[3]);
            s_byName[cells[1]] = region;
            if (cells[2] != "-")
                s_byMember[cells[2]] = region;
        }
    }

    /// <summary>All regions.</summary>
    public static IReadOnlyCollection<CloudRegion> All => s_byName.Values;

    /// <summary>A member of a library's list of regions ("USEast1").</summary>
    public static CloudRegion? OfMember(string member) => s_byMember.TryGetValue(member, out var region) ? region : null;

    /// <summary>The region that a text is, or that stands in a host name ("s3.us-east-1.amazonaws.com").</summary>
    public static CloudRegion? OfText(string text)
    {
        if (text.Length is < 6 or > 300)
            return null;
        if (s_byName.TryGetValue(text, out var whole))
            return whole;
        if (text.IndexOf("amazonaws.com", StringComparison.Ordinal) < 0 && text.IndexOf("azure", StringComparison.Ordinal) < 0 && text.IndexOf("windows.net", StringComparison.Ordinal) < 0
            && text.IndexOf("googleapis.com", StringComparison.Ordinal) < 0 && text.IndexOf("run.app", StringComparison.Ordinal) < 0 && text.IndexOf("cloudfunctions.net", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        foreach (var part in text.Split('.', '/', ':', ';', '='))
        {
            if (s_byName.TryGetValue(part, out var region))
                return region;
            // Google puts the region before the project: us-central1-project.cloudfunctions.net.
            var third = part.IndexOf('-') is var first and > 0 ? part.IndexOf('-', first + 1) : -1;
            if (third > 0 && s_byName.TryGetValue(part.Substring(0, third), out var leading))
                return leading;
        }

        return null;
    }
}
