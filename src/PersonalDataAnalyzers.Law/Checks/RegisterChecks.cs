using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 13, 14, 30(1): a register speaks for itself, and something is in it.</summary>
internal static class RegisterChecks
{
    /// <summary>What is included from a shared class never stands for a register's own purposes and groups.</summary>
    public static IEnumerable<LegalFinding> OwnDetails(RegisterFacts register, CheckOptions options)
    {
        // A copy has the purposes and people of what it copies.
        if (register.Processor is not null || register.DerivedFrom.Any(derivation => derivation.Level == StatementLevel.Own))
            yield break;
        var purposes = register.Purposes.Any(purpose => purpose.Level == StatementLevel.Own);
        var groups = register.Subjects.Any(subjects => subjects.Level == StatementLevel.Own)
            || register.Purposes.Any(purpose => purpose.Level == StatementLevel.Own && purpose.Subjects.Count > 0);
        if (!purposes || !groups)
            yield return Finding.Of("RegisterWithoutDetails", register.At, register.Name, purposes ? "groups of data subjects" : groups ? "purposes" : "purposes and groups of data subjects");
    }

    /// <summary>A register that code keeps and to which no code refers.</summary>
    public static IEnumerable<LegalFinding> Unused(RegisterFacts register, FactList<TypeFacts> types)
    {
        if (register.Medium is not (RegisterMedium.NotStated or RegisterMedium.Software) || register.DerivedFrom.Count > 0
            || register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)).Any(line => !string.IsNullOrEmpty(line.KeptIn)))
        {
            yield break;
        }

        foreach (var type in types)
        {
            if (string.Equals(type.Register, register.Id, StringComparison.Ordinal)
                || type.Fields.Any(field => string.Equals(field.Register, register.Id, StringComparison.Ordinal)))
            {
                yield break;
            }
        }

        yield return Finding.Of("RegisterUnused", register.At, register.Name);
    }

    /// <summary>Copies and archives live longer than what they were made of: how a person is erased from them is said of
    /// each.</summary>
    public static IEnumerable<LegalFinding> Copies(RegisterFacts register, CheckOptions options)
    {
        var isCopy = register.Medium is RegisterMedium.BackupMedia or RegisterMedium.EmailSystem
            || register.DerivedFrom.Any(derivation => derivation.Kind is Derivation.Backup or Derivation.Archive);
        var says = register.Texts.Any(text => text.Section == NoticeSection.Rights && text.Level == StatementLevel.Own)
            || register.Rights.Any(right => right.Level == StatementLevel.Own);
        if (register.Processor is null && isCopy && !says)
            yield return Finding.Of("DerivedRegisterErasure", register.At, register.Name);
    }
}
