using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Who answers for the processing (Art. 13(1)(a), 26(2)).</summary>
internal static class ControllerSection
{
    public static Section? Build(NoticeContext c)
    {
        var blocks = new List<Block> { new Definitions(Party(c, c.First.Controller, c.First)) };
        foreach (var (joint, of) in c.All(register => register.JointControllers))
        {
            blocks.Add(new Paragraph(c.Of(c.Words["jointController"], of)));
            blocks.Add(new Definitions(Party(c, joint, of[0])));
        }

        foreach (var register in c.Registers.Where(register => register.Arrangement is { Length: > 0 }).DistinctBy(register => register.Arrangement))
            blocks.Add(new Paragraph(c.Texts.Of(register.Arrangement!, register)));

        foreach (var (office, of) in c.All(register => register.Offices))
            blocks.Add(new Definitions([new(c.Texts.Name(office.Name, of[0]), Contact(office.Address, office.Phone, null, office.Email, c.Words))]));

        blocks.AddRange(c.Paragraphs(NoticeSection.Controller));
        blocks.AddRange(c.Paragraphs(NoticeSection.Roles));
        return NoticeContext.Section("controller", c.Words["section.controller"], blocks);
    }

    /// <summary>Address, phones and e-mail as lines.</summary>
    public static IReadOnlyList<Line> Contact(string? address, string? phone, string? otherPhone, string? email, Words words)
    {
        var lines = new List<Line>();
        if (address is { Length: > 0 })
            lines.Add(address);
        foreach (var number in (string?[])[phone, otherPhone])
        {
            if (number is { Length: > 0 })
                lines.Add(words.Labelled("phone", Links.Phone(number)));
        }

        if (email is { Length: > 0 })
            lines.Add(words.Labelled("email", Links.Email(email)));
        return lines;
    }

    private static IReadOnlyList<Definition> Party(NoticeContext c, ControllerFacts party, RegisterFacts register)
    {
        var words = c.Words;
        var items = new List<Definition> { new(words["name"], [party.AlsoKnownAs is { Length: > 0 } other ? words.Format("alsoKnownAs", party.Name, other) : party.Name]) };
        Add("businessId", party.BusinessId);
        if (party.Address is { Length: > 0 } address)
        {
            Line line = address;
            items.Add(new(words["address"], [party.Country is { Length: > 0 } code and not "FI" ? line + ", " + words.Country(code) : line]));
        }

        if (party.Phone is { Length: > 0 } phone)
            items.Add(new(words["phone"], party.OtherPhone is { Length: > 0 } second ? [Links.Phone(phone), Links.Phone(second)] : [Links.Phone(phone)]));
        if (party.Email is { Length: > 0 } email)
            items.Add(new(words["email"], [Links.Email(email)]));
        if (party.Website is { Length: > 0 } site)
            items.Add(new(words["website"], [Links.Web(site)]));
        if (party.ListedIn is { Length: > 0 } listed)
            items.Add(new(words["listedIn"], [c.Texts.Of(listed, register)]));
        return items;

        void Add(string term, string? value)
        {
            if (value is { Length: > 0 })
                items.Add(new(words[term], [value]));
        }
    }
}
