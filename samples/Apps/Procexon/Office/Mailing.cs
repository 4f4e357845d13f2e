using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using Procexon.App.Data;
using Procexon.Data;

namespace Procexon.App.Office;

/// <summary>To how many a newsletter goes, and to how many it does not: numbers only.</summary>
public sealed record MailingReport(int Addressed, int LeftOut);

/// <summary>Whom a newsletter may go to: nobody who has objected, by whatever address, and nobody whose data is restricted.</summary>
internal sealed class Mailing(ProcexonContext database, MarketingSuppression bans)
{
    public async Task<MailingReport> Run(CancellationToken cancellation)
    {
        var all = await database.MarketingContacts.CountAsync(cancellation);
        var free = await database.MarketingContacts.Where(contact => !contact.NoMarketing)
            .Unrestricted<MarketingContact, MarketingContact, int>(database, contact => contact.Id)
            .Select(contact => contact.Email).ToListAsync(cancellation);
        var addressed = 0;
        await foreach (var address in bans.Allowed(free.Where(address => address.Length > 0), cancellation))
        {
            // Here it would be sent.
            addressed++;
        }

        return new MailingReport(addressed, all - addressed);
    }
}
