using System;

#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Channels of direct marketing; electronic ones need consent beforehand (917/2014 200 §).</summary>
[Flags]
public enum MarketingChannels
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated = 0,

    /// <summary>Telephone calls.</summary>
    Calls = 1,

    /// <summary>Printed mail.</summary>
    Print = 2,

    /// <summary>Text messages.</summary>
    TextMessages = 4,

    /// <summary>E-mail.</summary>
    Email = 8,

    /// <summary>Automated calls.</summary>
    AutomatedCalls = 16,

    /// <summary>Social media.</summary>
    SocialMedia = 32,
}
