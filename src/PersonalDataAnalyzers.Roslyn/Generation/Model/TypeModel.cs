using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>What the generator writes for a marked type. Strings, enums and facts only: a symbol in here would keep a
/// whole compilation alive and make every edit a new model.</summary>
internal sealed record TypeModel
{
    /// <summary>The entry of the inventory.</summary>
    public required TypeFacts Facts { get; init; }

    /// <summary>The code; null where only the entry is written.</summary>
    public CodeModel? Code { get; init; }
}
