using System;
using System.IO;

namespace PersonalDataAnalyzers.Tool.Tests.Scanning;

/// <summary>A project or solution file that cannot be followed is named, with a remedy; the sources are scanned all the same,
/// and the exit code says that the scan is not complete.</summary>
public sealed class BrokenInputTests : IDisposable
{
    private const string Head = "Microsoft Visual Studio Solution File, Format Version 12.00\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("broken").FullName;

    public BrokenInputTests()
    {
        Write("Shop/Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Shop/Customer.cs", "public class Customer { public string FirstName { get; set; } = \"\"; }");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Shop/Shop.csproj", "<Project><PropertyGroup></Project>", "Shop/Shop.csproj", "Shop.csproj, line 1, is not well-formed XML")]
    [InlineData("Shop/Shop.csproj", "", "Shop", "Shop.csproj is not well-formed XML")]
    [InlineData("Shop/Shop.csproj", "<html />", "Shop", "Shop.csproj has <html> where a project file has <Project>")]
    [InlineData("All.slnx", "<Solution>", "All.slnx", "All.slnx, line 1, is not well-formed XML")]
    [InlineData("All.slnf", "{", "All.slnf", "All.slnf, line 1, is not well-formed JSON")]
    [InlineData("All.sln", "nonsense", "All.sln", "All.sln, line 1, does not begin as a solution file does")]
    [InlineData("All.sln", Head, "All.sln", "All.sln names no C# project")]
    [InlineData("All.sln", Head + "Project(\"{9A}\") = \"Gone\", \"Gone\\Gone.csproj\", \"{1}\"\nProject(\"{9A}\") = \"Shop\", \"Shop\\Shop.csproj\", \"{2}\"\n", "All.sln", "All.sln, line 2, names 'Gone/Gone.csproj', which is not there")]
    public void File_is_named_and_the_rest_is_scanned(string file, string text, string path, string message)
    {
        Write(file, text);
        foreach (var format in new[] { "table", "html", "tsv" })
        {
            var (code, output, error) = Run("scan", Path.Combine(_folder, path), "--format", format);
            Assert.Equal(2, code);
            Assert.Contains("FirstName", output, StringComparison.Ordinal);
            Assert.Contains(message, format == "tsv" ? error : System.Net.WebUtility.HtmlDecode(output), StringComparison.Ordinal);
        }

        Assert.Equal(2, Run("start", Path.Combine(_folder, path)).Code);
    }

    [Fact]
    public void Whole_solution_says_nothing()
    {
        Write("All.sln", Head + "Project(\"{9A}\") = \"Shop\", \"Shop\\Shop.csproj\", \"{2}\"\n");
        Write("filters/Some.slnf", "{ \"solution\": { \"path\": \"..\\\\All.sln\", \"projects\": [ \"Shop\\\\Shop.csproj\" ] } }");
        foreach (var solution in new[] { "All.sln", "filters/Some.slnf" })
        {
            var (code, output, _) = Run("scan", Path.Combine(_folder, solution));
            Assert.Equal(1, code);
            Assert.DoesNotContain("Not complete", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_two_projects_in_a_folder_the_one_asked_for_is_scanned()
    {
        Write("Shop/Another.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Assert.Contains("FirstName", Run("scan", Path.Combine(_folder, "Shop", "Shop.csproj")).Output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (PersonalDataCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
