using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 9, Art. 10 and Art. 87 with 1050/2018 29 §: data that needs a ground in addition to its legal basis
/// (C-667/21). The ground stands on the member, on a published line that gathers it, or on each purpose it serves.</summary>
internal static class GroundChecks
{
    public static IEnumerable<LegalFinding> OfMember(MarkedMember member)
    {
        var category = member.Field.Category;
        if (CheckOf(category, member.Register) is not { } check)
            yield break;
        if (Suffices(category, member.Field.Ground) || member.Register.Content.Any(line => Gives(line, category)))
            yield break;
        if (member.Purposes.Count > 0 && member.Purposes.All(purpose => Suffices(category, purpose.Ground) || purpose.Content.Any(line => Gives(line, category))))
            yield break;
        yield return Finding.Of(check, member.At, member.At, category.ToString());
    }

    public static IEnumerable<LegalFinding> OfContent(RegisterFacts register, CheckOptions options)
    {
        foreach (var line in register.Content)
        {
            foreach (var finding in OfLine(register, line, ground => register.Purposes.Count > 0 && register.Purposes.All(purpose => ground(purpose.Ground))))
                yield return finding;
        }

        foreach (var purpose in register.Purposes)
        {
            foreach (var line in purpose.Content)
            {
                foreach (var finding in OfLine(register, line, ground => ground(purpose.Ground)))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<LegalFinding> OfLine(RegisterFacts register, ContentFacts line, Func<Func<AdditionalGround, bool>, bool> elsewhere)
    {
        foreach (var category in line.Categories)
        {
            if (CheckOf(category, register) is { } check && !Suffices(category, line.Ground) && !elsewhere(ground => Suffices(category, ground)))
                yield return Finding.Of(check, line, register, line.Text ?? category.ToString(), category.ToString());
        }
    }

    private static bool Gives(ContentFacts line, PersonalDataCategory category) =>
        Suffices(category, line.Ground) && line.Categories.Any(gathered => Categories.Gathers(gathered, category));

    private static string? CheckOf(PersonalDataCategory category, RegisterFacts register)
    {
        if (register.Processor is not null)
            return null;
        if (Categories.IsSpecial(category))
            return "SpecialCategoryGroundMissing";
        if (Categories.IsCriminal(category))
            return "CriminalDataGroundMissing";
        return Categories.IsNationalId(category) && IsFinnish(register.Controller) ? "NationalIdGroundMissing" : null;
    }

    // National rules apply by the controller's country; where none is stated, the question is asked.
    private static bool IsFinnish(ControllerFacts controller) =>
        string.IsNullOrEmpty(controller.Country) || CountryTable.Canonical(controller.Country) is "FI" or "AX";

    // Legal claims open data on offences too, by 1050/2018 7 § 1 mom. 1 point.
    private static bool Suffices(PersonalDataCategory category, AdditionalGround ground) =>
        ground != AdditionalGround.NotStated
        && (AdditionalGrounds.Covers(ground, category) || (ground == AdditionalGround.LegalClaims && Categories.IsCriminal(category)));
}
