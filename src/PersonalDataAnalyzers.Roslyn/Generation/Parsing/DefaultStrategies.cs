using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>The value strategy of a category where the mark names none. Everything else is removed: a coarser value is
/// kept only where the category says what coarser means and the value is no identifier by itself.</summary>
internal static class DefaultStrategies
{
    public static string? Of(PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.IpAddress => "TruncateIp",
        PersonalDataCategory.DateOfBirth => "YearOfBirth",
        PersonalDataCategory.PostalCode => "PostalCodePrefix",
        PersonalDataCategory.Income => "RoundAmount",
        _ => null,
    };
}
