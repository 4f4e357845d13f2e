using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Generation;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>generator [classes]</c>: cost of the generator for each marked class, cold (a new driver, a compilation
/// nobody has bound) against the same source without marks, and on an edit elsewhere.</summary>
internal static class GeneratorCommand
{
    private const int Rounds = 9;

    public static int Run(string[] args)
    {
        var classes = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 500;
        foreach (var members in new[] { 2, 8 })
        {
            var marked = Compile(classes, members, marked: true);
            var plain = Compile(classes, members, marked: false);
            var cold = new double[Rounds];
            var octets = new double[Rounds];
            for (var i = -6; i < Rounds; i++)
            {
                var (time, allocated) = Cold(marked);
                var (timePlain, allocatedPlain) = Cold(plain);
                if (i < 0)
                    continue;
                cold[i] = (time - timePlain) / classes * 1e6;
                octets[i] = (allocated - allocatedPlain) / (double)classes / 1024;
            }

            var trees = CSharpGeneratorDriver.Create(new PersonalDataGenerator()).RunGenerators(marked).GetRunResult().GeneratedTrees;
            var (parse, parsed) = Parse(trees);
            Console.WriteLine(FormattableString.Invariant($"{classes} classes of {members} members, a class: cold {Measure.Median(cold):F1} us and {Measure.Median(octets):F1} KB, of which the compiler parses what was written in {parse / classes * 1e6:F1} us and {parsed / 1024.0 / classes:F1} KB ({trees.Sum(tree => (long)tree.Length) / 1024.0 / classes:F1} K characters); edit elsewhere {Edit(marked) / classes * 1e3:F1} us"));
        }

        return 0;
    }

    private static (double Seconds, long Octets) Cold(CSharpCompilation source)
    {
        var compilation = source.Clone();
        var driver = CSharpGeneratorDriver.Create(new PersonalDataGenerator());
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Cpu();
        driver.RunGenerators(compilation);
        return ((Cpu() - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static double Edit(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new PersonalDataGenerator());
        driver = driver.RunGenerators(compilation);
        var times = new double[Rounds];
        var other = compilation.SyntaxTrees[^1];
        for (var i = 0; i < Rounds; i++)
        {
            var edited = compilation.ReplaceSyntaxTree(other, CSharpSyntaxTree.ParseText("// " + i, path: other.FilePath));
            var start = Cpu();
            driver = driver.RunGenerators(edited);
            times[i] = (Cpu() - start).TotalMilliseconds;
        }

        return Measure.Median(times);
    }

    // Of the process: what else the machine does is not counted.
    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;

    private static (double Seconds, long Octets) Parse(ImmutableArray<SyntaxTree> trees)
    {
        var times = new double[Rounds];
        var octets = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Cpu();
            foreach (var tree in trees)
                CSharpSyntaxTree.ParseText(SourceText.From(tree.GetText().ToString(), Encoding.UTF8)).GetRoot();
            times[i] = (Cpu() - start).TotalSeconds;
            octets[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (Measure.Median(times), (long)Measure.Median(octets));
    }

    private static CSharpCompilation Compile(int classes, int members, bool marked)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var register = """
            using PersonalDataAnalyzers;
            [DataController("Acme Oy")] public static class Acme;
            [Register("R", typeof(Acme)), Purpose("P", LegalBasis.Contract), Retention("P1Y", RetentionStart.ContractEnd)] public static class R;
            """;
        var trees = Enumerable.Range(0, classes).Select(i => CSharpSyntaxTree.ParseText(Source(i, members, marked), path: $"C{i}.cs"))
            .Append(CSharpSyntaxTree.ParseText(register, path: "R.cs"))
            .Append(CSharpSyntaxTree.ParseText("", path: "Other.cs"));
        return CSharpCompilation.Create("Bench", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Source(int index, int members, bool marked)
    {
        var text = new StringBuilder("using PersonalDataAnalyzers;\nnamespace Acme;\n");
        if (marked)
            text.Append("[Personal(typeof(R))]\n");
        text.Append("public partial class C").Append(index).Append("\n{\n    public int Id { get; set; }\n");
        for (var i = 1; i < members; i++)
            text.Append("    ").Append(marked ? "[Personal(PersonalDataCategory.Name)] " : "").Append("public string? P").Append(i).Append(" { get; set; }\n");
        return text.Append("}\n").ToString();
    }
}
