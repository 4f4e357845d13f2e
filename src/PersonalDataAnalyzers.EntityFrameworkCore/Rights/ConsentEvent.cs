using System;
using System.Security.Cryptography;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>A consent given or withdrawn. Never changed after it is written: what holds now is the last of them.</summary>
public sealed class ConsentEvent
{
    internal ConsentEvent()
    {
    }

    /// <summary>Number of the row, rising.</summary>
    public long Id { get; private set; }

    /// <summary>The person by a keyed mark.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>Full name of the class that declares the purpose.</summary>
    public string Purpose { get; internal set; } = "";

    /// <summary>True: given. False: withdrawn.</summary>
    public bool IsGiven { get; internal set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; internal set; }

    /// <summary>How: the form, page or call ("newsletter form"). Not a place for personal data.</summary>
    public string How { get; internal set; } = "";

    /// <summary>Version of the notice that was before the person's eyes; null for a withdrawal.</summary>
    public string? NoticeVersion { get; internal set; }

    /// <summary>SHA-256 of that notice, hexadecimal.</summary>
    public string? NoticeHash { get; internal set; }
}

/// <summary>The text on which a person gave consent: without it nobody can show that consent was informed (Art. 4(11), 7(1)).</summary>
/// <param name="Version">Its version or date ("2026-11-22").</param>
/// <param name="Hash">SHA-256 of the page as it was shown, hexadecimal.</param>
public sealed record NoticeVersion(string Version, string Hash)
{
    /// <summary>The version of a page.</summary>
    /// <param name="version">Its version or date.</param>
    /// <param name="page">The page as it was shown.</param>
    public static NoticeVersion Of(string version, ReadOnlySpan<byte> page) => new(version, Convert.ToHexString(SHA256.HashData(page)));
}
