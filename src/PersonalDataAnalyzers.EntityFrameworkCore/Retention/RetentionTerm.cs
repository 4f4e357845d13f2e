using System;
using System.Linq.Expressions;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>One declared retention, bound to the rows of one entity type.</summary>
/// <param name="Text">As declared: <c>P2Y ContractEnd</c>, <c>AccountingVouchers</c>, <c>UntilConsentWithdrawn</c>.</param>
/// <param name="Then">What happens at its end.</param>
internal sealed record RetentionTerm(string Text, Law.EndAction Then)
{
    /// <summary>How long; null with a criterion.</summary>
    public LawPeriod? Period { get; init; }

    /// <summary>What the period runs from.</summary>
    public RetentionStart From { get; init; }

    /// <summary>The date in a row, as the application has it; null where unbound.</summary>
    public LambdaExpression? Date { get; init; }

    /// <summary>Whether a criterion has come about; null where unbound. Beside a period, the criterion ends it early.</summary>
    public LambdaExpression? Ended { get; init; }

    /// <summary>A sweep can tell whether it has ended.</summary>
    public bool IsBound => Period is null ? Ended is not null : Date is not null;

    /// <summary>What a term is: the same one on two members is one.</summary>
    public bool Same(RetentionTerm other) => Text == other.Text && Then == other.Then;
}
