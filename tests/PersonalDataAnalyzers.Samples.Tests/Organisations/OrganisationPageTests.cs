using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Inventory.Rendering;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>The pages of the five organisations, as declared and made lawful, in a real browser.</summary>
public sealed class OrganisationPageTests(NoticeBrowser browser) : IClassFixture<NoticeBrowser>
{
    public static TheoryData<string, string> Published()
    {
        var data = new TheoryData<string, string>();
        foreach (var organisation in Names())
        {
            foreach (var language in Organisation.Languages)
                data.Add(organisation, language);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task What_is_made_lawful_is_a_page_for_everybody(string organisation, string language)
    {
        await Look(Organisation.MadeLawful(organisation).Render(language, draft: false), language, Views(language));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task As_declared_is_a_page_for_everybody_too(string organisation, string language)
    {
        await Look(Organisation.AsDeclared(organisation).Render(language, draft: true), language, Views(language));
    }

    /// <summary>What all registers of a page share is said once, however many there are.</summary>
    [Theory]
    [MemberData(nameof(Published))]
    public void No_page_is_heavier_than_100_kB(string organisation, string language)
    {
        IReadOnlyList<NoticeFile> pages = [.. Organisation.AsDeclared(organisation).Render(language, draft: true), .. Organisation.MadeLawful(organisation).Render(language, draft: false)];
        Assert.All(pages, page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Content), 1, 99_999));
        Assert.True(pages.Count >= 2, "A page is missing.");
    }

    // What differs between languages is the length of words: they are looked at where that matters.
    private static IEnumerable<string> Views(string language) => language == "fi" ? NoticeBrowser.Views : ["light", "phone"];

    private static IEnumerable<string> Names() => RowTests.Organisations().Select(row => row.Data);

    private async Task<IReadOnlyList<NoticeFile>> Look(IReadOnlyList<NoticeFile> pages, string language, IEnumerable<string> views)
    {
        Assert.NotEmpty(pages);
        var folder = Directory.CreateTempSubdirectory("notice-");
        try
        {
            foreach (var path in NoticeFiles.Write(pages, folder.FullName))
            {
                foreach (var view in views)
                    await browser.Look(path, language, view);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return pages;
    }
}
