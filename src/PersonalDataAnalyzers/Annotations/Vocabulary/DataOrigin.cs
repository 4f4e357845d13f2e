#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Where a value comes from; Art. 20 covers only Provided and Observed.</summary>
public enum DataOrigin
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Given by the data subject.</summary>
    Provided,

    /// <summary>Observed from the use of a service.</summary>
    Observed,

    /// <summary>Derived from other data.</summary>
    Derived,

    /// <summary>Obtained from a third party.</summary>
    ThirdParty,

    /// <summary>Obtained from a public source.</summary>
    PublicSource,

    /// <summary>Open data.</summary>
    OpenData,
}
