using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>A ban on direct marketing: the keyed mark of an address or a person, and the day. It says nothing to who lacks
/// the key, and outlives the data that it protects (GDPR Art. 21(3)).</summary>
public sealed class SuppressionEntry
{
    internal SuppressionEntry()
    {
    }

    /// <summary>The keyed mark.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime Since { get; internal set; }
}

/// <summary>Objection to direct marketing (GDPR Art. 21(2)-(3)): after it no marketing, to nobody's balancing. The list
/// holds marks only, so that it can be kept when everything else is erased, and knows an address that is imported again.</summary>
/// <param name="context">A context whose model has <see cref="RightsModel.AddPersonalDataRights"/>.</param>
/// <param name="key">Key of the marks. With another key nobody on the list is known again.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class MarketingSuppression(DbContext context, PseudonymKey key, TimeProvider? clock = null)
{
    // Below the fewest parameters that an engine takes in one statement.
    private const int Batch = 500;
    private const string Addresses = "marketing suppression: address";
    internal const string Subjects = "marketing suppression: person";
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Bans marketing to an e-mail address or phone number. Again changes nothing.</summary>
    /// <returns>True where it is new.</returns>
    public Task<bool> Suppress(string address, CancellationToken cancellation = default) => Add(Mark(address), cancellation);

    /// <summary>Bans marketing to a person, by whatever address.</summary>
    /// <returns>True where it is new.</returns>
    public Task<bool> Suppress(Type subject, object subjectKey, CancellationToken cancellation = default) =>
        Add(SubjectMark.Of(key, Subjects, subject, subjectKey), cancellation);

    /// <summary>Is marketing to this address banned?</summary>
    public Task<bool> IsSuppressed(string address, CancellationToken cancellation = default) => Contains(Mark(address), cancellation);

    /// <summary>Is marketing to this person banned?</summary>
    public Task<bool> IsSuppressed(Type subject, object subjectKey, CancellationToken cancellation = default) =>
        Contains(SubjectMark.Of(key, Subjects, subject, subjectKey), cancellation);

    /// <summary>Those of the addresses that are not banned, in their order: what a mailing or an import may go on with.
    /// Asks the database once for every 500.</summary>
    public async IAsyncEnumerable<string> Allowed(IEnumerable<string> addresses, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var some in addresses.Chunk(Batch))
        {
            var marks = Array.ConvertAll(some, Mark);
            var banned = await context.Set<SuppressionEntry>().Where(entry => marks.Contains(entry.Mark)).Select(entry => entry.Mark).ToHashSetAsync(StringComparer.Ordinal, cancellation).ConfigureAwait(false);
            for (var i = 0; i < some.Length; i++)
            {
                if (!banned.Contains(marks[i]))
                    yield return some[i];
            }
        }
    }

    /// <summary>Takes an address off the list, because its owner has asked to be contacted again.</summary>
    /// <returns>False where it was not on it.</returns>
    public async Task<bool> Release(string address, CancellationToken cancellation = default)
    {
        var mark = Mark(address);
        return await context.Set<SuppressionEntry>().Where(entry => entry.Mark == mark).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) > 0;
    }

    private async Task<bool> Add(string mark, CancellationToken cancellation) =>
        !await Contains(mark, cancellation).ConfigureAwait(false)
        && await Insert.IfNew(context, new SuppressionEntry { Mark = mark, Since = Moment.Now(_clock) }, () => Contains(mark, cancellation), cancellation).ConfigureAwait(false);

    private Task<bool> Contains(string mark, CancellationToken cancellation) =>
        context.Set<SuppressionEntry>().AnyAsync(entry => entry.Mark == mark, cancellation);

    // The same address in other letters is the same address: one that is banned too widely harms nobody.
    private string Mark(string address)
    {
        if (string.IsNullOrWhiteSpace(address))
            throw new ArgumentException("There is no address.", nameof(address));
        var text = address.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (!text.Contains('@', StringComparison.Ordinal))
            text = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return SubjectMark.Of(key, Addresses, text.Length > 0 ? text : address.Trim());
    }
}
