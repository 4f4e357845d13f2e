namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>Ids of all rules. Ranges: 0xxx configuration and arguments, 1xxx unmarked data, 2xxx lawfulness of a mark,
/// 3xxx transfers and recipients, 4xxx leaks, 5xxx generation and the subject graph, 6xxx inventory, notice and baseline.
/// An id is never given twice, not even after its rule is gone. Each area has a file of its own.</summary>
internal static partial class RuleIds;
