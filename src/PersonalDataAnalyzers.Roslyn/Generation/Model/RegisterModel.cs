using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>What the generator writes for a register: its facts, and nothing else.</summary>
internal sealed record RegisterModel(RegisterFacts Facts);
