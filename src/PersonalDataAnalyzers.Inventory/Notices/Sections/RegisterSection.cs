using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The register itself: its name, whose data it holds, on what it is kept.</summary>
internal static class RegisterSection
{
    /// <summary>For a page of one register.</summary>
    public static Section? Build(NoticeContext c, RegisterFacts register)
    {
        List<Definition> items = [new(c.Words["registerName"], [c.Texts.Of(register.Name, register)]), .. Details(c, register)];
        return NoticeContext.Section("register", c.Words["section.register"], [new Definitions(items), .. c.Paragraphs(register, NoticeSection.Registers)]);
    }

    /// <summary>What is said of a register under its name.</summary>
    public static IEnumerable<Definition> Details(NoticeContext c, RegisterFacts register)
    {
        var words = c.Words;
        var groups = Subjects(c, register).ToList();
        if (groups.Count > 0)
            yield return new(words["subjects"], groups);
        if (register.Medium != RegisterMedium.NotStated)
            yield return new(words["medium"], [words.Capital(words.Label(register.Medium))]);
        if (register.Condition is { Length: > 0 } condition)
            yield return new(words["condition"], [c.Texts.Of(condition, register).Sentence()]);
        foreach (var copy in register.DerivedFrom)
        {
            var names = copy.Registers.Select(id => c.Inventory.Register(id) is { } known ? c.Texts.Of(known.Name, known) : (Line)Short(id));
            yield return new(words.Capital(words.Label(copy.Kind)), [words.Format("derivedFrom", words.List(names))]);
        }
    }

    /// <summary>Groups of persons of the register and of its purposes, each once.</summary>
    public static IEnumerable<Line> Subjects(NoticeContext c, RegisterFacts register) =>
        register.Subjects.Concat(register.Purposes.SelectMany(purpose => purpose.Subjects)).Select(group => Group(c, register, group)).Distinct();

    public static Line Group(NoticeContext c, RegisterFacts register, SubjectsFacts group)
    {
        Line label = c.Words.Capital(c.Words.Label(group.Group));
        if (group.Text is not { Length: > 0 } text)
            return label;
        var own = c.Texts.Of(text, register);
        return group.Group is SubjectGroup.Other or SubjectGroup.NotStated ? own.Capitalised() : c.Words.Format("labelled", label, own);
    }

    private static string Short(string id) => id[(id.LastIndexOf('.') + 1)..];
}
