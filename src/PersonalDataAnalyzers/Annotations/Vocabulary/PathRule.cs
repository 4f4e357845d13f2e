#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Whose a row is that several ways connect with persons ([SubjectPaths]).</summary>
public enum PathRule
{
    /// <summary>Not stated; never a rule.</summary>
    NotStated,

    /// <summary>Of everyone whom any way leads to: it stands in each one's answer, and goes with the first of them.</summary>
    Any,

    /// <summary>Only of the one whom all ways lead to: otherwise it stands in nobody's answer and is not erased.</summary>
    All,

    /// <summary>Of all of them together: erasure of one cuts that one's links, and the row goes with the last.</summary>
    LastOwner,
}
