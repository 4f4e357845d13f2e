#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Art. 13(2)(e): must the person give the data?</summary>
public enum Provision
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Giving the data is voluntary.</summary>
    Voluntary,

    /// <summary>The data is needed to enter into a contract.</summary>
    NeededForContract,

    /// <summary>The data must be given under the contract.</summary>
    Contractual,

    /// <summary>The data must be given by law.</summary>
    Statutory,

    /// <summary>The data is not collected from the data subject.</summary>
    NotFromPerson,
}
