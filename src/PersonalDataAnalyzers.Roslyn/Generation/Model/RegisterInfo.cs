using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>What a person is told of a register with their data; the texts of the descriptor.</summary>
internal sealed record RegisterInfo(
    string Id,
    string Name,
    string Controller,
    string? Contact,
    FactList<PurposeInfo> Purposes,
    FactList<string> Recipients,
    FactList<string> Sources);

/// <summary>A purpose with what it rests on.</summary>
internal sealed record PurposeInfo(string Id, string Name, FactList<LegalBasis> Bases, string? Law, FactList<string> Retentions);
