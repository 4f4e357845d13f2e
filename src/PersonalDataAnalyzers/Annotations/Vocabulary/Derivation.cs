#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>How a register copies others.</summary>
public enum Derivation
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Backup copy.</summary>
    Backup,

    /// <summary>Archive.</summary>
    Archive,

    /// <summary>Log.</summary>
    Log,

    /// <summary>Search index.</summary>
    SearchIndex,

    /// <summary>Statistics.</summary>
    Statistics,

    /// <summary>Disclosed copy.</summary>
    Disclosure,
}
