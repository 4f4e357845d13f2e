using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Benchmarks.Analyzers;
using PersonalDataAnalyzers.Roslyn.Generation;

namespace PersonalDataAnalyzers.Benchmarks.Fuzz;

/// <summary><c>fuzz N FOLDER... [--seed S] [--batch B] [--keep OUT]</c>: N pieces of the sources of the folders, cut and
/// mutated, each analysed with all our analyzers and the generator; a batch is one compilation. What throws, and what is
/// not done within the time limit, is written to OUT and counted. Half of the batches hold a model with marks as well.</summary>
internal static class FuzzCommand
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(120);

    public static int Run(string[] args)
    {
        if (args.Length < 2 || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var inputs))
        {
            Console.Error.WriteLine("fuzz N FOLDER... [--seed S] [--batch B] [--keep OUT]");
            return 1;
        }

        var seed = int.Parse(Option(args, "--seed") ?? "20261122", CultureInfo.InvariantCulture);
        var size = int.Parse(Option(args, "--batch") ?? "50", CultureInfo.InvariantCulture);
        var keep = Option(args, "--keep");
        var files = args.Skip(1).TakeWhile(static arg => !arg.StartsWith("--", StringComparison.Ordinal))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllLines).Where(static lines => lines.Length > 5).ToList();
        var references = LooseSources.Compile([]).AddReferences(MetadataReference.CreateFromFile(typeof(PersonalAttribute).Assembly.Location));
        var random = new Random(seed);
        var failures = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var started = System.Diagnostics.Stopwatch.StartNew();
        long lines = 0;
        int done = 0, findings = 0, hangs = 0;
        for (var batch = 0; done < inputs; batch++)
        {
            var texts = Enumerable.Range(0, Math.Min(size, inputs - done)).Select(_ => Mutation.Of(files[random.Next(files.Count)], random)).ToList();
            lines += texts.Sum(static text => text.Count(static letter => letter == '\n') + 1L);
            var model = batch % 2 == 0 ? AnnotatedCorpus.Module() : [];
            var result = Analyze(references, texts, model, out var crashes);
            if (result is null || crashes.Count > 0)
            {
                // Which of them is it?
                foreach (var text in texts)
                {
                    var alone = Analyze(references, [text], model, out var own);
                    if (alone is not null && own.Count == 0)
                        continue;
                    hangs += alone is null ? 1 : 0;
                    foreach (var crash in own.Count > 0 ? own : ["no end within the limit"])
                        Keep(failures, crash, text, keep);
                }

                foreach (var crash in crashes)
                    Keep(failures, crash, string.Join("\n// ----\n", texts), keep);
                if (result is null)
                    Keep(failures, "no end of a batch within the limit", string.Join("\n// ----\n", texts), keep);
            }

            done += texts.Count;
            findings += result ?? 0;
            if (batch % 100 == 99)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs, {findings} findings, {failures.Count} kinds of failure, {started.Elapsed.TotalMinutes:F1} min"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs of {files.Count} files, {lines} lines, seed {seed}: {findings} findings, {failures.Count} kinds of crash, {hangs} hangs, {started.Elapsed.TotalMinutes:F1} min"));
        foreach (var (crash, times) in failures.OrderByDescending(static pair => pair.Value))
            Console.WriteLine($"{times} x {crash}");
        return failures.IsEmpty ? 0 : 2;
    }

    /// <summary>The number of findings; null if there was no end.</summary>
    private static int? Analyze(CSharpCompilation references, List<string> texts, IEnumerable<string> model, out List<string> crashes)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var thrown = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var limit = new CancellationTokenSource(s_limit);
        var work = Task.Run(
            () =>
            {
                var compilation = references.AddSyntaxTrees(model.Concat(texts).Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"Input{i}.cs", System.Text.Encoding.UTF8)));
                var driver = CSharpGeneratorDriver.Create(new PersonalDataGenerator()).WithUpdatedParseOptions(options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, limit.Token);
                foreach (var result in driver.GetRunResult().Results)
                {
                    if (result.Exception is { } exception)
                        thrown.TryAdd(Describe("generator", exception), true);
                }

                var running = generated.WithAnalyzers(AnalyzerSet.Ours.Analyzers, new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]),
                    onAnalyzerException: (exception, analyzer, _) =>
                    {
                        if (exception is not OperationCanceledException)
                            thrown.TryAdd(Describe(analyzer.GetType().Name, exception), true);
                    },
                    concurrentAnalysis: true,
                    logAnalyzerExecutionTime: false));
                return running.GetAnalyzerDiagnosticsAsync(limit.Token).GetAwaiter().GetResult().Length;
            });
        int? findings = null;
        try
        {
            if (work.Wait(s_limit + TimeSpan.FromSeconds(30)))
                findings = work.Result;
        }
        catch (AggregateException exception)
        {
            if (exception.GetBaseException() is not OperationCanceledException)
                thrown.TryAdd(Describe("compiler", exception.GetBaseException()), true);
        }

        crashes = [.. thrown.Keys];
        return findings;
    }

    private static string Describe(string where, Exception exception) =>
        where + ": " + exception.GetType().Name + ": " + exception.Message.Split('\n')[0] + "\n" + string.Join("\n", (exception.StackTrace ?? "").Split('\n').Take(8));

    private static void Keep(ConcurrentDictionary<string, int> failures, string crash, string text, string? folder)
    {
        if (failures.AddOrUpdate(crash, 1, static (_, times) => times + 1) > 3 || folder is null)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{failures.Count:D3}-{failures[crash]}-{text.Length}.cs.txt"), "/* " + crash + " */\n" + text);
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
