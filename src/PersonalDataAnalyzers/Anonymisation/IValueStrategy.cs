namespace PersonalDataAnalyzers;

/// <summary>What anonymisation makes of a value. A type of your own implements <see cref="IValueStrategy{T}"/> for each
/// type of value it takes, has a parameterless constructor, and is named by <see cref="PersonalAttribute.AnonymiseWith"/>.
/// It must be stateless: one instance serves all objects and threads.</summary>
public interface IValueStrategy
{
    /// <summary>What a value is afterwards, named honestly: <see cref="MemberFate.Erased"/> only where nothing of the
    /// old value is left.</summary>
    MemberFate Fate { get; }
}

/// <summary>A strategy for values of <typeparamref name="T"/>. Applied twice it gives the same as applied once, a keyed
/// pseudonym excepted.</summary>
/// <typeparam name="T">Type of the member, without <c>?</c>; a missing value stays missing and is never shown to a strategy.</typeparam>
public interface IValueStrategy<T> : IValueStrategy
    where T : notnull
{
    /// <summary>The value in place of <paramref name="value"/>.</summary>
    T Apply(T value, ValueContext context);
}
