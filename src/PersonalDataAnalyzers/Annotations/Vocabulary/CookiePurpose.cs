using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What a cookie is for (917/2014 205 §).</summary>
[Flags]
public enum CookiePurpose
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Strictly necessary.</summary>
    StrictlyNecessary = 1,

    /// <summary>Functional.</summary>
    Functional = 2,

    /// <summary>Analytics.</summary>
    Analytics = 4,

    /// <summary>Marketing.</summary>
    Marketing = 8,
}
