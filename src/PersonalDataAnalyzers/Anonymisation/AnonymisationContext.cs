namespace PersonalDataAnalyzers;

/// <summary>What value strategies need beyond the value.</summary>
public sealed class AnonymisationContext
{
    /// <summary>Without a key: enough for every strategy but <see cref="KeyedPseudonym"/>.</summary>
    public static readonly AnonymisationContext WithoutKey = new(null);

    /// <summary>A context with a key for pseudonyms.</summary>
    public AnonymisationContext(PseudonymKey? key) => Key = key;

    /// <summary>The key of pseudonyms, if any.</summary>
    public PseudonymKey? Key { get; }

    /// <summary>The key of pseudonyms.</summary>
    /// <exception cref="System.InvalidOperationException">There is none.</exception>
    public PseudonymKey RequireKey() => Key ?? throw new System.InvalidOperationException("A keyed pseudonym is marked on this type, and no key was given. Nothing was changed.");
}

/// <summary>The occasion on which a strategy is applied.</summary>
public readonly struct ValueContext
{
    /// <summary>An occasion; generated code calls it.</summary>
    /// <param name="key">The key of pseudonyms, if any.</param>
    /// <param name="purpose">Id of the purpose or register: pseudonyms of one person differ from purpose to purpose.</param>
    public ValueContext(PseudonymKey? key, string purpose)
    {
        Key = key;
        Purpose = purpose;
    }

    /// <summary>The key of pseudonyms, if any.</summary>
    public PseudonymKey? Key { get; }

    /// <summary>Id of the purpose or register for which the value is kept.</summary>
    public string Purpose { get; }
}
