using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

// Zero is always "not stated": it is never a legal fact.

public enum LegalBasis { NotStated, Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests }

/// <summary>The ground needed IN ADDITION to an Art. 6 basis: Art. 9(2), Art. 10, 1050/2018 6 §, 7 §, 29 §.</summary>
public enum AdditionalGround
{
    NotStated,
    ExplicitConsent, EmploymentAndSocialProtection, VitalInterestsIncapable, NonProfitBody, MadePublicByPerson, LegalClaims,
    SubstantialPublicInterest, HealthOrSocialCare, PublicHealth, ArchivingResearchStatistics,
    NationalLaw,                                    // 1050/2018 6 § 1(1)-(8): name the point in Law
    CriminalDataOfficialAuthority, CriminalDataAuthorisedByLaw,
    NationalIdConsent, NationalIdLaw, NationalIdStatutoryTask, NationalIdRightsAndDuties, NationalIdResearch, NationalIdListedActivity,
}

[Flags] public enum PurposeKind
{
    NotStated = 0, Ordinary = 1, DirectMarketing = 2, Profiling = 4, AutomatedDecisions = 8, Statistics = 16, Research = 32,
    InformationSecurity = 64, Employment = 128, LegalClaims = 256, Suppression = 512, WebAnalytics = 1024, Enrichment = 2048,
}

[Flags] public enum MarketingChannels { NotStated = 0, Calls = 1, Print = 2, TextMessages = 4, Email = 8, AutomatedCalls = 16, SocialMedia = 32 }

/// <summary>Art. 13(2)(e): must the person give the data?</summary>
public enum Provision { NotStated, Voluntary, NeededForContract, Contractual, Statutory, NotFromPerson }

public enum SubjectGroup
{
    NotStated,
    /// <summary>Natural persons who are themselves the customer; the Contacts groups are people of organisations, for
    /// whom Art. 6(1)(b) is not available: they are not party to the contract.</summary>
    Customers, CustomerContacts, ProspectiveCustomers, ProspectContacts, SupplierContacts, PartnerContacts, StakeholderContacts, Employees, FormerEmployees, JobApplicants,
    ServiceUsers, WebsiteVisitors, Consumers, Subscribers, DecisionMakers, Members, Children, Correspondents, LegalPersons, Other,
}

public enum PersonalDataCategory
{
    NotStated,
    Name, FirstName, LastName, PreviousName,
    EmailAddress, PhoneNumber, PostalAddress, PostalCode, City, OtherContactDetails, PreferredChannel,
    OrganisationData, JobTitle, Position,
    IpAddress, CookieIdentifier, DeviceIdentifier, OnlineIdentifier, UsageData, LocationData, SocialMediaData,
    MarketingPermission, MarketingBan, Interests, CampaignData,
    CustomerNumber, CustomerRelationship, OrderData, Feedback, ContactHistory,
    CommunicationContent, CallRecording, FreeText,
    InvoicingData, PaymentData, BankAccount, CreditData, LedgerData,
    NationalIdentityNumber, TaxNumber, OfficialDocumentNumber,
    UserName, Password, Credential,
    DateOfBirth, Age, Gender, Language, Nationality, LifeStage, FamilyMembers,
    Income, Education, SocioEconomicStatus, Housing, AreaData,
    DerivedData, EventRegistration, Mandate, EmploymentData, PayrollData, WorkingTime, Statistics, Photo, Signature,
    EthnicOrigin, PoliticalOpinion, Belief, TradeUnionMembership, GeneticData, BiometricData, HealthData, SexLife,
    CriminalData, InternalIdentifier, Other,
}

/// <summary>Where a value comes from; Art. 20 covers only Provided and Observed.</summary>
public enum DataOrigin { NotStated, Provided, Observed, Derived, ThirdParty, PublicSource, OpenData }

public enum SourceKind
{
    NotStated, DataSubject, RepresentedOrganisation, OwnOperations, AutomaticCollection, PublicSource, PublicRegister,
    OtherController, PurchasedRegister, Derived, StatisticsAuthority, SocialMedia,
}

public enum Answer { NotStated, No, Yes }

/// <summary>Art. 14(3): when a person is told whose data came from elsewhere.</summary>
public enum InformedWhen { NotStated, WithinOneMonth, AtFirstContact, AtFirstDisclosure, LaidDownByLaw, PublishedInstead }

