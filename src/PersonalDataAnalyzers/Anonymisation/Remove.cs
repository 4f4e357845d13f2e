namespace PersonalDataAnalyzers;

/// <summary>The member gets its empty value: null, else the default of its type, else an empty text or collection. The
/// strategy where a mark and its category name no other. Strength: nothing of the value is left. What it is not: the
/// erasure of what was copied elsewhere.</summary>
public sealed class Remove : IValueStrategy
{
    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Erased;
}
