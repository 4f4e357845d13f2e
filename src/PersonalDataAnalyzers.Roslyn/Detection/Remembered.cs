using System;
using System.Collections.Concurrent;
using System.Threading;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Answers about names, asked once each: a program uses the same words again and again. Forgets all when it has
/// grown too large, for an editor runs for days.</summary>
internal sealed class Remembered<T>(Func<string, T> answer)
{
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    public T Of(string name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            _count = 0;
        }

        return _known[name] = answer(name);
    }
}
