#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Negative statements of a notice. Each is compared with the model; none is ever computed from silence.</summary>
public enum NoticeClaim
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Personal data is not transferred outside the EU or EEA.</summary>
    NoTransfersOutsideEea,

    /// <summary>No automated decisions are made.</summary>
    NoAutomatedDecisions,

    /// <summary>Personal data is not used for profiling.</summary>
    NoProfiling,

    /// <summary>No special categories of personal data are processed.</summary>
    NoSpecialCategories,

    /// <summary>There are no regular disclosures of data.</summary>
    NoRegularDisclosures,

    /// <summary>Data is not disclosed to outsiders.</summary>
    NoDisclosuresToOutsiders,

    /// <summary>Data is not sold or rented.</summary>
    NotSoldOrRented,

    /// <summary>No personal data is collected.</summary>
    NoPersonalDataCollected,
}
