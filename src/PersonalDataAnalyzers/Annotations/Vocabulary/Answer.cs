#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>An answer that may be missing.</summary>
public enum Answer
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,
}
