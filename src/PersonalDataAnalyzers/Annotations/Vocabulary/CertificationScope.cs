using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What a certification under the EU-US Data Privacy Framework covers (decision 2023/1795).</summary>
[Flags]
public enum CertificationScope
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Other than employment data.</summary>
    NonHr = 1,

    /// <summary>Employment data.</summary>
    Hr = 2,
}
