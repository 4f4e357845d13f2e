using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Inventory;

/// <summary>The lines of <c>PersonalData.approved.txt</c>: one fact a line, parts between " | ", kinds register,
/// recipient, field and not-personal. A field line holds only what differs from its register, so that one changed
/// retention is one changed line.</summary>
public static class BaselineLines
{
    /// <summary>First line of the file.</summary>
    public const string Header = "#PersonalData/1";

    /// <summary>Lines of a register and of everyone to whom its data goes.</summary>
    public static FactList<string> Of(RegisterFacts register)
    {
        var lines = new List<string>();
        foreach (var purpose in register.Purposes)
        {
            lines.Add(Line(
                "register",
                register.Id,
                purpose.Name,
                Join(Resolution.Bases(register, purpose)),
                purpose.Law,
                Join(Resolution.Retentions(register, purpose).Select(Text))));
        }

        if (register.Purposes.Count == 0)
            lines.Add(Line("register", register.Id, register.Name, Join(register.Bases.Select(basis => basis.Basis)), null, Join(register.Retentions.Where(Resolution.IsUsable).Select(Text))));

        foreach (var chain in Resolution.Chains(register))
        {
            var last = chain[chain.Count - 1].Recipient;
            lines.Add(Line(
                "recipient",
                register.Id,
                string.Join(" > ", chain.Select(link => link.Recipient.Name)),
                last.Role.ToString(),
                last.Country,
                Join(last.Safeguards.Select(safeguard => safeguard.Mechanism))));
        }

        return Sorted(lines);
    }

    /// <summary>Lines of a marked type.</summary>
    public static FactList<string> Of(TypeFacts type)
    {
        var lines = new List<string>();
        foreach (var field in type.Fields)
        {
            if (field.State == FieldState.NotPersonal)
                lines.Add(Line("not-personal", type.Id + "." + field.Member, field.Reason));
            else if (field.State == FieldState.Personal)
            {
                lines.Add(Line(
                    "field",
                    type.Id + "." + field.Member,
                    field.Category.ToString(),
                    field.Register.Length > 0 ? field.Register : type.Register,
                    Join(field.Purposes.Count > 0 ? field.Purposes : field.Register.Length > 0 ? default : type.Purposes),
                    field.OnErasure == ErasureAction.NotStated ? null : field.OnErasure.ToString()));
            }
        }

        return Sorted(lines);
    }

    private static string Text(RetentionFacts retention) =>
        retention.Duty != RetentionDuty.NotStated ? retention.Duty.ToString()
        : !string.IsNullOrEmpty(retention.Period) ? retention.Period + " " + retention.Start
        : retention.Criterion.ToString();

    private static string Join<T>(IEnumerable<T> values) => string.Join(", ", values);

    // Trailing empty parts are dropped; a part never holds the separator or a line break.
    private static string Line(params string?[] parts)
    {
        var last = parts.Length;
        while (last > 0 && string.IsNullOrEmpty(parts[last - 1]))
            last--;
        return string.Join(" | ", parts.Take(last).Select(part => (part ?? "").Replace("|", "/").Replace("\r", "").Replace("\n", " ")));
    }

    private static FactList<string> Sorted(List<string> lines)
    {
        lines.Sort(string.CompareOrdinal);
        return new FactList<string>(lines.Distinct());
    }
}
