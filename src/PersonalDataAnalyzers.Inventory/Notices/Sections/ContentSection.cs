using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Which data (Art. 14(1)(d)). A declared line gathers the categories it names and their children; a category
/// that code holds and no line names is published under its own label, never dropped.</summary>
internal static class ContentSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var lines = register.Content.Select(content => Line(c, register, content, null))
            .Concat(register.Purposes.SelectMany(purpose => purpose.Content.Select(content => Line(c, register, content, purpose))))
            .Distinct().ToList();
        lines.AddRange(Ungathered(c, register).Select(category => (Line)c.Words.Capital(c.Words.Label(category))));
        IEnumerable<Block> blocks = lines.Count > 0 ? [new Bullets(lines)] : [];
        return NoticeContext.Section(
            prefix + "content",
            c.Words["section.content"],
            [.. c.Paragraphs(register, NoticeSection.Content), .. blocks, .. ClaimLines.Of(c, register, NoticeClaim.NoSpecialCategories, NoticeClaim.NoPersonalDataCollected)]);
    }

    /// <summary>Categories on members of the register's types that no declared line gathers, in the order of the enum.
    /// Keys that only link records stand in no line: they say nothing to a person.</summary>
    public static IReadOnlyList<PersonalDataCategory> Ungathered(NoticeContext c, RegisterFacts register)
    {
        var declared = register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)).SelectMany(content => content.Categories).ToHashSet();
        return [.. c.Inventory.FieldsOf(register)
            .Select(pair => pair.Field.Category)
            .Where(category => category is not (PersonalDataCategory.NotStated or PersonalDataCategory.InternalIdentifier))
            .Where(found => !declared.Any(line => Categories.Gathers(line, found)))
            .Distinct().Order()];
    }

    private static Line Line(NoticeContext c, RegisterFacts register, ContentFacts content, PurposeFacts? purpose)
    {
        var words = c.Words;
        var line = content.Text is { Length: > 0 } text
            ? c.Texts.Of(text, register).Capitalised()
            : words.CapitalList(content.Categories.Select(category => words.Label(category)));
        var notes = new List<Line>();
        if (content.Condition is { Length: > 0 } condition)
            notes.Add(c.Texts.Of(condition, register));
        if (content.Origin is not (DataOrigin.NotStated or DataOrigin.Provided))
            notes.Add(words.Label(content.Origin));
        if (content.KeptIn is { Length: > 0 } system)
            notes.Add(words.Format("keptIn", c.Texts.Of(system, register)));
        if (content.Ground != AdditionalGround.NotStated)
            notes.Add(words.Label(content.Ground));
        if (purpose is not null)
            notes.Add(words.Format("forPurpose", c.Texts.Of(purpose.Name, register)));
        return notes.Aggregate(line, (sum, note) => sum + (ReferenceEquals(note, notes[0]) ? " – " : "; ") + note);
    }
}
