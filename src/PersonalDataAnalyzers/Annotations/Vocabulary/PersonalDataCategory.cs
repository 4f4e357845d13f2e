#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Categories of personal data (GDPR Art. 15(1)(b), 30(1)(c)). Parents, and what the law attaches to a category (Art. 9, 10, 87), stand in the law's table of categories.</summary>
public enum PersonalDataCategory
{
    /// <summary>Not stated: PDA1003 where nothing else decides.</summary>
    NotStated,

    /// <summary>Name.</summary>
    Name,

    /// <summary>First name.</summary>
    FirstName,

    /// <summary>Last name.</summary>
    LastName,

    /// <summary>Previous name.</summary>
    PreviousName,

    /// <summary>E-mail address.</summary>
    EmailAddress,

    /// <summary>Phone number.</summary>
    PhoneNumber,

    /// <summary>Postal address.</summary>
    PostalAddress,

    /// <summary>Postal code.</summary>
    PostalCode,

    /// <summary>City.</summary>
    City,

    /// <summary>Other contact details.</summary>
    OtherContactDetails,

    /// <summary>Preferred means of contact.</summary>
    PreferredChannel,

    /// <summary>Organisation represented.</summary>
    OrganisationData,

    /// <summary>Job title.</summary>
    JobTitle,

    /// <summary>Position in the organisation.</summary>
    Position,

    /// <summary>IP address.</summary>
    IpAddress,

    /// <summary>Cookie data.</summary>
    CookieIdentifier,

    /// <summary>Device identifier.</summary>
    DeviceIdentifier,

    /// <summary>Online identifier.</summary>
    OnlineIdentifier,

    /// <summary>Usage data.</summary>
    UsageData,

    /// <summary>Location data.</summary>
    LocationData,

    /// <summary>Social media data.</summary>
    SocialMediaData,

    /// <summary>Marketing permission.</summary>
    MarketingPermission,

    /// <summary>Direct-marketing ban.</summary>
    MarketingBan,

    /// <summary>Interests.</summary>
    Interests,

    /// <summary>Marketing campaign data.</summary>
    CampaignData,

    /// <summary>Customer number.</summary>
    CustomerNumber,

    /// <summary>Customer relationship data.</summary>
    CustomerRelationship,

    /// <summary>Order and delivery data.</summary>
    OrderData,

    /// <summary>Customer feedback.</summary>
    Feedback,

    /// <summary>Contact history.</summary>
    ContactHistory,

    /// <summary>Content of communications.</summary>
    CommunicationContent,

    /// <summary>Call recording.</summary>
    CallRecording,

    /// <summary>Free text.</summary>
    FreeText,

    /// <summary>Invoicing data.</summary>
    InvoicingData,

    /// <summary>Payment data.</summary>
    PaymentData,

    /// <summary>Bank account number.</summary>
    BankAccount,

    /// <summary>Credit data.</summary>
    CreditData,

    /// <summary>Ledger data.</summary>
    LedgerData,

    /// <summary>Personal identity code.</summary>
    NationalIdentityNumber,

    /// <summary>Tax number.</summary>
    TaxNumber,

    /// <summary>Number of an official document.</summary>
    OfficialDocumentNumber,

    /// <summary>User name.</summary>
    UserName,

    /// <summary>Password.</summary>
    Password,

    /// <summary>Log-in secret.</summary>
    Credential,

    /// <summary>Date of birth.</summary>
    DateOfBirth,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Gender.</summary>
    Gender,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Nationality.</summary>
    Nationality,

    /// <summary>Stage of life.</summary>
    LifeStage,

    /// <summary>Family members.</summary>
    FamilyMembers,

    /// <summary>Income.</summary>
    Income,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Socio-economic status.</summary>
    SocioEconomicStatus,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Residential area data.</summary>
    AreaData,

    /// <summary>Derived data.</summary>
    DerivedData,

    /// <summary>Event registrations.</summary>
    EventRegistration,

    /// <summary>Powers of attorney.</summary>
    Mandate,

    /// <summary>Employment data.</summary>
    EmploymentData,

    /// <summary>Payroll data.</summary>
    PayrollData,

    /// <summary>Working time.</summary>
    WorkingTime,

    /// <summary>Statistical data.</summary>
    Statistics,

    /// <summary>Photograph.</summary>
    Photo,

    /// <summary>Signature.</summary>
    Signature,

    /// <summary>Racial or ethnic origin.</summary>
    EthnicOrigin,

    /// <summary>Political opinions.</summary>
    PoliticalOpinion,

    /// <summary>Religious or philosophical beliefs.</summary>
    Belief,

    /// <summary>Trade-union membership.</summary>
    TradeUnionMembership,

    /// <summary>Genetic data.</summary>
    GeneticData,

    /// <summary>Biometric data for unique identification.</summary>
    BiometricData,

    /// <summary>Data concerning health.</summary>
    HealthData,

    /// <summary>Sex life or sexual orientation.</summary>
    SexLife,

    /// <summary>Criminal convictions and offences.</summary>
    CriminalData,

    /// <summary>Internal identifier.</summary>
    InternalIdentifier,

    /// <summary>Other personal data.</summary>
    Other,
}
