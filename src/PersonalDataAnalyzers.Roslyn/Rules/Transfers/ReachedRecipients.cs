using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Declarations against what code reaches.</summary>
internal static class ReachedRecipients
{
    /// <summary>The disclosures of a register that cover a destination, along all chains; empty = not declared.</summary>
    public static List<DisclosureFacts> Declared(RegisterFacts register, Destination destination)
    {
        var found = new List<DisclosureFacts>();
        var reached = Of(destination, register.Id);
        foreach (var disclosure in register.Disclosures.Concat(register.Purposes.SelectMany(purpose => purpose.Disclosures)))
        {
            if (reached.Is(disclosure))
                found.Add(disclosure);
        }

        return found;
    }

    /// <summary>A destination as a plain fact.</summary>
    public static ReachedRecipient Of(Destination destination, string? register) => new()
    {
        Register = register,
        Recipient = destination.Recipient is { } recipient ? SymbolIds.Of(recipient) : null,
        Service = destination.Service,
        Host = destination.Host,
    };

    /// <summary>Is the category among those that one of the disclosures names? A disclosure without categories covers all.</summary>
    public static bool Covers(List<DisclosureFacts> disclosures, PersonalDataCategory category)
    {
        foreach (var disclosure in disclosures)
        {
            if (disclosure.Data.Count == 0 || category == PersonalDataCategory.NotStated)
                return true;
            foreach (var declared in disclosure.Data)
            {
                if (Categories.Gathers(declared, category))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What the transfer checks say of a recipient that a contract names and the register does not.</summary>
    public static IEnumerable<LegalFinding> Transfers(RegisterFacts register, RecipientFacts recipient, CheckOptions options)
    {
        var reached = new RegisterFacts
        {
            Id = register.Id,
            Name = register.Name,
            At = register.At,
            Controller = register.Controller,
            Subjects = register.Subjects,
            Disclosures = new FactList<DisclosureFacts>([new DisclosureFacts { Recipient = recipient }]),
        };
        foreach (var finding in LegalChecks.OfRegister(reached, options))
        {
            if (TransferAnalyzer.s_rules.Reports(finding))
                yield return finding;
        }
    }
}
