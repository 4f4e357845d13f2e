using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Reading;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>What must be told together with the data (Art. 15(1)-(2)): the notices of the registers, as the inventory of the
/// application makes them.</summary>
internal sealed class AnswerNotice
{
    private readonly PersonalDataInventory _inventory;

    private AnswerNotice(PersonalDataInventory inventory) => _inventory = inventory;

    /// <summary>The inventory of the assemblies whose types stand in the graph: the file beside the application, which has
    /// the translations, else the entries that ride in the assembly.</summary>
    public static AnswerNotice Of(SubjectGraph graph)
    {
        var assemblies = graph.Nodes.Where(node => node.Descriptor is not null).Select(node => node.EntityType.ClrType.Assembly).Distinct();
        return new AnswerNotice(InventoryMerge.Of(assemblies.Select(Read).OfType<InventoryFile>()));
    }

    /// <summary>The page of the registers in an answer, with the answer's own title and without a summary.</summary>
    /// <exception cref="InvalidOperationException">The inventory knows none of the registers.</exception>
    public NoticeDocument Document(Answer answer, string language, Section data)
    {
        var ids = answer.Registers.Select(register => register.Id).ToHashSet(StringComparer.Ordinal);
        var pages = NoticePages.Of(_inventory).Where(page => page.Registers.Any(register => ids.Contains(register.Id))).ToList();
        if (pages.Count == 0)
            throw new InvalidOperationException("The inventory of the application knows none of the registers: the readable answer needs what they declare. Build the project with the PersonalDataAnalyzers package.");
        var notices = pages.ConvertAll(page => NoticeBuilder.Build(_inventory, page, language).Document);
        IEnumerable<Section> facts = notices.Count == 1
            ? notices[0].Sections
            : notices.Select((notice, i) => Prefixed(new Section("notice", notice.Organisation, [], notice.Sections), $"n{i + 1}-"));
        return notices[0] with
        {
            Title = AnswerLabels.Word("title", language),
            Organisation = string.Join(", ", notices.Select(notice => notice.Organisation).Distinct(StringComparer.Ordinal)),
            Dated = null,
            Summary = [],
            Sections = [data, .. facts],
            Watermark = null,
            Graph = null,
        };
    }

    private static Section Prefixed(Section section, string prefix) =>
        section with { Id = prefix + section.Id, Sections = [.. section.Sections.Select(part => Prefixed(part, prefix))] };

    private static InventoryFile? Read(Assembly assembly)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".personal-data.json");
        return File.Exists(beside) ? InventoryReader.Read(beside) : AssemblyReader.Read(assembly);
    }
}
