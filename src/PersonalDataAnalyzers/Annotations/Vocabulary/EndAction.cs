using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What happens at the end of the retention (GDPR Art. 5(1)(e)).</summary>
[Flags]
public enum EndAction
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Erased.</summary>
    Erase = 1,

    /// <summary>Anonymised.</summary>
    Anonymise = 2,

    /// <summary>Destroyed.</summary>
    Destroy = 4,

    /// <summary>Archived.</summary>
    Archive = 8,

    /// <summary>Overwritten.</summary>
    Overwrite = 16,
}
