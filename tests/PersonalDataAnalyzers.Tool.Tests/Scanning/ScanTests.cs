using System;
using System.IO;
using System.Linq;

namespace PersonalDataAnalyzers.Tool.Tests.Scanning;

public sealed class ScanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scan").FullName;

    public ScanTests()
    {
        Write("Shop/Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"Not.Restored\" Version=\"1.0.0\" /></ItemGroup></Project>");
        Write("Shop/Customer.cs", "using Not.Restored;\nnamespace Shop;\npublic class Customer : Unknown\n{\n    public string FirstName { get; set; } = \"\";\n    public string Email { get; set; } = \"\";\n}\n");
        Write("Shop/Product.cs", "namespace Shop; public class Product { public string Name { get; set; } = \"\"; }");
        Write("Shop/obj/Old.cs", "public class Person { public string FirstName; }");
        Write("Shop.Tests/Shop.Tests.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Shop.Tests/Made.cs", "public class Person { public string FirstName { get; set; } = \"\"; }");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tsv_has_one_line_a_finding_and_its_columns()
    {
        var (code, output) = Run("scan", _folder, "--format", "tsv");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, code);
        Assert.Equal("path\tline\ttype\tmember\trule\tcategory\tconfidence", lines[0]);
        Assert.Equal(
            [
                "Shop.Tests/Made.cs\t1\tPerson\tFirstName\tPDA1002\tFirstName\tMedium",
                "Shop/Customer.cs\t5\tCustomer\tFirstName\tPDA1001\tFirstName\tHigh",
                "Shop/Customer.cs\t6\tCustomer\tEmail\tPDA1001\tEmailAddress\tHigh",
            ],
            lines.Skip(1).Where(line => line.Contains("PDA1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Project_alone_is_scanned_alone()
    {
        var (_, output) = Run("scan", Path.Combine(_folder, "Shop", "Shop.csproj"), "--format", "tsv");
        Assert.Contains("Customer.cs", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Made.cs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Solution_names_its_projects()
    {
        Write("Shop.slnx", "<Solution><Project Path=\"Shop.Tests/Shop.Tests.csproj\" /></Solution>");
        var (_, output) = Run("scan", Path.Combine(_folder, "Shop.slnx"), "--format", "tsv");
        Assert.Contains("Made.cs", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Customer.cs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_shows_registers_categories_and_places()
    {
        var (_, output) = Run("scan", _folder, "--format", "html");
        Assert.Contains("Proposed register: Customers", output, StringComparison.Ordinal);
        Assert.Contains("<code>Customer</code><br><code class=\"soft\">Shop/Customer.cs</code>", output, StringComparison.Ordinal);
        Assert.Contains("<td><code>Email</code></td><td>E-mail address</td><td class=\"sure\">almost sure</td><td class=\"n\">6</td>", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ends_with_the_counts()
    {
        var (_, output) = Run("scan", _folder);
        Assert.Contains("PDA1001 2", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("Shop/Shop.csproj.user")]
    public void Path_that_cannot_be_scanned_is_said_in_a_sentence(string path) => Assert.Equal(2, Run("scan", Path.Combine(_folder, path)).Code);

    [Fact]
    public void Folder_without_personal_data_is_clean()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Write("empty/A.cs", "public class Point { public int X { get; set; } }");
        Assert.Equal(0, Run("scan", Path.Combine(_folder, "empty")).Code);
    }

    [Fact]
    public void Start_leaves_nothing_to_report_until_a_member_is_new()
    {
        Assert.Equal(0, Run("start", _folder).Code);
        Assert.DoesNotContain("PDA1001", Run("scan", _folder, "--format", "tsv").Output, StringComparison.Ordinal);
        Write("Shop/Customer.cs", "namespace Shop; public class Customer { public string FirstName { get; set; } = \"\"; public string Phone { get; set; } = \"\"; }");
        var (_, output) = Run("scan", _folder, "--format", "tsv");
        Assert.Contains("\tPhone\tPDA1001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstName\tPDA1001", output, StringComparison.Ordinal);
        Assert.Contains("CustomersRegister", File.ReadAllText(Path.Combine(_folder, "Shop", "PersonalData.Registers.cs")), StringComparison.Ordinal);
    }

    /// <summary>The compiler knows no suppression of a parameter, and a positional member is reported at one.</summary>
    [Fact]
    public void Start_covers_members_of_records_one_by_one()
    {
        Write("Shop/Guest.cs", "namespace Shop; public record Guest(string FirstName, string Email);");
        Write("Shop/Wish.cs", "namespace Shop; public record struct Guests<T>(string LastName) { public record Inner(string Phone); }");
        Assert.Equal(0, Run("start", _folder).Code);
        Assert.DoesNotContain("PDA1001", Run("scan", _folder, "--format", "tsv").Output, StringComparison.Ordinal);
        Write("Shop/Guest.cs", "namespace Shop; public record Guest(string FirstName, string Email, string Phone);");
        var output = Run("scan", _folder, "--format", "tsv").Output;
        Assert.Contains("\tPhone\tPDA1001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstName\tPDA1001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_law_restricts_stands_first_on_the_page()
    {
        Write("Shop/Patient.cs", "namespace Shop; public class Patient { public string? Diagnosis { get; set; } public string? Hetu { get; set; } }");
        var (_, output) = Run("scan", _folder, "--format", "html");
        var law = output.IndexOf("GDPR Art. 9", StringComparison.Ordinal);
        Assert.InRange(law, 0, output.IndexOf("<h2>", StringComparison.Ordinal));
        Assert.Contains("<code>Patient.Hetu</code>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_source_is_no_clean_scan()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Assert.Equal(2, Run("scan", Path.Combine(_folder, "empty")).Code);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("html")]
    public void File_that_cannot_be_read_is_named_and_the_scan_is_not_complete(string format)
    {
        File.WriteAllBytes(Path.Combine(_folder, "Shop", "Binary.cs"), [0, 0, 0, 0, 1, 2, 3, 0, 0, 0]);
        var (code, output) = Run("scan", _folder, "--format", format);
        Assert.Equal(2, code);
        Assert.Contains("Shop/Binary.cs", output, StringComparison.Ordinal);
        Assert.Contains("Customer", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_writes_registers_once_where_most_projects_can_name_them()
    {
        Write("Shop.Core/Shop.Core.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Shop.Core/Member.cs", "namespace Shop; public class Member { public string LastName { get; set; } = \"\"; }");
        Write("Shop/Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"../Shop.Core/Shop.Core.csproj\" /></ItemGroup></Project>");
        Assert.Equal(0, Run("start", _folder).Code);
        Assert.Equal([Path.Combine(_folder, "Shop.Core", "PersonalData.Registers.cs")], Directory.EnumerateFiles(_folder, "PersonalData.Registers.cs", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(_folder, "Shop.Tests", "PersonalData.Undecided.cs")));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void Same_findings_in_any_culture(string culture)
    {
        Write("Shop/Ids.cs", "namespace Shop; public class Hesap { public string IPADDRESS { get; set; } = \"\"; public string TITLEID { get; set; } = \"\"; public string FIRSTNAME { get; set; } = \"\"; public string ImageInfo { get; set; } = \"\"; }");
        var expected = Run("scan", _folder, "--format", "tsv").Output;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal(expected, Run("scan", _folder, "--format", "tsv").Output);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Languages_are_switched_by_option()
    {
        Write("Shop/Kunde.cs", "namespace Shop; public class Kunde { public string Vorname { get; set; } = \"\"; public string Nachname { get; set; } = \"\"; }");
        Assert.DoesNotContain("Vorname", Run("scan", _folder, "--format", "tsv").Output, StringComparison.Ordinal);
        Write(".editorconfig", "root = true\n[*.cs]\npersonal_data.languages = fi, de\n");
        Assert.Contains("Vorname\tPDA1001", Run("scan", _folder, "--format", "tsv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_overwrites_nothing()
    {
        Write("Shop/PersonalData.Registers.cs", "// mine\n");
        Assert.Equal(1, Run("start", _folder).Code);
        Assert.Equal("// mine\n", File.ReadAllText(Path.Combine(_folder, "Shop", "PersonalData.Registers.cs")));
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (PersonalDataCommand.Run(arguments, output, error), output.ToString());
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
