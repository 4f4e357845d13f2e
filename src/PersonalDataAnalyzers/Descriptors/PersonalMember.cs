using System;
using System.Linq.Expressions;

namespace PersonalDataAnalyzers;

/// <summary>One personal member of a marked type: what is declared of it, and access to its values.</summary>
public abstract class PersonalMember
{
    private protected PersonalMember(string name, PersonalMemberFacts facts)
    {
        Name = name;
        Facts = facts;
    }

    /// <summary>Name of the property or field.</summary>
    public string Name { get; }

    /// <summary>What is declared of it.</summary>
    public PersonalMemberFacts Facts { get; }

    /// <summary>The type that declares the access: the marked type.</summary>
    public abstract Type OwnerType { get; }

    /// <summary>The type of its values.</summary>
    public abstract Type ValueType { get; }

    /// <summary>False where it has no setter that can be reached: get-only, or init-only on a runtime without accessors.</summary>
    public abstract bool CanSet { get; }

    /// <summary><c>owner => owner.Member</c>, for queries; null where a query could not name the member.</summary>
    public abstract LambdaExpression? Expression { get; }

    /// <summary>Reads the value.</summary>
    public abstract object? GetValue(object owner);

    /// <summary>Writes the value. A struct is written through the typed setter instead: a box would take it and be lost.</summary>
    /// <exception cref="NotSupportedException">The member cannot be set.</exception>
    public abstract void SetValue(object owner, object? value);
}

/// <summary>Sets a member of <typeparamref name="TOwner"/>, class or struct.</summary>
public delegate void PersonalSetter<TOwner, TValue>(ref TOwner owner, TValue value);

/// <summary>One personal member with typed access.</summary>
/// <typeparam name="TOwner">The marked type.</typeparam>
/// <typeparam name="TValue">The type of the member.</typeparam>
public sealed class PersonalMember<TOwner, TValue> : PersonalMember
{
    private readonly Func<Expression<Func<TOwner, TValue>>>? _expression;
    private Expression<Func<TOwner, TValue>>? _made;

    /// <summary>Describes a member; generated code calls it.</summary>
    public PersonalMember(string name, PersonalMemberFacts facts, Func<TOwner, TValue> get, PersonalSetter<TOwner, TValue>? set, Func<Expression<Func<TOwner, TValue>>>? expression)
        : base(name, facts)
    {
        Get = get;
        Set = set;
        _expression = expression;
    }

    /// <summary>Reads the value.</summary>
    public Func<TOwner, TValue> Get { get; }

    /// <summary>Writes the value; null where it cannot be written.</summary>
    public PersonalSetter<TOwner, TValue>? Set { get; }

    /// <inheritdoc/>
    public override Type OwnerType => typeof(TOwner);

    /// <inheritdoc/>
    public override Type ValueType => typeof(TValue);

    /// <inheritdoc/>
    public override bool CanSet => Set is not null;

    /// <inheritdoc/>
    public override LambdaExpression? Expression => _made ??= _expression?.Invoke();

    /// <inheritdoc/>
    public override object? GetValue(object owner) => Get((TOwner)owner);

    /// <inheritdoc/>
    public override void SetValue(object owner, object? value)
    {
        if (Set is null)
            throw new NotSupportedException(typeof(TOwner).Name + "." + Name + " cannot be set.");
        if (typeof(TOwner).IsValueType)
            throw new NotSupportedException("Set a member of the struct " + typeof(TOwner).Name + " through " + nameof(Set) + ".");
        var typed = (TOwner)owner;
        Set(ref typed, (TValue)value!);
    }
}
