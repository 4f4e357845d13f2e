using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing;

/// <summary>What the canary cannot know by itself.</summary>
public sealed class CanaryOptions
{
    /// <summary>Erases the person with this key; null = <see cref="Erasure.ErasureService"/>.</summary>
    public Func<object[], CancellationToken, Task>? Erase { get; init; }

    /// <summary>Files and folders (with all in them) where the application writes: logs, uploads, caches. Read as they
    /// are: what is compressed or encrypted in them is not seen.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Texts by name, asked for after the erasure: a log kept in memory, a queue, an index.</summary>
    public IReadOnlyDictionary<string, Func<string>> Texts { get; init; } = new Dictionary<string, Func<string>>();

    /// <summary>Values for properties that take no others (a check constraint, a value object): null = choose one. What it
    /// gives is not looked for, and listed as not covered.</summary>
    public Func<IReadOnlyProperty, object?>? Value { get; init; }
}