public enum RecipientRole { NotStated, Processor, IndependentController, JointController, Authority, OwnStaff, Public }

public enum TransferMechanism
{
    NotStated,
    AdequacyDecision,
    StandardContractualClauses, BindingCorporateRules, AuthorityClauses, CodeOfConduct, Certification, AdHocClauses, PublicAuthorityInstrument,
    ExplicitConsent, ContractWithPerson, ContractInPersonsInterest, PublicInterest, LegalClaims, VitalInterests, PublicRegister, CompellingInterests,
    // no longer valid: expressible, never lawful
    PrivacyShield, SafeHarbour, OldContractualClauses, OwnAssessment,
}

public enum SccModule { NotStated, ControllerToController, ControllerToProcessor, ProcessorToProcessor, ProcessorToController }
[Flags] public enum CertificationScope { NotStated = 0, NonHr = 1, Hr = 2 }

public enum RetentionStart
{
    NotStated, Collection, LastContact, ContractEnd, EmploymentEnd, ConsentWithdrawn, Objection, FinancialYearEnd,
    CalendarYearEnd, CalendarYearEndOfFinancialYear, EventEnd, Rejection, BackupTaken, Other,
}

/// <summary>Criteria with a fixed, translated text. The last three are expressible and always reported.</summary>
public enum RetentionCriterion
{
    NotStated, ContractTerm, EmploymentTerm, UntilConsentWithdrawn, UntilObjection, StatutoryPeriod, WhileServiceIsUsed, ByPurpose, Other,
    WhileBasisExists, WhileNecessary, Indefinite,
}

/// <summary>Keys of the statutory table in PersonalDataAnalyzers.Law (period, start, law and text live there).</summary>
public enum RetentionDuty
{
    NotStated, AccountingBooks, AccountingVouchers, PayrollBooks, VatRealEstate, CustomerDueDiligence, WorkingTimeRecords,
    AnnualHolidayRecords, EmploymentCertificate, WorkplaceCamera, ContractorReports, Whistleblowing, AuditWorkingPapers,
}

[Flags] public enum EndAction { NotStated = 0, Erase = 1, Anonymise = 2, Destroy = 4, Archive = 8, Overwrite = 16 }

[Flags] public enum DataSubjectRight
{
    NotStated = 0, Information = 1, Access = 2, Rectification = 4, Erasure = 8, Restriction = 16, Portability = 32, Objection = 64,
    ObjectionToDirectMarketing = 128, NoAutomatedDecision = 256, WithdrawConsent = 512, Complaint = 1024,
    National = 2048,                                // a right of national law: name it in Law
}

/// <summary>No [Right] at all = the notice states the rights as the law table gives them. Omitted and Denied are expressible, never lawful.</summary>
public enum RightStatus { NotStated, Granted, Conditional, Denied, Omitted }
public enum RightHolder { NotStated, DataSubjects, LegalPersons }

[Flags] public enum ChannelKind { NotStated = 0, Email = 1, WebForm = 2, Phone = 4, Post = 8, SignedLetter = 16, InPerson = 32, SelfService = 64, AnyContact = 128, NamedPerson = 256 }

[Flags] public enum CookiePurpose { NotStated = 0, StrictlyNecessary = 1, Functional = 2, Analytics = 4, Marketing = 8 }
public enum CookieConsent { NotStated, Asked, OptOutOnly, NotNeeded }

/// <summary>Negative statements of a notice. Each is compared with the model; none is ever computed from silence.</summary>
public enum NoticeClaim
{
    NotStated, NoTransfersOutsideEea, NoAutomatedDecisions, NoProfiling, NoSpecialCategories, NoRegularDisclosures,
    NoDisclosuresToOutsiders, NotSoldOrRented, NoPersonalDataCollected,
}

public enum NoticeSection
{
    NotStated, Introduction, Controller, Registers, Roles, Principles, Purposes, LegalBasis, Content, Sources, Recipients, Transfers,
    Retention, Rights, Profiling, Cookies, Security, Changes, Contact,
}

public enum ContactRole { NotStated, RegisterMatters, DataProtectionOfficer, Representative }
public enum RegisterMedium { NotStated, Software, ExternalService, EmailSystem, Telephone, Files, Paper, BackupMedia }
public enum Derivation { NotStated, Backup, Archive, Log, SearchIndex, Statistics, Disclosure }
public enum ErasureAction { NotStated, Erase, Anonymise, Keep }
