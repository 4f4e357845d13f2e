using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Inventory.Rendering;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>The classes of an application add nothing to what its organisation publishes.</summary>
public sealed class NoticeTests
{
    [Theory]
    [InlineData("ProCloser")]
    [InlineData("Procexon")]
    public void The_application_publishes_the_notice_of_its_organisation_to_the_letter(string organisation)
    {
        var (application, problems) = Pages($"samples/Apps/{organisation}", organisation + ".App");
        var (declared, _) = Pages($"samples/{organisation}", organisation);
        Assert.Empty(problems);
        Assert.Equal(3, application.Count);
        Assert.Equal(declared, application);
    }

    private static (IReadOnlyList<NoticeFile> Files, IReadOnlyList<string> Problems) Pages(string project, string name)
    {
        var inventory = InventoryMerge.Of(InventoryReader.Read(Path.Combine(Programs.Root, project, "bin", Programs.Configuration, "net10.0", name + ".personal-data.json")));
        var (files, problems) = NoticeFiles.Render(inventory, ["en", "fi", "sv"], [NoticeFormat.Html]);
        return (files, [.. problems.Select(problem => problem.Message)]);
    }
}
