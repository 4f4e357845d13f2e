using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Publishing;

/// <summary>What stands in the way of publishing a page in every language: processing against which the law stands, facts
/// that nobody has approved or that two files tell differently, a date older than what it tells of. What stands in the way
/// in one language is found while the page is built.</summary>
internal static class PublicationGate
{
    public static IEnumerable<NoticeProblem> Problems(PersonalDataInventory inventory, NoticePage page, PublicationTerms terms) =>
        Law(inventory, page, terms).Concat(Contradictions(inventory)).Concat(Unapproved(terms)).Concat(Dates(page, terms));

    /// <summary>Error-level findings about the registers of the page and the code that holds their data, and about data
    /// that belongs to no register: nobody knows on which page that should stand.</summary>
    private static IEnumerable<NoticeProblem> Law(PersonalDataInventory inventory, NoticePage page, PublicationTerms terms)
    {
        var options = terms.Options(inventory.HasRecord);
        var own = page.Registers.Select(register => register.Id).ToHashSet(StringComparer.Ordinal);
        var findings = page.Registers.SelectMany(register => LegalChecks.OfRegister(register, options))
            .Concat(inventory.Types.Where(type => Concerns(type, own, inventory)).SelectMany(type => LegalChecks.OfType(type, inventory.Register, options)));
        foreach (var finding in findings.Distinct())
        {
            var check = CheckTable.Get(finding.Check);
            if (check.Level == CheckLevel.Error)
                yield return new(NoticeProblemKind.AgainstTheLaw, "", finding.At, $"{finding.At}: {check.Rule ?? check.Name}: {check.Text(finding)} [{check.Article}].");
        }
    }

    private static bool Concerns(TypeFacts type, HashSet<string> own, PersonalDataInventory inventory)
    {
        if (type.NotPersonal is not null)
            return false;
        foreach (var field in type.Fields)
        {
            var of = field.Register.Length > 0 ? field.Register : type.Register;
            if (field.State == FieldState.Personal && (own.Contains(of) || inventory.Register(of) is null))
                return true;
        }

        return false;
    }

    private static IEnumerable<NoticeProblem> Contradictions(PersonalDataInventory inventory) =>
        inventory.Findings.Select(finding => new NoticeProblem(NoticeProblemKind.Contradiction, "", finding.Subject, $"{finding.Subject}: {finding.Message} ({finding.Kept}; {finding.Other})"));

    private static IEnumerable<NoticeProblem> Unapproved(PublicationTerms terms)
    {
        if (terms.Unapproved.Count > 0)
        {
            yield return new(
                NoticeProblemKind.NotApproved,
                "",
                terms.Unapproved[0],
                $"The code declares something else than what was approved, in {terms.Unapproved.Count} lines (the first: \"{terms.Unapproved[0]}\"); run 'personal-data approve' and have the change reviewed.");
        }
    }

    private static IEnumerable<NoticeProblem> Dates(NoticePage page, PublicationTerms terms)
    {
        if (terms.ApprovedOn is not { } approved)
            yield break;
        foreach (var notice in page.Registers.Select(register => register.Notice).OfType<NoticeFacts>().Select(notice => notice with { Level = default }).Distinct())
        {
            if (LawDate.TryParse(notice.Updated ?? notice.Created, out var updated) && updated >= approved)
                continue;
            var stated = notice.Updated ?? notice.Created;
            yield return new(
                NoticeProblemKind.Outdated,
                "",
                notice.Title,
                $"The notice \"{notice.Title}\" {(stated is null ? "states no date" : "was last updated on " + stated)}, and the inventory was approved on {approved}; set [Notice(Updated = \"...\")] to the day on which this version is published.");
        }
    }
}
