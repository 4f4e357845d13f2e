using System;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Procexon.App.Data;
using Procexon.Data;

namespace Procexon.App;

/// <summary>People who do not exist.</summary>
internal static class Seed
{
    /// <summary>Makes the tables and fills them, where there are none.</summary>
    public static async Task Run(ProcexonContext database)
    {
        // Yours come from migrations.
        if (!await database.Database.EnsureCreatedAsync())
            return;
        var ilona = new Customer
        {
            FullName = "Ilona Imaginaari", Email = "ilona.imaginaari@kivi.example", Phone = "+358400000011", Prefers = "sähköposti", Task = "ostaja", LastOrder = "100 etikettiä", Authorisation = "tilaukset",
            LastMessage = "toimitus myöhässä", InvoiceReference = "I. Imaginaari / 17",
        };
        var kalle = new Customer { FullName = "Kalle Keksitty", Email = "kalle.keksitty@kivi.example", Task = "varastonhoitaja" };
        database.AddRange(ilona, kalle);
        database.Add(new Order { Customer = ilona, Wish = "100 etikettiä", InvoicedTo = "Ilona Imaginaari", MadeOn = Ago(months: 4) });
        database.Add(new Order { Customer = kalle, Wish = "20 rullaa", MadeOn = Ago(years: 3) });
        database.Add(new Message { Customer = ilona, Colleague = kalle, Text = "toimitus on myöhässä", AboutColleague = "Kalle ottaa vastaan", SentOn = Ago(months: 4) });
        database.Add(new Message { Customer = kalle, Text = "kiitos", SentOn = Ago(years: 3) });

        var mauno = new MarketingContact { FullName = "Mauno Mielikuva", Email = "mauno.mielikuva@puro.example", Organisation = "Puro Oy", LastCampaign = "syksy", LikelyInterests = "etiketit", NextEvent = "messut" };
        var nelli = new MarketingContact { FullName = "Nelli Näennäinen", Email = "nelli.naennainen@suo.example", Organisation = "Suo Osk" };
        database.AddRange(mauno, nelli);
        database.Add(new NewsletterOpening { Contact = mauno, Topic = "etiketit", OpenedOn = Ago(months: 2) });
        database.Add(new NewsletterOpening { Contact = mauno, Topic = "tulostimet", OpenedOn = Ago(years: 2) });

        var olli = new WebUser { Login = "olli.oletus", PasswordHash = RandomNumberGenerator.GetBytes(32), Email = "olli.oletus@kivi.example", LastAddress = "192.0.2.31" };
        database.Add(olli);
        database.Add(new SignIn { User = olli, Address = "192.0.2.31", On = Ago(months: 1) });
        database.Add(new SignIn { User = olli, Address = "192.0.2.77", On = Ago(years: 2) });
        await database.SaveChangesAsync();
    }

    private static DateOnly Ago(int years = 0, int months = 0) => DateOnly.FromDateTime(DateTime.UtcNow).AddYears(-years).AddMonths(-months);
}
