using System;
using System.Collections.Concurrent;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Applies value strategies to values whose type is known at run time only.</summary>
internal abstract class ValueStrategies
{
    private static readonly ConcurrentDictionary<(Type Strategy, Type Value), ValueStrategies?> s_known = new();

    /// <summary>What a value is afterwards.</summary>
    public abstract MemberFate Fate { get; }

    /// <summary>The value that every value becomes; null where it depends on the value.</summary>
    public abstract object? Constant { get; }

    /// <summary>A pseudonym under a key.</summary>
    public abstract bool NeedsKey { get; }

    public abstract object Apply(object value, ValueContext context);

    /// <summary>Null where the strategy takes no values of the type.</summary>
    public static ValueStrategies? For(Type strategy, Type value)
    {
        var bare = Nullable.GetUnderlyingType(value) ?? value;
        return s_known.GetOrAdd((strategy, bare), static pair =>
            typeof(IValueStrategy<>).MakeGenericType(pair.Value).IsAssignableFrom(pair.Strategy)
                ? (ValueStrategies?)Activator.CreateInstance(typeof(Of<>).MakeGenericType(pair.Value), Activator.CreateInstance(pair.Strategy))
                : null);
    }

    private sealed class Of<T>(IValueStrategy<T> strategy) : ValueStrategies
        where T : notnull
    {
        public override MemberFate Fate => strategy.Fate;

        public override object? Constant => strategy is FixedText text ? text.Apply("", default) : null;

        public override bool NeedsKey => strategy is KeyedPseudonym;

        public override object Apply(object value, ValueContext context) => strategy.Apply((T)value, context);
    }
}
