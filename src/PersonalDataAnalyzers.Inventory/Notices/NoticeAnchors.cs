using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>What the parts of a page are called in its addresses: the same in every language, and each once.</summary>
internal sealed class NoticeAnchors
{
    private readonly Dictionary<RegisterFacts, string> _registers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(RegisterFacts, PurposeFacts), string> _purposes = new(ByIdentity.Instance);

    public NoticeAnchors(IEnumerable<RegisterFacts> registers)
    {
        // Taken by the sections that every page has.
        var taken = new HashSet<string>(StringComparer.Ordinal) { "content", "controller", "contact", "rights", "decisions", "cookies", "security", "changes", "introduction", "summary", "register", SharedParts.Anchor };
        foreach (var register in registers)
        {
            _registers.Add(register, Unique(NoticePages.Slug(Last(register.Id)), taken));
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var purpose in register.Purposes)
                _purposes.TryAdd((register, purpose), Unique("purpose-" + (purpose.Id.Length > 0 ? NoticePages.Slug(Last(purpose.Id)) : NoticeStatements.Slug(purpose.Name)), own));
        }
    }

    public string Of(RegisterFacts register) => _registers[register];

    public string Of(RegisterFacts register, PurposeFacts purpose) => _purposes[(register, purpose)];

    private static string Last(string id) => id[(id.LastIndexOf('.') + 1)..];

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
            unique = name + "-" + i;
        return unique;
    }

    private sealed class ByIdentity : IEqualityComparer<(RegisterFacts Register, PurposeFacts Purpose)>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals((RegisterFacts Register, PurposeFacts Purpose) left, (RegisterFacts Register, PurposeFacts Purpose) right) =>
            ReferenceEquals(left.Register, right.Register) && ReferenceEquals(left.Purpose, right.Purpose);

        public int GetHashCode((RegisterFacts Register, PurposeFacts Purpose) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Register), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Purpose));
    }
}
