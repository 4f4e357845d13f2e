using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Generation.Model;

/// <summary>How a value is written as JSON.</summary>
internal enum ValueKind
{
    /// <summary>No way is known: the export names the type and an analyzer reports it.</summary>
    Opaque,
    Boolean,
    Number,
    Float,
    String,

    /// <summary>What the JSON writer takes as a string value by itself: Guid, DateTime, DateTimeOffset.</summary>
    WriterString,

    /// <summary>What the runtime writes by an overload of its own: char, TimeSpan, byte[].</summary>
    Overload,

    /// <summary>DateOnly, TimeOnly.</summary>
    RoundTrip,
    Enum,

    /// <summary>Uri, IPAddress, Version and others with one invariant text.</summary>
    Text,

    /// <summary>JsonElement, JsonDocument, JsonNode.</summary>
    Json,

    /// <summary>A type with generated code.</summary>
    Personal,

    /// <summary>Known at run time only: an interface, a type parameter, object.</summary>
    Dynamic,
    Array,
    Dictionary,

    /// <summary>An unmarked class, struct or tuple inside a marked member: written member by member.</summary>
    Plain,
}

/// <summary>The shape of a value.</summary>
internal sealed record ValueModel
{
    public required ValueKind Kind { get; init; }

    /// <summary>Full name of the type with <c>global::</c>, without <c>?</c>.</summary>
    public required string Type { get; init; }

    /// <summary>May be null: a reference of any kind, or Nullable.</summary>
    public bool CanBeNull { get; init; }

    /// <summary>Nullable of a value type.</summary>
    public bool IsNullableValue { get; init; }

    /// <summary>Elements of an array, values of a dictionary.</summary>
    public ValueModel? Element { get; init; }

    /// <summary>Keys of a dictionary.</summary>
    public ValueModel? Key { get; init; }

    /// <summary>Members of a plain value.</summary>
    public FactList<PlainMember> Members { get; init; }
}

/// <summary>A member of a plain value.</summary>
internal sealed record PlainMember(string Name, string Identifier, ValueModel Value);
