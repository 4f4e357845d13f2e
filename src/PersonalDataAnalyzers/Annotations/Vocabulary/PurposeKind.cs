using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Kinds of purpose to which the law attaches consequences of its own (GDPR Art. 21(2)-(3), 22, 89; 917/2014 200 §).</summary>
[Flags]
public enum PurposeKind
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Ordinary processing.</summary>
    Ordinary = 1,

    /// <summary>Direct marketing.</summary>
    DirectMarketing = 2,

    /// <summary>Profiling.</summary>
    Profiling = 4,

    /// <summary>Automated decision-making.</summary>
    AutomatedDecisions = 8,

    /// <summary>Statistics.</summary>
    Statistics = 16,

    /// <summary>Research.</summary>
    Research = 32,

    /// <summary>Information security.</summary>
    InformationSecurity = 64,

    /// <summary>Employment matters.</summary>
    Employment = 128,

    /// <summary>Legal claims.</summary>
    LegalClaims = 256,

    /// <summary>Suppression list.</summary>
    Suppression = 512,

    /// <summary>Web analytics.</summary>
    WebAnalytics = 1024,

    /// <summary>Enrichment of data.</summary>
    Enrichment = 2048,
}
