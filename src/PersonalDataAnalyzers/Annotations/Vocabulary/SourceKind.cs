#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Where a register gets its data (GDPR Art. 14(2)(f)).</summary>
public enum SourceKind
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>From the data subject.</summary>
    DataSubject,

    /// <summary>From the organisation that the data subject represents.</summary>
    RepresentedOrganisation,

    /// <summary>From our own operations.</summary>
    OwnOperations,

    /// <summary>Collected automatically.</summary>
    AutomaticCollection,

    /// <summary>From publicly available sources.</summary>
    PublicSource,

    /// <summary>From public registers.</summary>
    PublicRegister,

    /// <summary>From another controller.</summary>
    OtherController,

    /// <summary>From a purchased register.</summary>
    PurchasedRegister,

    /// <summary>Derived from other data.</summary>
    Derived,

    /// <summary>From the statistical authority.</summary>
    StatisticsAuthority,

    /// <summary>From social media services.</summary>
    SocialMedia,
}
