#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What a recipient is in law (GDPR Art. 4(7)-(10), 26, 28).</summary>
public enum RecipientRole
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Processor.</summary>
    Processor,

    /// <summary>Independent controller.</summary>
    IndependentController,

    /// <summary>Joint controller.</summary>
    JointController,

    /// <summary>Public authority.</summary>
    Authority,

    /// <summary>Own staff.</summary>
    OwnStaff,

    /// <summary>The public.</summary>
    Public,
}
