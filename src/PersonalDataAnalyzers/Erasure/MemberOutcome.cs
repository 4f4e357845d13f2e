namespace PersonalDataAnalyzers;

/// <summary>What became of one member. Holds no value of the person's: names of members and grounds only, so that it may
/// be logged and certified.</summary>
public sealed class MemberOutcome
{
    /// <summary>The fate of a member.</summary>
    /// <param name="member">Name, or path of a nested member: <c>Address.Street</c>, <c>Addresses[].Street</c>.</param>
    /// <param name="fate">What became of it.</param>
    /// <param name="ground">Why it was kept, or why nothing was done.</param>
    public MemberOutcome(string member, MemberFate fate, string? ground = null)
    {
        Member = member;
        Fate = fate;
        Ground = ground;
    }

    /// <summary>Name of the member, or path of a nested one. Keys of dictionaries and positions in lists never stand in
    /// it: they may be personal data themselves.</summary>
    public string Member { get; }

    /// <summary>What became of it.</summary>
    public MemberFate Fate { get; }

    /// <summary>The ground on which it was kept, or the reason why nothing was done.</summary>
    public string? Ground { get; }

    /// <inheritdoc/>
    public override string ToString() => Ground is null ? Member + ": " + Fate : Member + ": " + Fate + " (" + Ground + ")";
}
