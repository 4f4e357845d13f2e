using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>The legal checks by name: rule id, article, level, message and remedy stand in checks.tsv.</summary>
public static class CheckTable
{
    private static readonly Lazy<Dictionary<string, LegalCheck>> s_checks = new(Load);

    /// <summary>All checks.</summary>
    public static IReadOnlyCollection<LegalCheck> All => s_checks.Value.Values;

    /// <summary>The check of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static LegalCheck Get(string name) => s_checks.Value[name];

    private static Dictionary<string, LegalCheck> Load()
    {
        var checks = new Dictionary<string, LegalCheck>(StringComparer.Ordinal);
        foreach (var row in LawTable.Load("checks.tsv", 1, "Check", "Rule", "Level", "Time", "Article", "Message", "Remedy", "Needs").Rows)
        {
            var check = new LegalCheck(row["Check"], row.Optional("Rule"), row.Enum<CheckLevel>("Level"), row.Enum<CheckTime>("Time"), row["Article"], row["Message"], row.Optional("Remedy"), row.Optional("Needs") == "record");
            if (check.Rule is null != (check.Time == CheckTime.Publication))
                throw row.Fault("a check of the build has a rule, one of publication has none");
            checks.Add(check.Name, check);
        }

        return checks;
    }
}
