#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Module of the standard contractual clauses (Commission decision 2021/914).</summary>
public enum SccModule
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Module 1, controller to controller.</summary>
    ControllerToController,

    /// <summary>Module 2, controller to processor.</summary>
    ControllerToProcessor,

    /// <summary>Module 3, processor to processor.</summary>
    ProcessorToProcessor,

    /// <summary>Module 4, processor to controller.</summary>
    ProcessorToController,
}
