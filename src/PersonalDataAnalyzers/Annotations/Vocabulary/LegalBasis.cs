#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>The legal basis of a purpose (GDPR Art. 6(1)). There is no default: a purpose without one is PDA2002.</summary>
public enum LegalBasis
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Consent.</summary>
    Consent,

    /// <summary>Contract.</summary>
    Contract,

    /// <summary>Legal obligation.</summary>
    LegalObligation,

    /// <summary>Vital interests.</summary>
    VitalInterests,

    /// <summary>Task carried out in the public interest or in the exercise of official authority.</summary>
    PublicTask,

    /// <summary>Legitimate interest.</summary>
    LegitimateInterests,
}
