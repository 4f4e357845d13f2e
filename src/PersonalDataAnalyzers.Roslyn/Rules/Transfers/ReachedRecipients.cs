using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;
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
        var id = destination.Recipient is { } recipient ? SymbolIds.Of(recipient) : null;
        foreach (var disclosure in register.Disclosures.Concat(register.Purposes.SelectMany(purpose => purpose.Disclosures)))
        {
            if (Reaches(disclosure, destination, id, 8))
                found.Add(disclosure);
        }

        return found;
    }

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

    private static bool Reaches(DisclosureFacts disclosure, Destination destination, string? id, int depth)
    {
        var recipient = disclosure.Recipient;
        if (id is not null ? recipient.Id == id : destination.Service is { } service ? Is(recipient, service) : destination.Host is { } host && recipient.Service == host)
            return true;
        if (depth == 0)
            return false;
        foreach (var next in recipient.SubRecipients)
        {
            if (Reaches(next, destination, id, depth - 1))
                return true;
        }

        return false;
    }

    /// <summary>Declared by the name of the service or of the company.</summary>
    private static bool Is(RecipientFacts recipient, KnownService service) =>
        Same(recipient.Service, service.Name) || Same(recipient.Name, service.Name) || Same(recipient.Service, service.Id) || Same(recipient.Name, service.Entity);

    private static bool Same(string? declared, string known)
    {
        if (declared is null)
            return false;
        var left = Folded(declared);
        var right = Folded(known);
        return left.Length > 2 && right.Length > 2 && (left.IndexOf(right, StringComparison.Ordinal) >= 0 || right.IndexOf(left, StringComparison.Ordinal) >= 0);
    }

    private static string Folded(string text)
    {
        var letters = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter == '(')
                break;
            if (char.IsLetterOrDigit(letter))
                letters[length++] = char.ToLowerInvariant(letter);
        }

        return new string(letters, 0, length);
    }
}
