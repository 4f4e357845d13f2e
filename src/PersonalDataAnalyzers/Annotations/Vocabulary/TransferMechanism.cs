#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What allows a transfer outside the EU/EEA (GDPR Art. 44-49). One that is no longer valid is expressible, never lawful: PDA3003.</summary>
public enum TransferMechanism
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Adequacy decision of the European Commission (GDPR Art. 45).</summary>
    AdequacyDecision,

    /// <summary>Standard contractual clauses adopted by the European Commission (GDPR Art. 46(2)(c)).</summary>
    StandardContractualClauses,

    /// <summary>Binding corporate rules (GDPR Art. 46(2)(b), 47).</summary>
    BindingCorporateRules,

    /// <summary>Standard clauses adopted by a supervisory authority (GDPR Art. 46(2)(d)).</summary>
    AuthorityClauses,

    /// <summary>Approved code of conduct (GDPR Art. 46(2)(e)).</summary>
    CodeOfConduct,

    /// <summary>Approved certification mechanism (GDPR Art. 46(2)(f)).</summary>
    Certification,

    /// <summary>Contractual clauses authorised by a supervisory authority (GDPR Art. 46(3)(a)).</summary>
    AdHocClauses,

    /// <summary>Legally binding instrument between public authorities (GDPR Art. 46(2)(a)).</summary>
    PublicAuthorityInstrument,

    /// <summary>Explicit consent after being informed of the risks (GDPR Art. 49(1)(a)).</summary>
    ExplicitConsent,

    /// <summary>Contract with the data subject (GDPR Art. 49(1)(b)).</summary>
    ContractWithPerson,

    /// <summary>Contract concluded in the interest of the data subject (GDPR Art. 49(1)(c)).</summary>
    ContractInPersonsInterest,

    /// <summary>Important reasons of public interest (GDPR Art. 49(1)(d)).</summary>
    PublicInterest,

    /// <summary>Legal claims (GDPR Art. 49(1)(e)).</summary>
    LegalClaims,

    /// <summary>Vital interests (GDPR Art. 49(1)(f)).</summary>
    VitalInterests,

    /// <summary>Transfer from a public register (GDPR Art. 49(1)(g)).</summary>
    PublicRegister,

    /// <summary>Compelling legitimate interests (GDPR Art. 49(1) second subparagraph).</summary>
    CompellingInterests,

    /// <summary>EU-US Privacy Shield (no longer valid) (GDPR Art. 45).</summary>
    PrivacyShield,

    /// <summary>Safe Harbour (no longer valid) (GDPR Art. 45).</summary>
    SafeHarbour,

    /// <summary>Earlier standard contractual clauses (no longer valid) (GDPR Art. 46(2)(c)).</summary>
    OldContractualClauses,

    /// <summary>The controller's own assessment (not a valid mechanism) (GDPR Art. 44-46).</summary>
    OwnAssessment,
}
