using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>A mark in code against the register it names.</summary>
internal static class MemberChecks
{
    /// <summary>Every mark leads to a register (Art. 5(2), 30(1)). Said once of a type, not of each of its members.</summary>
    public static IEnumerable<LegalFinding> Register(TypeFacts type, Func<string, RegisterFacts?> find)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            var register = MarkedMember.RegisterOf(type, field);
            if (field.State != FieldState.Personal || find(register) is not null || !said.Add(register))
                continue;
            var at = field.Register.Length > 0 ? type.Id + "." + field.Member : type.Id;
            yield return register.Length == 0 ? Finding.Of("RegisterMissing", at, type.Id) : Finding.Of("RegisterUnknown", at, at, register);
        }
    }

    /// <summary>A purpose that a mark names is one of its register's (Art. 5(1)(b)).</summary>
    public static IEnumerable<LegalFinding> Purposes(MarkedMember member)
    {
        var named = member.Field.Purposes.Count > 0 ? member.Field.Purposes : member.Field.Register.Length > 0 ? default : member.Type.Purposes;
        foreach (var purpose in named)
        {
            if (Resolution.Find(member.Register, purpose) is null)
            {
                var at = member.Field.Purposes.Count > 0 ? member.At : member.Type.Id;
                yield return Finding.Of("PurposeNotOfRegister", at, at, purpose, member.Register.Name);
            }
        }
    }

    /// <summary>Where a register declares its content, code holds nothing else (Art. 5(1)(a), 13, 14(1)(d)). A register
    /// that declares none publishes what is found in code.</summary>
    public static IEnumerable<LegalFinding> Content(MarkedMember member)
    {
        var category = member.Field.Category;
        if (member.Field.ByConvention || category is PersonalDataCategory.NotStated or PersonalDataCategory.InternalIdentifier)
            yield break;
        var declared = member.Register.Content.Concat(member.Purposes.SelectMany(purpose => purpose.Content)).SelectMany(content => content.Categories).ToArray();
        if (declared.Length > 0 && !declared.Any(line => Categories.Gathers(line, category)))
            yield return Finding.Of("ContentUndeclared", member.At, member.At, category.ToString(), member.Register.Name);
    }
}
