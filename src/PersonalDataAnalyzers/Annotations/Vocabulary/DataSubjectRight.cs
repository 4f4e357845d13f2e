using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Rights of data subjects (GDPR Art. 12-22, 77).</summary>
[Flags]
public enum DataSubjectRight
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Right to information on the processing.</summary>
    Information = 1,

    /// <summary>Right of access.</summary>
    Access = 2,

    /// <summary>Right to rectification.</summary>
    Rectification = 4,

    /// <summary>Right to erasure.</summary>
    Erasure = 8,

    /// <summary>Right to restriction of processing.</summary>
    Restriction = 16,

    /// <summary>Right to data portability.</summary>
    Portability = 32,

    /// <summary>Right to object.</summary>
    Objection = 64,

    /// <summary>Right to object to direct marketing.</summary>
    ObjectionToDirectMarketing = 128,

    /// <summary>Right not to be subject to automated decisions.</summary>
    NoAutomatedDecision = 256,

    /// <summary>Right to withdraw consent.</summary>
    WithdrawConsent = 512,

    /// <summary>Right to lodge a complaint with a supervisory authority.</summary>
    Complaint = 1024,

    /// <summary>Right under national law; a right of national law: name it in Law.</summary>
    National = 2048,
}
