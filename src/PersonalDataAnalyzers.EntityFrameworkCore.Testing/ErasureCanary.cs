using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing.Scanning;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing;

/// <summary>Proves on a real database that erasure leaves nothing of a person: fills every property of their graph with
/// values that stand nowhere else, and those of another person beside it, erases the one, and reads every table, file and
/// text. For a database of the test's own: it writes rows.</summary>
/// <example>
/// <code>
/// var result = await new ErasureCanary(() => new ShopContext(options), personalData).RunAsync&lt;Customer&gt;();
/// result.ThrowIfLeaking();
/// Assert.Empty(result.NotCovered);   // or the ones that you know
/// </code>
/// </example>
public sealed class ErasureCanary
{
    private readonly Func<DbContext> _contexts;
    private readonly PersonalDataOptions? _personalData;
    private readonly CanaryOptions _options;

    /// <summary>Of a database that exists and has its tables.</summary>
    /// <param name="contexts">Makes a context of the database; each is disposed after use.</param>
    /// <param name="personalData">Keys and holds, as the application has them.</param>
    /// <param name="options">Files and texts to read, and what the canary cannot know.</param>
    public ErasureCanary(Func<DbContext> contexts, PersonalDataOptions personalData, CanaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(personalData);
        _contexts = contexts;
        _personalData = personalData;
        _options = options ?? new CanaryOptions();
    }

    /// <summary>The same, for an application that erases in its own way.</summary>
    /// <param name="contexts">Makes a context of the database; each is disposed after use.</param>
    /// <param name="options">With <see cref="CanaryOptions.Erase"/>.</param>
    public ErasureCanary(Func<DbContext> contexts, CanaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Erase is null)
            throw new ArgumentException("Without keys the canary cannot erase by itself: set Erase.", nameof(options));
        _contexts = contexts;
        _options = options;
    }

    /// <summary>Fills, erases, looks.</summary>
    /// <typeparam name="TSubject">Type of the person: a concrete [DataSubject].</typeparam>
    public Task<CanaryResult> RunAsync<TSubject>(CancellationToken cancellation = default)
        where TSubject : class => RunAsync(typeof(TSubject), cancellation);

    /// <summary>Fills, erases, looks.</summary>
    /// <param name="subject">Type of the person: a concrete [DataSubject].</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="CanaryException">The database does not take the rows.</exception>
    /// <exception cref="SubjectGraphException">The marks and the model do not fit; all reasons at once.</exception>
    public async Task<CanaryResult> RunAsync(Type subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        object[] key;
        IReadOnlyList<Token> tokens;
        HashSet<CanaryGap> gaps;
        var context = _contexts();
        await using (context.ConfigureAwait(false))
        {
            var graph = SubjectGraph.Of(context);
            graph.ThrowIfUnsound();
            var filler = new GraphFiller(context, graph, graph.Reach(subject), _options);
            key = await filler.FillAsync(cancellation).ConfigureAwait(false);
            tokens = filler.Tokens;
            gaps = filler.Gaps;
        }

        var search = new TokenSearch(tokens);
        await Look(search, gaps, (token, place) => token.Before.Add(place), cancellation).ConfigureAwait(false);
        var certificate = await Erase(subject, key, cancellation).ConfigureAwait(false);
        await Look(search, gaps, (token, place) => token.After.Add(place), cancellation).ConfigureAwait(false);
        await FileScan.RunAsync(_options.Files, search, gaps, (token, place) => token.After.Add(place), cancellation).ConfigureAwait(false);
        foreach (var (name, text) in _options.Texts)
            search.Find(text(), token => token.After.Add(name));
        return Judge(tokens, gaps, certificate);
    }

    private async Task<ErasureCertificate?> Erase(Type subject, object[] key, CancellationToken cancellation)
    {
        if (_options.Erase is { } erase)
        {
            await erase(key, cancellation).ConfigureAwait(false);
            return null;
        }

        return await new ErasureService(_contexts, _personalData!).EraseAsync(Guid.NewGuid(), subject, key, cancellation).ConfigureAwait(false);
    }

    private async Task Look(TokenSearch search, HashSet<CanaryGap> gaps, Action<Token, string> found, CancellationToken cancellation)
    {
        var context = _contexts();
        await using var _c = context.ConfigureAwait(false);
        await DatabaseScan.RunAsync(context, search, gaps, found, cancellation).ConfigureAwait(false);
    }

    private static CanaryResult Judge(IReadOnlyList<Token> tokens, HashSet<CanaryGap> gaps, ErasureCertificate? certificate)
    {
        foreach (var token in tokens.Where(token => token.Before.Count == 0))
            gaps.Add(new CanaryGap(token.Member, "its value cannot be seen in the database: hashed, encrypted or converted"));
        var left = tokens.Where(token => token.Side == Side.Erased).SelectMany(token => token.After.Select(place => (Token: token, Place: place))).ToList();
        // What may stay may stay where it was, and nowhere else.
        var kept = left.Where(trace => trace.Token.Ground is not null && trace.Token.Before.Contains(trace.Place)).ToList();
        return new CanaryResult
        {
            Found = Traces(left.Except(kept)),
            Missing = Traces(tokens.Where(token => token.Side == Side.Other).SelectMany(token => token.Before.Except(token.After).Select(place => (token, place)))),
            Kept = [.. kept.Select(trace => new CanaryKept(trace.Place, trace.Token.Member, trace.Token.Ground!)).Distinct().OrderBy(one => one.Place, StringComparer.Ordinal)],
            NotCovered = [.. gaps.OrderBy(gap => gap.Where, StringComparer.Ordinal)],
            Covered = [.. tokens.Where(token => token.Side == Side.Erased && token.Before.Count > 0).Select(token => token.Member).Distinct().Order(StringComparer.Ordinal)],
            Certificate = certificate,
        };
    }

    private static List<CanaryTrace> Traces(IEnumerable<(Token Token, string Place)> traces) =>
        [.. traces.Select(trace => new CanaryTrace(trace.Place, trace.Token.Member)).Distinct().OrderBy(trace => trace.Place, StringComparer.Ordinal)];
}
