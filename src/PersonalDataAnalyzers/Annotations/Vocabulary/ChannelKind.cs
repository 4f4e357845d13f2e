using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Ways to make a request (GDPR Art. 12(2)).</summary>
[Flags]
public enum ChannelKind
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>E-mail.</summary>
    Email = 1,

    /// <summary>Web form.</summary>
    WebForm = 2,

    /// <summary>Telephone.</summary>
    Phone = 4,

    /// <summary>Post.</summary>
    Post = 8,

    /// <summary>Signed letter.</summary>
    SignedLetter = 16,

    /// <summary>Visit in person.</summary>
    InPerson = 32,

    /// <summary>Self-service.</summary>
    SelfService = 64,

    /// <summary>Any way of contacting us.</summary>
    AnyContact = 128,

    /// <summary>Named contact person.</summary>
    NamedPerson = 256,
}
