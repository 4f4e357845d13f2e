using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers;

/// <summary>Gathers what became of nested objects while their owner is erased. Generated code uses it; a path that
/// several objects share (the elements of a list) keeps the worst of their fates.</summary>
public struct OutcomeCollector
{
    private readonly ErasureOutcome _own;
    private List<MemberOutcome>? _nested;
    private ErasureOutcome? _last;
    private string? _lastPath;

    /// <summary>Starts from what became of the owner's own members.</summary>
    public OutcomeCollector(ErasureOutcome own)
    {
        _own = own;
        _nested = null;
        _last = null;
        _lastPath = null;
    }

    /// <summary>Adds the outcome of a nested object.</summary>
    /// <param name="path">Name of the member that holds it; with <c>[]</c> for an element.</param>
    /// <param name="outcome">What became of it; null where there was no object.</param>
    public void Add(string path, ErasureOutcome? outcome)
    {
        if (outcome is null || (ReferenceEquals(outcome, _last) && ReferenceEquals(path, _lastPath)))
            return;
        _last = outcome;
        _lastPath = path;
        foreach (var member in outcome.Members)
            Add(new MemberOutcome(path + "." + member.Member, member.Fate, member.Ground));
    }

    /// <summary>Adds the outcome of one member.</summary>
    public void Add(MemberOutcome outcome)
    {
        _nested ??= [];
        for (var i = 0; i < _nested.Count; i++)
        {
            if (!string.Equals(_nested[i].Member, outcome.Member, StringComparison.Ordinal))
                continue;
            if (Rank(outcome.Fate) < Rank(_nested[i].Fate))
                _nested[i] = outcome;
            return;
        }

        _nested.Add(outcome);
    }

    /// <summary>The whole outcome; the owner's own where nothing was nested.</summary>
    public readonly ErasureOutcome ToOutcome() => _nested is null ? _own : _own.And(ErasureOutcome.Of([.. _nested]));

    // From bad to good.
    private static int Rank(MemberFate fate) => fate switch
    {
        MemberFate.Unhandled => 0,
        MemberFate.Linked => 1,
        MemberFate.Kept => 2,
        MemberFate.Pseudonymised => 3,
        MemberFate.Generalised => 4,
        _ => 5,
    };
}
