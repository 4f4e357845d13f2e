#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Sections of a notice, in the order in which readers know them.</summary>
public enum NoticeSection
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Introduction.</summary>
    Introduction,

    /// <summary>Controller.</summary>
    Controller,

    /// <summary>Registers.</summary>
    Registers,

    /// <summary>Roles in the processing.</summary>
    Roles,

    /// <summary>Principles of the processing.</summary>
    Principles,

    /// <summary>Purposes of processing.</summary>
    Purposes,

    /// <summary>Legal basis.</summary>
    LegalBasis,

    /// <summary>Data content of the register.</summary>
    Content,

    /// <summary>Regular sources of data.</summary>
    Sources,

    /// <summary>Recipients and regular disclosures.</summary>
    Recipients,

    /// <summary>Transfers outside the EU or EEA.</summary>
    Transfers,

    /// <summary>Storage period.</summary>
    Retention,

    /// <summary>Rights of the data subject.</summary>
    Rights,

    /// <summary>Automated decision-making and profiling.</summary>
    Profiling,

    /// <summary>Cookies.</summary>
    Cookies,

    /// <summary>Principles of protection.</summary>
    Security,

    /// <summary>Changes to this notice.</summary>
    Changes,

    /// <summary>Contact.</summary>
    Contact,
}
