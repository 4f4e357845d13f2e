using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Who answers a question: contact person, data protection officer, representative (Art. 13(1)(a)-(b), 37(7)).</summary>
internal static class ContactSection
{
    public static Section? Build(NoticeContext c)
    {
        var items = c.All(register => register.Contacts).Select(pair => Person(c, pair.Fact, pair.Of)).ToList();
        IEnumerable<Block> blocks = items.Count > 0 ? [new Definitions(items)] : [];
        return NoticeContext.Section("contact", c.Words["section.contact"], blocks.Concat(c.Paragraphs(NoticeSection.Contact)));
    }

    private static Definition Person(NoticeContext c, ContactFacts person, IReadOnlyList<RegisterFacts> of)
    {
        var role = person.Role == ContactRole.NotStated ? ContactRole.RegisterMatters : person.Role;
        Line name = person.Name;
        if (person.Position is { Length: > 0 } position)
            name = name + ", " + c.Texts.Of(position, of[0]);
        return new(c.Of(c.Words.Capital(c.Words.Label(role)), of), [name, .. ControllerSection.Contact(person.Address, person.Phone, person.OtherPhone, person.Email, c.Words)]);
    }
}
