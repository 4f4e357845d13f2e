using System;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;
using ProCloser.App.Data;
using ProCloser.Data;
using Samples;

namespace ProCloser.App.Retention;

/// <summary>Where the dates stand from which the declared periods run. The periods themselves are declared with the
/// registers, and nowhere else.</summary>
internal static class Periods
{
    public static void Configure(RetentionOptions options) => options
        .StartsAt(RetentionStart.Collection, RetentionDates.Of<Consumer>(ProCloserContext.CollectedOn))
        .StartsAt(RetentionStart.Collection, RetentionDates.Of<DecisionMaker>(ProCloserContext.CollectedOn))
        .StartsAt(RetentionStart.Collection, RetentionDates.Of<Subscriber>(ProCloserContext.CollectedOn))
        .StartsAt<Disclosure, DateOnly>(RetentionStart.Collection, disclosure => disclosure.DisclosedOn)
        .StartsAt(RetentionStart.LastContact, RetentionDates.Of<Prospect>(ProCloserContext.LastContactOn))
        .StartsAt<SalesContact, DateOnly>(RetentionStart.LastContact, contact => contact.HeldOn)
        .StartsAt(RetentionStart.LastContact, RetentionDates.Of<CustomerRepresentative>(ProCloserContext.LastContactOn))
        .StartsAt<Invoice, DateOnly>(RetentionDuty.AccountingVouchers, invoice => invoice.BookedOn)
        // The reference on invoices: none is later than the last contact.
        .StartsAt(RetentionDuty.AccountingVouchers, RetentionDates.Of<CustomerRepresentative>(ProCloserContext.LastContactOn))
        .EndsWhen<Consumer>(RetentionCriterion.UntilObjection, consumer => consumer.NoMarketing)
        .EndsWhen<DecisionMaker>(RetentionCriterion.UntilObjection, decisionMaker => decisionMaker.NoMarketing)
        .EndsWhen<Prospect>(RetentionCriterion.UntilObjection, prospect => prospect.NoMarketing)
        .EndsWhen<Subscriber>(RetentionCriterion.UntilObjection, subscriber => subscriber.Unlisted)
        .EndsWhen<Disclosure>(RetentionCriterion.UntilObjection, disclosure => disclosure.Consumer!.NoMarketing)
        .EndsWhen<SalesContact>(RetentionCriterion.UntilObjection, contact => contact.Prospect!.NoMarketing)
        // A ban is kept as long as there is one to honour.
        .EndsWhen<Consumer>(RetentionCriterion.Other, consumer => !consumer.NoMarketing)
        .EndsWhen<DecisionMaker>(RetentionCriterion.Other, decisionMaker => !decisionMaker.NoMarketing)
        .EndsWhen<Prospect>(RetentionCriterion.Other, prospect => !prospect.NoMarketing)
        .EndsWhen<Subscriber>(RetentionCriterion.Other, subscriber => !subscriber.Unlisted);
}
