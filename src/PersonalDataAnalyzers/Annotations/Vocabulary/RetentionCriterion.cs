#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Criteria with a fixed, translated text. The last three are expressible and always reported.</summary>
public enum RetentionCriterion
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>For the duration of the contract.</summary>
    ContractTerm,

    /// <summary>For the duration of the employment.</summary>
    EmploymentTerm,

    /// <summary>Until consent is withdrawn.</summary>
    UntilConsentWithdrawn,

    /// <summary>Until the data subject objects to the processing.</summary>
    UntilObjection,

    /// <summary>For the period laid down by law.</summary>
    StatutoryPeriod,

    /// <summary>For as long as the service is used.</summary>
    WhileServiceIsUsed,

    /// <summary>For the period stated for each purpose.</summary>
    ByPurpose,

    /// <summary>By the criterion stated.</summary>
    Other,

    /// <summary>For as long as there is a legal basis.</summary>
    WhileBasisExists,

    /// <summary>For as long as necessary.</summary>
    WhileNecessary,

    /// <summary>Indefinitely.</summary>
    Indefinite,
}
