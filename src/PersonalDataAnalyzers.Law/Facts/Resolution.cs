using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>What holds of a member: computed here, once, for rules, generator, inventory and notice alike.</summary>
public static class Resolution
{
    /// <summary>The purposes a member serves: those it names, else those its type names, else all of the register.
    /// A named purpose that the register does not list is not among them: that is a finding, never a legal fact.</summary>
    public static FactList<PurposeFacts> Purposes(RegisterFacts register, TypeFacts type, FieldFacts field)
    {
        var named = field.Purposes.Count > 0 ? field.Purposes : field.Register.Length > 0 ? default : type.Purposes;
        return named.Count == 0
            ? register.Purposes
            : new FactList<PurposeFacts>(named.Select(id => Find(register, id)).OfType<PurposeFacts>());
    }

    /// <summary>The purpose of the register declared by the class <paramref name="id"/>.</summary>
    public static PurposeFacts? Find(RegisterFacts register, string id)
    {
        foreach (var purpose in register.Purposes)
        {
            if (string.Equals(purpose.Id, id, StringComparison.Ordinal))
                return purpose;
        }

        return null;
    }

    /// <summary>Legal bases of a purpose: its own, its further ones; where it states none, those stated for the
    /// register as a whole. Empty = no legal basis, for there is no default.</summary>
    public static FactList<LegalBasis> Bases(RegisterFacts register, PurposeFacts purpose)
    {
        var bases = new List<LegalBasis>();
        Add(bases, purpose.Basis);
        foreach (var further in purpose.FurtherBases)
            Add(bases, further.Basis);
        if (bases.Count == 0)
        {
            foreach (var stated in register.Bases)
                Add(bases, stated.Basis);
        }

        return new FactList<LegalBasis>(bases);
    }

    /// <summary>Retention of a purpose: its own, else the register's nearest. Only periods, statutory duties and usable
    /// criteria count; empty = no retention, for there is no default.</summary>
    public static FactList<RetentionFacts> Retentions(RegisterFacts register, PurposeFacts purpose)
    {
        var stated = purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions;
        return new FactList<RetentionFacts>(stated.Where(IsUsable));
    }

    /// <summary>A period, a statutory duty, or a criterion that tells a person something.</summary>
    public static bool IsUsable(RetentionFacts retention) =>
        !string.IsNullOrEmpty(retention.Period)
        || retention.Duty != RetentionDuty.NotStated
        || retention.Criterion is not (RetentionCriterion.NotStated or RetentionCriterion.WhileBasisExists or RetentionCriterion.WhileNecessary or RetentionCriterion.Indefinite);

    /// <summary>Everyone to whom the data of a register goes: recipients of the register, of its purposes, and theirs in
    /// turn, each with the chain that leads to it, nearest first.</summary>
    public static IEnumerable<FactList<DisclosureFacts>> Chains(RegisterFacts register)
    {
        foreach (var disclosure in register.Disclosures.Concat(register.Purposes.SelectMany(purpose => purpose.Disclosures)))
        {
            foreach (var chain in Chains(disclosure))
                yield return chain;
        }
    }

    /// <summary>The recipient of a disclosure and everyone behind it, each with the chain that leads to it.</summary>
    public static IEnumerable<FactList<DisclosureFacts>> Chains(DisclosureFacts disclosure) => Chains([], disclosure);

    private static IEnumerable<FactList<DisclosureFacts>> Chains(DisclosureFacts[] before, DisclosureFacts disclosure)
    {
        DisclosureFacts[] chain = [.. before, disclosure];
        yield return new FactList<DisclosureFacts>(chain);
        foreach (var next in disclosure.Recipient.SubRecipients)
        {
            foreach (var longer in Chains(chain, next))
                yield return longer;
        }
    }

    private static void Add(List<LegalBasis> bases, LegalBasis basis)
    {
        if (basis != LegalBasis.NotStated && !bases.Contains(basis))
            bases.Add(basis);
    }
}
