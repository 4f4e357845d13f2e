using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>What kind of place a value reaches.</summary>
public enum SinkKind
{
    /// <summary>A log, trace or console.</summary>
    Log,
    /// <summary>The message of an exception.</summary>
    Exception,
    /// <summary>A URL or query string.</summary>
    Url,
    /// <summary>A tag of an activity or metric.</summary>
    Telemetry,
    /// <summary>The key of a cache entry.</summary>
    Cache,
    /// <summary>The name of a file or folder.</summary>
    File,
    /// <summary>A password.</summary>
    Password,
    /// <summary>The answer of an endpoint.</summary>
    Response,
    /// <summary>The text that an object gives of itself.</summary>
    Printing,
    /// <summary>Somebody else: a recipient.</summary>
    Recipient,
    /// <summary>A sign-in with somebody else's account is switched on; the parameter names the service.</summary>
    Registration,
}

/// <summary>One row of <c>sinks.tsv</c>, or of the table of the project.</summary>
public sealed class SinkRow(SinkKind kind, string[] types, string[] members, string[] parameters)
{
    /// <summary>Kind of place.</summary>
    public SinkKind Kind { get; } = kind;
    /// <summary>Metadata names of the types that have it.</summary>
    public IReadOnlyList<string> Types { get; } = types;
    /// <summary>Names of methods, <c>.ctor</c>, or <c>=Name</c> for a property that is set.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>Id of the service of a registration.</summary>
    public string Service => parameters.Length == 0 ? "" : parameters[0];

    /// <summary>Does an argument of that name leak?</summary>
    public bool Leaks(string parameter) => parameters.Length == 0 || parameters[0] == "*" || Array.IndexOf(parameters, parameter) >= 0;
}
