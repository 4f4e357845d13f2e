using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>All legal checks: pure functions over facts, run by analyzers on facts from symbols and by the tool on facts
/// from inventories.</summary>
public static class LegalChecks
{
    private static readonly Func<RegisterFacts, CheckOptions, IEnumerable<LegalFinding>>[] s_register =
    [
        BasisChecks.Run,
        ConsentChecks.Run,
        RetentionChecks.Run,
        GroundChecks.OfContent,
        RegisterChecks.OwnDetails,
        TransferChecks.Run,
        TransferClaimChecks.Run,
        ClaimChecks.Run,
        CitationChecks.Grounds,
        ContentChecks.Run,
    ];

    private static readonly Func<RegisterFacts, CheckOptions, IEnumerable<LegalFinding>>[] s_publication =
    [
        PurposeChecks.Run,
        RightsChecks.Run,
        NoticeChecks.Run,
        CitationChecks.Texts,
        RegisterChecks.Copies,
    ];

    private static readonly Func<MarkedMember, IEnumerable<LegalFinding>>[] s_member =
    [
        MemberChecks.Purposes,
        MemberChecks.Content,
        GroundChecks.OfMember,
        ClaimChecks.OfMember,
        ContentChecks.OfMember,
    ];

    /// <summary>Everything found in these registers and marked types, each finding once, in the order of the declarations.</summary>
    public static IEnumerable<LegalFinding> Run(FactList<RegisterFacts> registers, FactList<TypeFacts> types, CheckOptions options)
    {
        var seen = new HashSet<LegalFinding>();
        foreach (var finding in All(registers, types, options))
        {
            if (seen.Add(finding))
                yield return finding;
        }
    }

    /// <summary>What is found in a register by itself.</summary>
    public static IEnumerable<LegalFinding> OfRegister(RegisterFacts register, CheckOptions options) =>
        Wanted((options.Publication ? s_register.Concat(s_publication) : s_register).SelectMany(check => check(register, options)), options);

    /// <summary>What is found in a marked type. <paramref name="find"/> gives the register of an id, null for none.</summary>
    public static IEnumerable<LegalFinding> OfType(TypeFacts type, Func<string, RegisterFacts?> find, CheckOptions options)
    {
        foreach (var finding in MemberChecks.Register(type, find))
            yield return finding;
        foreach (var field in type.Fields)
        {
            if (field.State != FieldState.Personal || MarkedMember.Create(type, field, find) is not { } member)
                continue;
            foreach (var finding in Wanted(s_member.SelectMany(check => check(member)), options))
                yield return finding;
        }
    }

    /// <summary>What stands against a negative statement of a register, or leaves it unproved: in its declaration, and in
    /// the members that are personal data of it. A page does not print a claim of which anything is found.</summary>
    public static IEnumerable<LegalFinding> OfClaim(ClaimFacts claim, RegisterFacts register, IEnumerable<(TypeFacts Type, FieldFacts Field)> members, CheckOptions options)
    {
        var alone = register with { Claims = new([claim]) };
        return TransferClaimChecks.Run(alone, options)
            .Concat(ClaimChecks.Run(alone, options))
            .Concat(members.Select(member => MarkedMember.Create(member.Type, member.Field, id => id == register.Id ? alone : null)).OfType<MarkedMember>().SelectMany(ClaimChecks.OfMember));
    }

    /// <summary>Registers to which none of the types refers: true only of everything that makes up a program.</summary>
    public static IEnumerable<LegalFinding> OfUse(IEnumerable<RegisterFacts> registers, FactList<TypeFacts> types) =>
        registers.SelectMany(register => RegisterChecks.Unused(register, types));

    private static IEnumerable<LegalFinding> All(FactList<RegisterFacts> registers, FactList<TypeFacts> types, CheckOptions options)
    {
        RegisterFacts? Find(string id)
        {
            foreach (var register in registers)
            {
                if (string.Equals(register.Id, id, StringComparison.Ordinal))
                    return register;
            }

            return null;
        }

        return registers.SelectMany(register => OfRegister(register, options))
            .Concat(types.SelectMany(type => OfType(type, Find, options)))
            .Concat(OfUse(registers, types));
    }

    private static IEnumerable<LegalFinding> Wanted(IEnumerable<LegalFinding> findings, CheckOptions options) =>
        findings.Where(finding => CheckTable.Get(finding.Check) is var check && (options.Publication || check.Time == CheckTime.Both) && (options.HasRecord || !check.NeedsRecord));
}
