#if LAW
namespace PersonalDataAnalyzers.Law;
#else
namespace PersonalDataAnalyzers;
#endif

/// <summary>Values of <c>Country</c> that are not one country. Every other value is an ISO 3166-1 alpha-2 code.</summary>
public static class Countries
{
    /// <summary>No country is stated: reported wherever the law needs one.</summary>
    public const string NotStated = "";

    /// <summary>Somewhere in the European Economic Area, no country named.</summary>
    public const string Eea = "EEA";

    /// <summary>"Outside the EEA", no country named: always reported.</summary>
    public const string ThirdCountry = "?";
}
