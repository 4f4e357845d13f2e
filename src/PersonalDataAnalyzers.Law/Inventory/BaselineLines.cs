using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Inventory;

/// <summary>The lines of <c>PersonalData.approved.txt</c>: one fact a line, parts between " | ", kinds register,
/// recipient, field, not-personal and claim. A field line holds only what differs from its register, so that one changed
/// retention is one changed line.</summary>
public static class BaselineLines
{
    /// <summary>First line of the file.</summary>
    public const string Header = "#PersonalData/1";

    /// <summary>Name of the file.</summary>
    public const string FileName = "PersonalData.approved.txt";

    /// <summary>Between the parts of a line.</summary>
    public const string Separator = " | ";

    /// <summary>The first part of a line.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["claim", "field", "not-personal", "recipient", "register"];

    /// <summary>Lines of a register and of everyone to whom its data goes.</summary>
    public static FactList<string> Of(RegisterFacts register) => Texts(Located(register));

    /// <summary>Lines of an assembly of which something is said as a whole.</summary>
    public static FactList<string> Of(AssemblyFacts assembly) => Texts(Located(assembly));

    /// <summary>Line of a claim that ends the flow of personal data. That something is pseudonymised ends nothing, and needs
    /// nobody's approval.</summary>
    public static FactList<string> Of(ContractFacts contract) => Texts(Located(contract));

    /// <summary>Lines of a marked type.</summary>
    public static FactList<string> Of(TypeFacts type) => Texts(Located(type));

    /// <summary>Lines of a register, each with the statement it was made from.</summary>
    public static IReadOnlyList<BaselineLine> Located(RegisterFacts register)
    {
        var lines = new List<BaselineLine>();
        foreach (var purpose in register.Purposes)
        {
            Add(
                lines,
                purpose.At,
                "register",
                register.Id,
                purpose.Name,
                Join(Resolution.Bases(register, purpose)),
                purpose.Law,
                Join(Resolution.Retentions(register, purpose).Select(Text)));
        }

        if (register.Purposes.Count == 0)
            Add(lines, register.At, "register", register.Id, register.Name, Join(register.Bases.Select(basis => basis.Basis)), null, Join(register.Retentions.Where(Resolution.IsUsable).Select(Text)));

        foreach (var chain in Resolution.Chains(register))
        {
            var last = chain[chain.Count - 1].Recipient;
            Add(
                lines,
                chain[0].At,
                "recipient",
                register.Id,
                string.Join(" > ", chain.Select(link => link.Recipient.Name)),
                last.Role.ToString(),
                last.Country,
                Join(last.Safeguards.Select(safeguard => safeguard.Mechanism)));
        }

        return lines;
    }

    /// <summary>Lines of an assembly, each with its id.</summary>
    public static IReadOnlyList<BaselineLine> Located(AssemblyFacts assembly)
    {
        var lines = new List<BaselineLine>();
        if (assembly.NotPersonal is not null)
            Add(lines, assembly.Id, "not-personal", assembly.Id, assembly.NotPersonal);
        return lines;
    }

    /// <summary>Line of a claim, with the id of its method.</summary>
    public static IReadOnlyList<BaselineLine> Located(ContractFacts contract)
    {
        var lines = new List<BaselineLine>();
        if (contract.Claim == ContractClaim.Anonymises)
            Add(lines, contract.Id, "claim", contract.Id, contract.Claim.ToString());
        return lines;
    }

    /// <summary>Lines of a marked type, each with the member it speaks of (id of the type, '.', name), or with the type
    /// itself (its id).</summary>
    public static IReadOnlyList<BaselineLine> Located(TypeFacts type)
    {
        var lines = new List<BaselineLine>();
        if (type.NotPersonal is not null)
            Add(lines, type.Id, "not-personal", type.Id, type.NotPersonal);
        foreach (var field in type.Fields)
        {
            var member = type.Id + "." + field.Member;
            if (field.State == FieldState.NotPersonal)
            {
                Add(lines, member, "not-personal", member, field.Reason);
            }
            else if (field.State == FieldState.Personal)
            {
                Add(
                    lines,
                    member,
                    "field",
                    member,
                    field.Category.ToString(),
                    field.Register.Length > 0 ? field.Register : type.Register,
                    Join(field.Purposes.Count > 0 ? field.Purposes : field.Register.Length > 0 ? default : type.Purposes),
                    field.OnErasure == ErasureAction.NotStated ? null : field.OnErasure.ToString());
            }
        }

        return lines;
    }

    private static string Text(RetentionFacts retention) =>
        retention.Duty != RetentionDuty.NotStated ? retention.Duty.ToString()
        : !string.IsNullOrEmpty(retention.Period) ? retention.Period + " " + retention.Start
        : retention.Criterion.ToString();

    private static string Join<T>(IEnumerable<T> values) => string.Join(", ", values);

    // Trailing empty parts are dropped; a part never holds the separator or a line break.
    private static void Add(List<BaselineLine> lines, string at, params string?[] parts)
    {
        var last = parts.Length;
        while (last > 0 && string.IsNullOrEmpty(parts[last - 1]))
            last--;
        lines.Add(new BaselineLine(string.Join(Separator, parts.Take(last).Select(part => OneLine(part ?? ""))), at));
    }

    // U+0085, U+2028 and U+2029 end a line too, for every reader of text files.
    private static string OneLine(string part) =>
        part.Replace("|", "/").Replace("\r", "").Replace('\n', ' ').Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    private static FactList<string> Texts(IEnumerable<BaselineLine> located)
    {
        var lines = located.Select(line => line.Text).Distinct().ToList();
        lines.Sort(string.CompareOrdinal);
        return new FactList<string>(lines);
    }
}

/// <summary>A line of the baseline and what it was made from.</summary>
/// <param name="Text">The line.</param>
/// <param name="At">Of a register: its statement (see <see cref="Statement.At"/>); of a field: the id of its member; of a decision
/// on a whole type or assembly: its id.</param>
public sealed record BaselineLine(string Text, string At);
