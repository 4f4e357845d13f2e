#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>The ground needed IN ADDITION to an Art. 6 basis: Art. 9(2), Art. 10, 1050/2018 6 §, 7 §, 29 §.</summary>
public enum AdditionalGround
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Explicit consent (GDPR Art. 9(2)(a)).</summary>
    ExplicitConsent,

    /// <summary>Employment, social security and social protection law (GDPR Art. 9(2)(b)).</summary>
    EmploymentAndSocialProtection,

    /// <summary>Vital interests of a person incapable of giving consent (GDPR Art. 9(2)(c)).</summary>
    VitalInterestsIncapable,

    /// <summary>Activities of a non-profit body (GDPR Art. 9(2)(d)).</summary>
    NonProfitBody,

    /// <summary>Data manifestly made public by the data subject (GDPR Art. 9(2)(e)).</summary>
    MadePublicByPerson,

    /// <summary>Legal claims (GDPR Art. 9(2)(f)).</summary>
    LegalClaims,

    /// <summary>Substantial public interest (GDPR Art. 9(2)(g)).</summary>
    SubstantialPublicInterest,

    /// <summary>Preventive or occupational medicine, health or social care (GDPR Art. 9(2)(h)).</summary>
    HealthOrSocialCare,

    /// <summary>Public health (GDPR Art. 9(2)(i)).</summary>
    PublicHealth,

    /// <summary>Archiving, research or statistics (GDPR Art. 9(2)(j)).</summary>
    ArchivingResearchStatistics,

    /// <summary>Data Protection Act (1050/2018), section 6(1), points (1)-(8): name the point in Law.</summary>
    NationalLaw,

    /// <summary>Processing under the control of official authority (GDPR Art. 10).</summary>
    CriminalDataOfficialAuthority,

    /// <summary>Processing authorised by law (GDPR Art. 10).</summary>
    CriminalDataAuthorisedByLaw,

    /// <summary>Consent to the processing of the personal identity code (1050/2018 29 §).</summary>
    NationalIdConsent,

    /// <summary>Processing of the personal identity code laid down by law (1050/2018 29 §).</summary>
    NationalIdLaw,

    /// <summary>Unambiguous identification for a task laid down by law (1050/2018 29 §).</summary>
    NationalIdStatutoryTask,

    /// <summary>Unambiguous identification for the rights and duties of the data subject or the controller (1050/2018 29 §).</summary>
    NationalIdRightsAndDuties,

    /// <summary>Unambiguous identification for research or statistics (1050/2018 29 §).</summary>
    NationalIdResearch,

    /// <summary>Activity in which the law permits the personal identity code to be processed (1050/2018 29 §).</summary>
    NationalIdListedActivity,
}
