using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Inventory;

using Test = AnalyzerTest<TranslationAnalyzer>;

public sealed class TranslationAnalyzerTests
{
    private const string Code = """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy", Country = "FI", ListedIn = {|PDA6003:"luettelo"|}), Notice({|PDA6003:"Seloste"|}, "fi", Service = "Kauppa")]
        public static class Acme;
        [Register({|PDA6003:"Asiakkaat"|}, typeof(Acme))]
        [Purpose(typeof(Care))]
        [Purpose(basis: LegalBasis.Consent, name: {|PDA6003:"Kirje"|}, Law = "FI 1/1")]
        [NoticeText(NoticeSection.Security, "salainen", RecordOnly = true)]
        [NoticeText(NoticeSection.Security, {|PDA6003:"julkinen"|})]
        [DisclosedTo(typeof(Hosting)), DisclosedTo(typeof(Carriers))]
        public static class R;
        [Purpose("Hoito", LegalBasis.Contract)] public static class Care;
        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI")] public static class Hosting;
        [Recipient({|PDA6003:"kuljettajat"|}, RecipientRole.Processor, "FI", Category = true)] public static class Carriers;
        [Register("Muu", typeof(Unreached))] public static class NoNotice;
        public static class Unreached;
        """;

    private const string Swedish = "<root><data name=\"Hoito\"><value>Skötsel</value></data><data name=\"asiakkaat\"><value>fel skiftläge</value></data><data name=\"Kirje\"><value> </value></data></root>";

    [Fact]
    public async Task FileOfALanguage_Triggers()
    {
        var found = await Test.Triggers(Code, TestSetup.Default.WithAdditionalFile("PersonalData.sv.resx", Swedish));
        Assert.Contains("'Seloste' has no translation into sv; add it to PersonalData.sv.resx, with this text as the name", found.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task DeclaredLanguage_Triggers() => Test.Triggers(
        """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy"), Notice({|PDA6003:"Seloste"|}, "fi")] public static class Acme;
        [Register({|PDA6003:"R"|}, typeof(Acme))] public static class R;
        """,
        TestSetup.Default.WithProperty("PersonalDataLanguages", "fi,SV"));

    [Theory]
    [InlineData("")]
    [InlineData("fi")]
    [InlineData("FI")]
    public Task OwnLanguageOnly_DoesNotTrigger(string languages) => Test.DoesNotTrigger(
        """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy"), Notice("Seloste", "fi")] public static class Acme;
        [Register("R", typeof(Acme))] public static class R;
        """,
        TestSetup.Default.WithProperty("PersonalDataLanguages", languages).WithAdditionalFile("PersonalData.fi.resx", "<root/>"));

    [Fact]
    public Task EverythingTranslated_DoesNotTrigger() => Test.DoesNotTrigger(
        """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy"), Notice("Seloste \"x\"", "fi")] public static class Acme;
        [Register("R", typeof(Acme))] public static class R;
        """,
        TestSetup.Default.WithAdditionalFile("PersonalData.en.resx", "<root><data name=\"Seloste &quot;x&quot;\"><value>Notice</value></data><data name=\"R\"><value>R</value></data></root>"));

    [Fact]
    public Task BrokenFile_TriggersAsOneWithoutTranslations() => Test.Triggers(
        """
        using PersonalDataAnalyzers;
        [DataController("Acme Oy"), Notice({|PDA6003:"Seloste"|}, "fi")] public static class Acme;
        [Register({|PDA6003:"R"|}, typeof(Acme))] public static class R;
        """,
        TestSetup.Default.WithAdditionalFile("PersonalData.en.resx", "<root>"));
}
