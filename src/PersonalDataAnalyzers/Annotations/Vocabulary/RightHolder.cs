#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Who holds a right.</summary>
public enum RightHolder
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Data subjects.</summary>
    DataSubjects,

    /// <summary>Legal persons.</summary>
    LegalPersons,
}
