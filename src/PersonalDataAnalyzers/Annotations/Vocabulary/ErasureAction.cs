#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What erasure does to a member (GDPR Art. 17).</summary>
public enum ErasureAction
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>The value goes.</summary>
    Erase,

    /// <summary>The value strategy is applied; the outcome says what that makes of it.</summary>
    Anonymise,

    /// <summary>The value stays, on a ground that the member's purposes give (Art. 17(3)); without one the outcome says so: PDA5002.</summary>
    Keep,
}
