using System.Collections.Immutable;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What is known of a value: which sources it carries (bits over the body's list of sources), per member where
/// it was built member by member, and how its text begins where that is constant.</summary>
internal sealed class Value
{
    public static readonly Value None = new(0, null, null, false);

    private Value(ulong bits, ImmutableSortedDictionary<string, Value>? members, string? text, bool clean, bool made = false)
    {
        IsMade = made;
        Bits = bits;
        Members = members;
        Text = text;
        IsClean = clean;
    }

    /// <summary>Everything it carries, its members included.</summary>
    public ulong Bits { get; }

    /// <summary>Members that were set one by one; a member that is not here carries nothing. Null = not known apart.</summary>
    public ImmutableSortedDictionary<string, Value>? Members { get; }

    /// <summary>Constant beginning of a text, such as <c>https://api.example.com/users/</c>; empty where paths differ.</summary>
    public string? Text { get; }

    /// <summary>Known to come from a sanitiser or a constant: its name proves nothing against it.</summary>
    public bool IsClean { get; }

    /// <summary>An object that was made in this body: it holds what was set and nothing else, whatever its type may hold.</summary>
    public bool IsMade { get; }

    /// <summary>Came out of a sanitiser.</summary>
    public static readonly Value Clean = new(0, null, null, true);

    public static Value Of(ulong bits) => bits == 0 ? None : new(bits, null, null, false);

    public static Value Of(ulong bits, string? text) => bits == 0 && text is null ? None : new(bits, null, text, bits == 0);

    /// <summary>A collection that was made here, empty or of items that were.</summary>
    public static Value Made(ulong bits) => new(bits, null, null, false, made: true);

    public static Value Object(ImmutableSortedDictionary<string, Value> members, ulong more = 0, bool made = false)
    {
        foreach (var member in members)
            more |= member.Value.Bits;
        return new(more, members, null, false, made);
    }

    /// <summary>The same object after somebody else had it in hand and may have filled it.</summary>
    public Value Opened() => IsMade ? new(Bits, Members, Text, IsClean) : this;

    public Value Or(Value other)
    {
        if (IsEmpty && other.IsEmpty)
            return IsClean && other.IsClean ? this : None;
        if (ReferenceEquals(this, other) || other.IsEmpty)
            return IsClean && !other.IsClean ? new(Bits, Members, Text, false, IsMade) : this;
        if (IsEmpty)
            return other.IsClean && !IsClean ? new(other.Bits, other.Members, other.Text, false, other.IsMade) : other;
        var members = Members is null ? other.Bits == 0 || Bits == 0 ? Members ?? other.Members : null
            : other.Members is null ? Bits == 0 || other.Bits == 0 ? Members : null
            : Union(Members, other.Members);
        return new(Bits | other.Bits, members, Text == other.Text ? Text : Text is null || other.Text is null ? Text ?? other.Text : "", IsClean && other.IsClean, IsMade && other.IsMade);
    }

    /// <summary>The same object with one member set.</summary>
    public Value With(string member, Value value)
    {
        if (Members is null && Bits != 0)
            return Of(Bits | value.Bits, Text ?? (value.Text is { } url && Urls.HasScheme(url) ? url : null));
        var members = (Members ?? ImmutableSortedDictionary<string, Value>.Empty.WithComparers(System.StringComparer.Ordinal)).SetItem(member, value);
        return new(Bits | value.Bits, members, Text, false, IsMade);
    }

    /// <summary>What a member of it carries; null if nothing is known of its members apart.</summary>
    public Value? Member(string name) => Members is null ? null : Members.TryGetValue(name, out var value) ? value : None;

    private bool IsEmpty => Bits == 0 && Text is null && Members is null;

    public bool SameAs(Value other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (Bits != other.Bits || IsMade != other.IsMade || IsClean != other.IsClean || Text != other.Text || (Members is null) != (other.Members is null) || Members?.Count != other.Members?.Count)
            return false;
        if (Members is null)
            return true;
        foreach (var member in Members)
        {
            if (!other.Members!.TryGetValue(member.Key, out var value) || !member.Value.SameAs(value))
                return false;
        }

        return true;
    }

    private static ImmutableSortedDictionary<string, Value> Union(ImmutableSortedDictionary<string, Value> left, ImmutableSortedDictionary<string, Value> right)
    {
        foreach (var member in right)
            left = left.SetItem(member.Key, left.TryGetValue(member.Key, out var known) ? known.Or(member.Value) : member.Value);
        return left;
    }
}
