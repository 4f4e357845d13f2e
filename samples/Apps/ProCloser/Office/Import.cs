using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;
using ProCloser.App.Data;
using ProCloser.Data;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.App.Office;

/// <summary>One line of a delivery of addresses.</summary>
/// <param name="FullName">Of the person.</param>
/// <param name="Street">Where they live.</param>
/// <param name="Phone">As +358..., without spaces.</param>
[Personal(typeof(ConsumerData), typeof(TargetGroups))]
public sealed partial record DeliveredLine([Personal(Name)] string FullName, [Personal(PostalAddress)] string? Street, [Personal(PhoneNumber)] string Phone);

/// <summary>What became of a delivery: numbers only.</summary>
public sealed record ImportReport(int Added, int Banned, int ErasedBefore);

/// <summary>Takes deliveries in. Nobody who has objected or was erased comes back with the next delivery: without this, every
/// erasure would last until then.</summary>
internal sealed class Import(ProCloserContext database, MarketingSuppression bans, RestoredBackup erased)
{
    public async Task<ImportReport> Run(IReadOnlyList<DeliveredLine> lines, CancellationToken cancellation)
    {
        // Two lines of one number are two lines: both go by the same ban.
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var phone in bans.Allowed(lines.Select(line => line.Phone).Distinct(), cancellation))
            allowed.Add(phone);
        var (added, before) = (0, 0);
        foreach (var line in lines.Where(line => allowed.Contains(line.Phone)))
        {
            if (await erased.IsErasedAsync(line.Phone, cancellation))
            {
                before++;
                continue;
            }

            database.Consumers.Add(new Consumer { FullName = line.FullName, Street = line.Street, Phone = line.Phone });
            added++;
        }

        await database.SaveChangesAsync(cancellation);
        return new ImportReport(added, lines.Count - added - before, before);
    }
}
