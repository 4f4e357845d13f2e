using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace PersonalDataAnalyzers.Build.Tests;

public sealed class WriteInventoryTests : IDisposable
{
    private const string Customer = """{"kind":"type","id":"Acme.Customer"}""";
    private const string Register = """{"kind":"register","id":"Acme.R","name":"Ty\u00f6 \"x\""}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Output => File.ReadAllText(_folder.File("out.json"));

    [Fact]
    public void Entries_of_all_assemblies_stand_one_a_line_in_ordinal_order()
    {
        var app = TestAssembly.With(_folder.File("App.dll"), Customer, Register);
        var library = TestAssembly.With(_folder.File("a-library.dll"), Customer);

        var (success, engine) = RecordingEngine.Run(_folder, app, references: [library]);

        Assert.True(success);
        Assert.Empty(engine.Warnings);
        Assert.Equal(
            """
            {"format":1,"assemblies":[
            {"name":"App","entries":[
            {"kind":"register","id":"Acme.R","name":"Ty\u00f6 \"x\""},
            {"kind":"type","id":"Acme.Customer"}
            ]},
            {"name":"a-library","entries":[
            {"kind":"type","id":"Acme.Customer"}
            ]}
            ],"translations":{}}

            """.ReplaceLineEndings("\n"),
            Output);
    }

    [Fact]
    public void Without_marks_the_list_of_entries_is_empty_and_the_assembly_still_named()
    {
        RecordingEngine.Run(_folder, TestAssembly.With(_folder.File("App.dll"), Customer));
        Assert.Contains("Acme.Customer", Output, StringComparison.Ordinal);

        RecordingEngine.Run(_folder, TestAssembly.With(_folder.File("App.dll")));
        Assert.Equal("{\"format\":1,\"assemblies\":[\n{\"name\":\"App\",\"entries\":[]}\n],\"translations\":{}}\n", Output);
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void The_bytes_are_the_same_in_any_culture_and_order_of_references(string culture)
    {
        var app = TestAssembly.With(_folder.File("App.dll"), Customer, Register);
        string[] libraries = [.. new[] { "i", "I", "ı", "Äiti", "z", "Zeta" }.Select((name, i) => TestAssembly.With(_folder.File($"{i}/{name}.dll"), Customer))];
        var translation = Resx("PersonalData.sv.resx", ("İstanbul", "i"), ("istanbul", "I"), ("ä", "å"));
        RecordingEngine.Run(_folder, app, references: libraries, translations: [translation]);
        var expected = File.ReadAllBytes(_folder.File("out.json"));
        Assert.DoesNotContain(expected, b => b is > 126 or (byte)'\r');

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            File.Delete(_folder.File("out.json"));
            RecordingEngine.Run(_folder, app, references: [.. libraries.Reverse()], translations: [translation]);
            Assert.Equal(expected, File.ReadAllBytes(_folder.File("out.json")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_unchanged_file_is_not_written_again()
    {
        var app = TestAssembly.With(_folder.File("App.dll"), Customer);
        RecordingEngine.Run(_folder, app);
        var past = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.File("out.json"), past);

        RecordingEngine.Run(_folder, app);
        Assert.Equal(past, File.GetLastWriteTimeUtc(_folder.File("out.json")));

        RecordingEngine.Run(_folder, TestAssembly.With(_folder.File("App.dll"), Register));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(_folder.File("out.json")));
    }

    [Fact]
    public void A_missing_heartbeat_is_an_error_only_where_the_generator_should_have_run()
    {
        var app = TestAssembly.WithMetadata(_folder.File("App.dll"), ("Other", "x"));

        var (success, engine) = RecordingEngine.Run(_folder, app);
        Assert.False(success);
        var error = Assert.Single(engine.Errors);
        Assert.Equal("PDAB002", error.Code);
        Assert.Contains("the generator did not run", error.Message, StringComparison.Ordinal);
        Assert.Equal("https://example.fi/help#pdab002", error.HelpLink);
        Assert.False(File.Exists(_folder.File("out.json")));

        Assert.True(RecordingEngine.Run(_folder, app, heartbeat: false).Success);
    }

    [Fact]
    public void What_runs_goes_before_what_is_compiled_against()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var facade = TestAssembly.With(_folder.File("ref/Library.dll"), Register);
        var implementation = TestAssembly.With(_folder.File("lib/Library.dll"), Customer);

        RecordingEngine.Run(_folder, app, references: [facade], runtime: [implementation]);
        Assert.Contains(Customer, Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Register, Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_met_twice_is_read_as_what_runs()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var facade = TestAssembly.With(_folder.File("ref/Library.dll"), Register);
        var implementation = TestAssembly.With(_folder.File("lib/Library.dll"), Customer);

        RecordingEngine.Run(_folder, app, references: [implementation, facade], runtime: [implementation]);
        Assert.Contains(Customer, Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Register, Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemblies_of_one_name_for_several_platforms_lose_nothing()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var windows = TestAssembly.With(_folder.File("win/Library.dll"), Register);
        var linux = TestAssembly.With(_folder.File("linux/Library.dll"), Customer, Register);

        RecordingEngine.Run(_folder, app, runtime: [windows, linux]);
        Assert.Contains(Customer, Output, StringComparison.Ordinal);
        Assert.Equal(2, Output.Split(Register).Length);
    }

    [Fact]
    public void Record_entries_go_to_their_own_file_which_goes_when_they_go()
    {
        RecordingEngine.Run(_folder, TestAssembly.WithMetadata(
            _folder.File("App.dll"), (TestAssembly.Inventory, TestAssembly.Heartbeat), (TestAssembly.Inventory, Customer), (TestAssembly.Record, Register)));
        Assert.DoesNotContain(Register, Output, StringComparison.Ordinal);
        var record = File.ReadAllText(_folder.File("record.json"));
        Assert.Contains(Register, record, StringComparison.Ordinal);
        Assert.DoesNotContain(Customer, record, StringComparison.Ordinal);

        RecordingEngine.Run(_folder, TestAssembly.With(_folder.File("App.dll"), Customer));
        Assert.False(File.Exists(_folder.File("record.json")));
    }

    [Fact]
    public void A_native_library_or_a_text_named_dll_is_passed_over_silently()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var text = _folder.Write("native.dll", "\x7F" + "ELF is no PE image, and so nobody's inventory");
        var empty = _folder.Write("empty.dll", "");

        var (success, engine) = RecordingEngine.Run(_folder, app, references: [text, empty]);
        Assert.True(success);
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void A_managed_assembly_that_cannot_be_read_is_a_warning()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var bytes = File.ReadAllBytes(TestAssembly.With(_folder.File("Broken.dll"), Customer));
        // The metadata root starts with "BSJB": whatever follows is no longer what the header promises.
        var root = bytes.AsSpan().IndexOf("BSJB"u8);
        bytes.AsSpan(root, 64).Fill(0xFF);
        File.WriteAllBytes(_folder.File("Broken.dll"), bytes);

        var (success, engine) = RecordingEngine.Run(_folder, app, references: [_folder.File("Broken.dll"), _folder.File("missing.dll")]);
        Assert.True(success);
        Assert.Equal(["PDAB008", "PDAB008"], engine.Warnings.Select(warning => warning.Code));
        Assert.Contains("Broken.dll", engine.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_a_newer_format_or_no_entry_at_all_is_a_warning_and_left_out()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var library = TestAssembly.WithMetadata(
            _folder.File("Library.dll"), ("PersonalDataInventory/2", "x"), (TestAssembly.Inventory, "{\"kind\":"), (TestAssembly.Inventory, "{\"a\":\"ä\"}"), (TestAssembly.Inventory, Customer));

        var (success, engine) = RecordingEngine.Run(_folder, app, references: [library]);
        Assert.True(success);
        Assert.Equal(["PDAB006", "PDAB007", "PDAB007"], engine.Warnings.Select(warning => warning.Code));
        Assert.Contains(Customer, Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Translations_stand_by_language_and_text()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var (success, _) = RecordingEngine.Run(_folder, app, translations: [Resx("PersonalData.SV.resx", ("Työ {0}", "Arbete"), ("ei", " ")), Resx("PersonalData.en.resx", ("Työ", "Work"))]);

        Assert.True(success);
        Assert.EndsWith("\"translations\":{\n\"en\":{\n\"Ty\\u00f6\":\"Work\"\n},\n\"sv\":{\n\"Ty\\u00f6 {0}\":\"Arbete\"\n}\n}}\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_translation_file_is_an_error_at_its_line()
    {
        var app = TestAssembly.With(_folder.File("App.dll"));
        var broken = _folder.Write("PersonalData.sv.resx", "<root>\n<data name=\"a\">\n<value>b</wrong>\n</data>\n</root>");

        var (success, engine) = RecordingEngine.Run(_folder, app, translations: [broken]);
        Assert.False(success);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("PDAB009", broken, 3), (error.Code, error.File, error.LineNumber));
    }

    private string Resx(string name, params (string Text, string Translation)[] items)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n");
        foreach (var (text, translation) in items)
            xml.Append(CultureInfo.InvariantCulture, $"  <data name=\"{text}\" xml:space=\"preserve\"><value>{translation}</value><comment>c</comment></data>\n");
        return _folder.Write(name, xml.Append("</root>").ToString());
    }
}
