namespace PersonalDataAnalyzers;

/// <summary>The outcome of a type behind that of its base class, made once and kept. Generated code uses it.</summary>
public sealed class JoinedOutcome
{
    private readonly ErasureOutcome _own;
    private Pair? _last;

    /// <summary>Keeps what became of the members that the type itself declares.</summary>
    public JoinedOutcome(ErasureOutcome own) => _own = own;

    /// <summary>The outcome of the base class, then of the type's own members.</summary>
    public ErasureOutcome After(ErasureOutcome inherited)
    {
        // Read once: another thread may put another pair in its place, and either is right.
        var last = _last;
        if (last is null || !ReferenceEquals(last.Inherited, inherited))
            _last = last = new Pair(inherited, inherited.And(_own));
        return last.Joined;
    }

    private sealed class Pair
    {
        public readonly ErasureOutcome Inherited;
        public readonly ErasureOutcome Joined;

        public Pair(ErasureOutcome inherited, ErasureOutcome joined)
        {
            Inherited = inherited;
            Joined = joined;
        }
    }
}
