#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>No [Right] at all = the notice states the rights as the law table gives them. Omitted and Denied are expressible, never lawful.</summary>
public enum RightStatus
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Applies.</summary>
    Granted,

    /// <summary>Applies on conditions.</summary>
    Conditional,

    /// <summary>Denied.</summary>
    Denied,

    /// <summary>Not mentioned.</summary>
    Omitted,
}
