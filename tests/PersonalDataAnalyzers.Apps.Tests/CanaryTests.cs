using System;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing;
using Procexon.App.Data;
using ProCloser.App.Data;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>Every kind of persons of the five organisations is filled in, erased, and looked for in every table.</summary>
public sealed class CanaryTests
{
    // The database of each sample, its kinds of persons, and what stays because it is declared so: what the law of accounting
    // keeps, marks of bans, and what is not personal in a row that stays (the day by which a sweep ends the row itself).
    private static readonly (Func<TestDatabase, DbContext> Context, Type Subject, string[] Kept)[] s_samples =
    [
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(ProCloser.Data.Consumer), ["Consumer.CollectedOn"]),
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(ProCloser.Data.DecisionMaker), ["DecisionMaker.CollectedOn"]),
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(ProCloser.Data.Prospect), ["Prospect.LastContactOn"]),
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(ProCloser.Data.CustomerRepresentative), ["CustomerRepresentative.InvoiceReference", "CustomerRepresentative.LastContactOn", "Invoice.Amount", "Invoice.Attention", "Invoice.BookedOn", "Invoice.Number"]),
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(ProCloser.Data.Subscriber), ["Subscriber.CollectedOn"]),
        (database => new ProCloserContext(database.Options<ProCloserContext>()), typeof(CustomersPerson), []),
        (database => new ProcexonContext(database.Options<ProcexonContext>()), typeof(Procexon.Data.Customer), ["Customer.InvoiceReference", "Customer.LastContactOn", "Order.InvoicedTo", "Order.MadeOn"]),
        (database => new ProcexonContext(database.Options<ProcexonContext>()), typeof(Procexon.Data.MarketingContact), ["MarketingContact.CollectedOn", "MarketingContact.EventEndsOn", "MarketingContact.LastContactOn"]),
        (database => new ProcexonContext(database.Options<ProcexonContext>()), typeof(Procexon.Data.WebUser), []),
        (database => new ProMailDatabase(database.Options<ProMailDatabase>()), typeof(ProMail.Data.CustomerContact), ["CustomerContact.BanMark", "Invoice.AddressedTo", "Invoice.Amount", "Invoice.IssuedOn", "Invoice.Number"]),
        (database => new ProseduuriDatabase(database.Options<ProseduuriDatabase>()), typeof(Proseduuri.Data.CompanyContact), ["CompanyContact.InvoiceReference"]),
        (database => new ProseduuriDatabase(database.Options<ProseduuriDatabase>()), typeof(Proseduuri.Data.WebsiteVisit), []),
        (database => new PropentusDatabase(database.Options<PropentusDatabase>()), typeof(Propentus.Data.Contact), []),
    ];

    private static readonly string[] s_silent = ["Id", "NoMarketing", "Unlisted", "IsRemoved"];

    public static TheoryData<Engine, string> Subjects()
    {
        var data = new TheoryData<Engine, string>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            foreach (var (_, subject, _) in s_samples)
                data.Add(engine, subject.FullName!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Nothing_of_the_erased_is_left_and_nothing_of_others_is_gone(Engine engine, string subject)
    {
        var (make, type, kept) = s_samples.Single(sample => sample.Subject.FullName == subject);
        await using var database = TestDatabase.Create(engine);
        await using (var context = make(database))
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        var keys = new PersonalDataOptions { LedgerKey = new LedgerKey(RandomNumberGenerator.GetBytes(32)), RightsKey = PseudonymKey.Create() };

        var result = await new ErasureCanary(() => make(database), keys).RunAsync(type, TestContext.Current.CancellationToken);

        result.ThrowIfLeaking();
        Assert.True(result.Certificate!.IsComplete);
        Assert.Equal(kept, result.Kept.Select(one => one.Member).Distinct().Order(StringComparer.Ordinal));
        // Nothing is proved of keys that say nothing, of flags, and of other kinds of persons.
        Assert.All(result.NotCovered, gap => Assert.True(
            gap.Why.StartsWith("it is in no graph of this person", StringComparison.Ordinal) || s_silent.Contains(gap.Where.Split('.')[^1]), gap.ToString()));
    }
}
