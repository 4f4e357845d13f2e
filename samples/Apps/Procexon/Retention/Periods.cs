using System;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;
using Procexon.App.Data;
using Procexon.Data;
using Samples;

namespace Procexon.App.Retention;

/// <summary>Where the dates stand from which the declared periods run.</summary>
internal static class Periods
{
    public static void Configure(RetentionOptions options) => options
        .StartsAt(RetentionStart.LastContact, RetentionDates.Of<Customer>(ProcexonContext.LastContactOn))
        // The reference on invoices: none is later than the last contact.
        .StartsAt(RetentionDuty.AccountingVouchers, RetentionDates.Of<Customer>(ProcexonContext.LastContactOn))
        .StartsAt<Order, DateOnly>(RetentionStart.LastContact, order => order.MadeOn)
        .StartsAt<Order, DateOnly>(RetentionDuty.AccountingVouchers, order => order.MadeOn)
        .StartsAt<Message, DateOnly>(RetentionStart.LastContact, message => message.SentOn)
        .StartsAt(RetentionStart.LastContact, RetentionDates.Of<MarketingContact>(ProcexonContext.LastContactOn))
        .StartsAt(RetentionStart.Collection, RetentionDates.Of<MarketingContact>(ProcexonContext.CollectedOn))
        .StartsAt(RetentionStart.EventEnd, RetentionDates.Of<MarketingContact>(ProcexonContext.EventEndsOn))
        .EndsWhen<MarketingContact>(RetentionCriterion.UntilObjection, contact => contact.NoMarketing)
        // A ban is kept as long as there is one to honour.
        .EndsWhen<MarketingContact>(RetentionCriterion.Other, contact => !contact.NoMarketing)
        .StartsAt<NewsletterOpening, DateOnly>(RetentionStart.Collection, opening => opening.OpenedOn)
        .StartsAt(RetentionStart.LastContact, RetentionDates.Of<WebUser>(ProcexonContext.LastContactOn))
        .StartsAt(RetentionStart.Collection, RetentionDates.Of<WebUser>(ProcexonContext.CollectedOn))
        .StartsAt<SignIn, DateOnly>(RetentionStart.Collection, signIn => signIn.On);
}
