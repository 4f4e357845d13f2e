using System.Collections.Generic;

namespace PersonalDataAnalyzers;

/// <summary>What became of every personal member of an object. Immutable; one instance a type serves all its objects
/// where nothing depends on the object.</summary>
public sealed class ErasureOutcome
{
    private readonly MemberOutcome[] _members;

    private ErasureOutcome(MemberOutcome[] members)
    {
        _members = members;
        IsComplete = members.Length > 0;
        IsErased = members.Length > 0;
        foreach (var member in members)
        {
            IsComplete &= member.Fate is not (MemberFate.Unhandled or MemberFate.Linked);
            IsErased &= member.Fate == MemberFate.Erased;
        }
    }

    /// <summary>Every member by itself.</summary>
    public IReadOnlyList<MemberOutcome> Members => _members;

    /// <summary>Every member was dealt with as its mark says: nothing is unhandled and nothing linked was left behind.
    /// Members may still have been kept on a ground, generalised or pseudonymised: see <see cref="IsErased"/>. An
    /// outcome that speaks of no member is not complete.</summary>
    public bool IsComplete { get; }

    /// <summary>Every member is gone.</summary>
    public bool IsErased { get; }

    /// <summary>An outcome of these members.</summary>
    public static ErasureOutcome Of(params MemberOutcome[] members) => new((MemberOutcome[])members.Clone());

    /// <summary>This outcome and that of more members: a base class and what derives from it.</summary>
    public ErasureOutcome And(ErasureOutcome other)
    {
        var all = new MemberOutcome[_members.Length + other._members.Length];
        _members.CopyTo(all, 0);
        other._members.CopyTo(all, _members.Length);
        return new ErasureOutcome(all);
    }

    /// <inheritdoc/>
    public override string ToString() => (IsComplete ? "complete" : "NOT complete") + ": " + string.Join("; ", (IEnumerable<MemberOutcome>)_members);
}
