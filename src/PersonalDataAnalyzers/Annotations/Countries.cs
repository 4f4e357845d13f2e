#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Values of <c>Country</c> that are not one country. Every other value is an ISO 3166-1 alpha-2 code.</summary>
public static class Countries
{
    public const string NotStated = "";
    public const string Eea = "EEA";
    /// <summary>"Outside the EEA", no country named: always reported.</summary>
    public const string ThirdCountry = "?";
}
