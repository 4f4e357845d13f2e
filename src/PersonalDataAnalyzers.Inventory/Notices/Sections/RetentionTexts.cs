using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The published text of a statutory retention duty: the sentence of the table, with its law.</summary>
internal static class RetentionTexts
{
    public static string Duty(RetentionDuty duty, Words words) =>
        RetentionDuties.Find(duty) is { } row ? row.Text(words.Language) : words.Label(duty);
}
