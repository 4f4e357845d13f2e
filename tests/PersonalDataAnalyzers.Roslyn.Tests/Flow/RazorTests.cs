using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Pages and components as the Razor SDK compiles them: leaks in them stand at the line of the page.</summary>
public sealed class RazorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("razor-");

    [Fact]
    public async Task Leak_StandsAtTheLineOfThePage()
    {
        Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);PDA2001;PDA2002;PDA2003</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Beside("PersonalDataAnalyzers.dll")}" />
                <Analyzer Include="{Beside("PersonalDataAnalyzers.Roslyn.dll")};{Beside("PersonalDataAnalyzers.Law.dll")}" />
              </ItemGroup>
            </Project>
            """);
        Write("Model.cs", FlowTest.Model);
        Write("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();");
        Write("Pages/Index.cshtml", """
            @page
            @model Shop.IndexModel
            @inject ILogger<Shop.IndexModel> Logger
            <h1>Hello @Model.Customer.Name</h1>
            @{
                Logger.LogInformation("shown {Plan}", Model.Customer.Plan);
                Logger.LogInformation("shown {Email}", Model.Customer.Email);
            }
            """);
        Write("Pages/Index.cshtml.cs", "namespace Shop; public class IndexModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public Customer Customer { get; set; } = new(); }");
        Write("Components/Card.razor", """
            @using Shop
            @inject ILogger<Card> Logger
            <p>@Person.Name</p>
            <a href="https://api.hubapi.com/find?email=@Person.Email">more</a>
            @code {
                [Parameter] public Customer Person { get; set; } = new();

                protected override void OnInitialized()
                {
                    Logger.LogInformation("shown {Name}", Person.Name);
                }
            }
            """);
        Write("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components\n@using Microsoft.AspNetCore.Components.Web");

        var run = await Dotnet.Run(_folder.FullName, ["build", "-v:m", "-tl:off", "-nodeReuse:false"]);

        run.Succeeds();
        var leaks = run.Diagnostics.Where(printed => printed.Id.StartsWith("PDA40", StringComparison.Ordinal) || printed.Id.StartsWith("PDA30", StringComparison.Ordinal))
            .Select(printed => $"{printed.File} {printed.Line} {printed.Id}").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(
            [
                "Card.razor 10 PDA4001",
                "Card.razor 4 PDA3002",
                "Card.razor 4 PDA4003",
                "Index.cshtml 7 PDA4001",
            ],
            leaks);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
