using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The first layer of the notice: who, whose data, why, whether it leaves the EEA, what one can do about it, and
/// whom to ask.</summary>
internal static class SummaryBox
{
    public static IReadOnlyList<Definition> Build(NoticeContext c)
    {
        var words = c.Words;
        var items = new List<Definition> { new(words["summary.who"], [c.First.Controller.Name]) };
        var groups = c.Registers.SelectMany(register => RegisterSection.Subjects(c, register)).DistinctBy(line => line.ToString(), StringComparer.Ordinal).ToList();
        if (groups.Count > 0)
            items.Add(new(words["summary.whose"], groups));
        var purposes = c.Registers.SelectMany(register => register.Purposes.Select(purpose => c.Texts.Of(purpose.Name, register).Capitalised())).DistinctBy(line => line.ToString(), StringComparer.Ordinal).ToList();
        if (purposes.Count > 0)
            items.Add(new(words["summary.why"], purposes));
        var outside = c.Registers.SelectMany(TransfersSection.Recipients).SelectMany(TransfersSection.Places).Distinct(StringComparer.Ordinal).Select(words.Country).ToList();
        if (outside.Count > 0)
            items.Add(new(words["summary.outside"], [words.List(outside)]));
        items.Add(new(words["section.rights"], [Line.Link(words["summary.rights"], "#rights"), .. DerivedRight.Derive(c.Registers).Any(RightsSection.IsObjection) ? (IEnumerable<Line>)[Line.Link(words["rights.objection.title"], "#objection")] : []]));
        var contact = c.First.Controller;
        if (contact.Email is { Length: > 0 } email)
            items.Add(new(words["summary.ask"], [Links.Email(email)]));
        else if (contact.Phone is { Length: > 0 } phone)
            items.Add(new(words["summary.ask"], [Links.Phone(phone)]));
        return items;
    }
}
