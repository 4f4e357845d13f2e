#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Art. 14(3): when a person is told whose data came from elsewhere.</summary>
public enum InformedWhen
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Within one month of obtaining the data.</summary>
    WithinOneMonth,

    /// <summary>At the latest when we first contact the data subject.</summary>
    AtFirstContact,

    /// <summary>At the latest when the data is first disclosed.</summary>
    AtFirstDisclosure,

    /// <summary>Not informed separately, because obtaining the data is laid down by law.</summary>
    LaidDownByLaw,

    /// <summary>By publishing this notice, because informing everyone separately would take a disproportionate effort.</summary>
    PublishedInstead,
}
