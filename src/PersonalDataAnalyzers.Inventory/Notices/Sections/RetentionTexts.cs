using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The published text of a statutory retention duty.</summary>
internal static class RetentionTexts
{
    public static string Duty(RetentionDuty duty, Words words) => words.Label(duty);
}
