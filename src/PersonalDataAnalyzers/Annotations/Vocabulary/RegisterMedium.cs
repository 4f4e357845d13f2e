#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What a register is kept on.</summary>
public enum RegisterMedium
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Software.</summary>
    Software,

    /// <summary>External service.</summary>
    ExternalService,

    /// <summary>E-mail system.</summary>
    EmailSystem,

    /// <summary>Telephone.</summary>
    Telephone,

    /// <summary>Files.</summary>
    Files,

    /// <summary>Paper.</summary>
    Paper,

    /// <summary>Backup media.</summary>
    BackupMedia,
}
