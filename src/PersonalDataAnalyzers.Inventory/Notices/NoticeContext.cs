using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>What the sections of one page are built from.</summary>
internal sealed class NoticeContext(PersonalDataInventory inventory, IReadOnlyList<RegisterFacts> registers, Words words, List<NoticeProblem> problems)
{
    private readonly NoticeAnchors _anchors = new(registers);

    public PersonalDataInventory Inventory => inventory;

    /// <summary>The registers on the page: one controller's, at least one.</summary>
    public IReadOnlyList<RegisterFacts> Registers => registers;

    public Words Words => words;

    public Texts Texts { get; } = new(inventory, words.Language, problems);

    public List<NoticeProblem> Problems => problems;

    /// <summary>Several registers: each has a part of its own, and what all share stands once.</summary>
    public bool Several => registers.Count > 1;

    public RegisterFacts First => registers[0];

    /// <summary>Statements of all registers, each attribute once, with the registers that make it.</summary>
    public IEnumerable<(T Fact, IReadOnlyList<RegisterFacts> Of)> All<T>(Func<RegisterFacts, FactList<T>> of)
        where T : Statement
    {
        var found = new List<(T Fact, IReadOnlyList<RegisterFacts> Of)>();
        var known = new Dictionary<T, List<RegisterFacts>>();
        foreach (var register in registers)
        {
            foreach (var fact in of(register))
            {
                // The level tells how a register came to the statement, not what it says.
                var plain = (T)(fact with { Level = default });
                if (!known.TryGetValue(plain, out var registersOf))
                {
                    known.Add(plain, registersOf = [register]);
                    found.Add((plain, registersOf));
                }
                else if (!ReferenceEquals(registersOf[^1], register))
                {
                    registersOf.Add(register);
                }
            }
        }

        return found;
    }

    /// <summary>Anchor of the part of a register; empty where the page has one only.</summary>
    public string Prefix(RegisterFacts register) => Several ? _anchors.Of(register) : "";

    /// <summary>Anchor of a purpose: it follows its name, not its place, so that another purpose before it moves nothing.</summary>
    public string Anchor(RegisterFacts register, PurposeFacts purpose) => Prefix(register) is { Length: > 0 } prefix ? prefix + "-" + _anchors.Of(register, purpose) : _anchors.Of(register, purpose);

    /// <summary>Name of a purpose. Where it is only to be called by something it is called by its anchor, so that another
    /// wording of it is a change and not one gone and one come.</summary>
    public Line Name(RegisterFacts register, PurposeFacts purpose) => Words.IsNeutral ? _anchors.Of(register, purpose) : Texts.Of(purpose.Name, register);

    /// <summary>The line, with the names of the registers it holds of where it does not hold of all.</summary>
    public Line Of(Line line, IReadOnlyList<RegisterFacts> of) =>
        of.Count == registers.Count ? line : Words.Format("ofRegisters", line, Words.List(of.Select(register => Texts.Of(register.Name, register))));

    /// <summary>Paragraphs that the declaration writes for a section, of all registers.</summary>
    public IEnumerable<Block> Paragraphs(NoticeSection section)
    {
        foreach (var (text, of) in All(register => register.Texts))
        {
            if (text.Section == section && !text.RecordOnly)
                yield return new Paragraph(Of(Text(text, of[0]), of));
        }
    }

    /// <summary>Paragraphs that a register writes for a section.</summary>
    public IEnumerable<Block> Paragraphs(RegisterFacts register, NoticeSection section) =>
        register.Texts.Where(text => text.Section == section && !text.RecordOnly).Select(text => new Paragraph(Text(text, register)));

    /// <summary>The section, unless it says nothing.</summary>
    public static Section? Section(string id, string title, IEnumerable<Block> blocks, IEnumerable<Section>? parts = null)
    {
        Block[] all = [.. blocks];
        Section[] sections = [.. parts ?? []];
        return all.Length + sections.Length == 0 ? null : new Section(id, title, all, sections);
    }

    private Line Text(TextFacts text, RegisterFacts register)
    {
        var line = Texts.Of(text.Text, register);
        return text.Law is { Length: > 0 } law ? Words.Format("withLaw", line, Citations.Of(law, Words)) : line;
    }
}
