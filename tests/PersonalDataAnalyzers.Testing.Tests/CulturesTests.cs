using System.Globalization;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Testing.Tests;

public class CulturesTests
{
    [Fact]
    public void Culture_holds_inside_and_ends_after()
    {
        var before = CultureInfo.CurrentCulture;
        Assert.Equal("1,5", Cultures.Under("fi-FI", () => 1.5.ToString(CultureInfo.CurrentCulture)));
        Assert.Equal("\u0131", Cultures.Under("tr-TR", () => "I".ToLower(CultureInfo.CurrentCulture)));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task Culture_flows_into_other_threads()
    {
        var name = "";
        await Cultures.UnderAsync("tr-TR", async () => name = await Task.Run(() => CultureInfo.CurrentCulture.Name));
        Assert.Equal("tr-TR", name);
    }

    [Theory, EveryCulture]
    public void Every_culture_can_be_had(string culture) => Assert.Equal(culture, Cultures.Under(culture, () => CultureInfo.CurrentCulture.Name));
}
