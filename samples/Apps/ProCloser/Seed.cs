using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using ProCloser.App.Data;
using ProCloser.Data;

namespace ProCloser.App;

/// <summary>People and organisations that do not exist.</summary>
internal static class Seed
{
    /// <summary>Makes the tables and fills them, where there are none.</summary>
    public static async Task<bool> Run(ProCloserContext database)
    {
        // Yours come from migrations.
        if (!await database.Database.EnsureCreatedAsync())
            return false;
        var kivi = new Company { BusinessId = "0000001-9", Name = "Kivi Oy", Switchboard = "+358400000091" };
        var puro = new Company { BusinessId = "0000002-7", Name = "Puro Oy", Switchboard = "+358400000092" };
        database.AddRange(kivi, puro);

        var aino = new Consumer
        {
            FullName = "Aino Esimerkki", Street = "Esimerkkikatu 1", Phone = "+358400000001", LikelyYears = 47, LikelyStage = "perheellinen", Dwelling = "omakotitalo", Area = "00100", ToldInterests = "puutarha",
        };
        var otso = new Consumer { FullName = "Otso Malli", Street = "Mallitie 2", Phone = "+358400000002", LikelyYears = 31, LikelyStage = "yksin asuva", Dwelling = "kerrostalo", Area = "33100" };
        database.AddRange(aino, otso);
        database.Add(new Disclosure { Consumer = aino, Company = kivi, TargetGroup = "perheelliset", DisclosedOn = Ago(months: 2) });
        database.Add(new Disclosure { Consumer = otso, Company = kivi, TargetGroup = "yksin asuvat", DisclosedOn = Ago(months: 2) });

        database.Add(new DecisionMaker { FullName = "Tuisku Testi", Email = "tuisku.testi@puro.example", Phone = "+358400000003", Title = "toimitusjohtaja", Company = "Puro Oy", ProfessionalInterests = "logistiikka" });
        database.Add(new Subscriber { FullName = "Helmi Kuvitelma", Street = "Kuvitelmakuja 3", Phone = "+358400000004" });

        var lumi = new Prospect { FullName = "Lumi Luoma", ServiceLanguage = "fi", Email = "lumi.luoma@puro.example", Phone = "+358400000005", Company = "Puro Oy", LastContact = "puhelu, pyysi tarjouksen" };
        database.Add(lumi);
        database.Add(new SalesContact { Prospect = lumi, HeldOn = Ago(months: 1), Said = "palaa asiaan keväällä", Offer = "T-17" });
        // Prospecting has ended long ago: the next sweep ends the rest.
        var vanha = new Prospect { FullName = "Vanamo Vanha", Email = "vanamo.vanha@kivi.example", Company = "Kivi Oy" };
        database.Add(vanha);
        database.Entry(vanha).Property(ProCloserContext.LastContactOn).CurrentValue = Ago(years: 11);

        var sade = new CustomerRepresentative { FullName = "Säde Sepitetty", Title = "talouspäällikkö", Email = "sade.sepitetty@kivi.example", Phone = "+358400000006", Company = "Kivi Oy", InvoiceReference = "S. Sepitetty / 4711" };
        database.Add(sade);
        database.Add(new Invoice { Representative = sade, Company = kivi, Number = "2026-31", Attention = "Säde Sepitetty", Amount = 1240.50m, BookedOn = Ago(months: 3) });
        database.Add(new CustomersPerson { Company = kivi, FullName = "Aino Esimerkki", Phone = "+358400000001" });
        await database.SaveChangesAsync();
        return true;
    }

    private static DateOnly Ago(int years = 0, int months = 0) => DateOnly.FromDateTime(DateTime.UtcNow).AddYears(-years).AddMonths(-months);
}
