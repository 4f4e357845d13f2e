using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Sources that made the analyzer throw, most of them found by the fuzz run.</summary>
public class BrokenSourceTests
{
    [Theory]
    // A class that ends too early leaves its methods behind as local functions of the program, and what is left of it sees them.
    [InlineData("""
        using System;
        Console.WriteLine();
        bool Check(string text) => text.Length > 0;
        class Plugin
        {
            bool Handle(string email)
            {
                if (Check(email))
                    Console.WriteLine(email);
                return true;
            }
        }
        """)]
    // A lambda that another lambda made.
    [InlineData("""
        using System;
        class Plugin
        {
            void Handle(string email)
            {
                Action<string> print = null;
                Action make = () => print = text => Console.WriteLine(text);
                make();
                print(email);
            }
        }
        """)]
    public async Task BrokenSource_DoesNotThrow(string source)
    {
        var references = TestCompilation.Create("", FlowTest.Setup).References;
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Test.cs");
        var compilation = CSharpCompilation.Create("Broken", [tree], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var found = await compilation.WithAnalyzers([new FlowAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(found.Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.ToString()));
    }
}
