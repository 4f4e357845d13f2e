#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>What a contact answers for (GDPR Art. 13(1)(a)-(b), 27, 37).</summary>
public enum ContactRole
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Contact person for the register.</summary>
    RegisterMatters,

    /// <summary>Data protection officer.</summary>
    DataProtectionOfficer,

    /// <summary>Representative.</summary>
    Representative,
}
