using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>Sources of a folder as one compilation, against the reference assemblies of the SDK and nothing restored.</summary>
internal static class LooseSources
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    public static CSharpCompilation Compile(string folder)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var trees = new List<SyntaxTree>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal))
                trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file), System.Text.Encoding.UTF8), options, relative));
        }

        return Compile(trees);
    }

    /// <summary>The same of trees that are at hand.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        trees = trees.Prepend(CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.g.cs", System.Text.Encoding.UTF8));
        return CSharpCompilation.Create("Loose", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    private static IEnumerable<MetadataReference> References()
    {
        var packs = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "../../../packs"));
        foreach (var name in new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" })
        {
            var pack = Path.Combine(packs, name);
            if (!Directory.Exists(pack))
                continue;
            var newest = Directory.GetDirectories(pack).OrderBy(path => path, StringComparer.Ordinal).Last();
            foreach (var file in Directory.GetFiles(Directory.GetDirectories(Path.Combine(newest, "ref")).Single(), "*.dll"))
                yield return MetadataReference.CreateFromFile(file);
        }
    }
}
