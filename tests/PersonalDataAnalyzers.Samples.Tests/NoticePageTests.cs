using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Samples.Tests;

/// <summary>The published pages in a real browser.</summary>
public sealed class NoticePageTests(ProMailRun run, NoticeBrowser browser) : IClassFixture<ProMailRun>, IClassFixture<NoticeBrowser>
{
    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in new[] { "en", "fi", "sv", "de" })
        {
            foreach (var view in NoticeBrowser.Views)
                data.Add(language, view);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_and_the_page_asks_for_nothing(string language, string view) => browser.Look(run.Page(language), language, view);
}
