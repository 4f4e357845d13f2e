#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Whether consent to a cookie is asked (917/2014 205 §).</summary>
public enum CookieConsent
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Set only with your consent.</summary>
    Asked,

    /// <summary>Set without asking; can be turned off.</summary>
    OptOutOnly,

    /// <summary>Does not need consent.</summary>
    NotNeeded,
}
