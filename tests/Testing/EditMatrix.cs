using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>One edit and the run reason it must have in each named step: the reasons of all outputs of that step, each
/// once. A step that has no output is <see cref="IncrementalStepRunReason.Removed"/> or not there.</summary>
public sealed record Edit(string Name, Func<TestSetup, TestSetup> Apply, params IReadOnlyList<StepReason> Expected)
{
    /// <summary>An edit of the first source.</summary>
    public static Edit Source(string name, Func<string, string> apply, params IReadOnlyList<StepReason> expected) =>
        new(name, setup => setup with { MoreSources = setup.MoreSources.SetItem(0, setup.MoreSources[0] with { Text = Changed(name, setup.MoreSources[0].Text, apply) }) }, expected);

    /// <summary>A file beside the others.</summary>
    public static Edit NewFile(string name, string text, params IReadOnlyList<StepReason> expected) =>
        new(name, setup => setup.WithSource("New.cs", text), expected);

    private static string Changed(string name, string text, Func<string, string> apply)
    {
        var changed = apply(text);
        Assert.True(changed != text, $"The edit \"{name}\" changes nothing.");
        return changed;
    }
}

/// <summary>Reasons expected of a step, in any order.</summary>
public sealed record StepReason(string Step, params IReadOnlyList<IncrementalStepRunReason> Reasons);

/// <summary>A table of edits and what each of them may cost, for one generator and one source.</summary>
public static class EditMatrix<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Applies each edit to the same start, on its own, and compares the run reasons.</summary>
    public static void Verify(string source, IEnumerable<Edit> edits, TestSetup? setup = null)
    {
        // The main source is the first of the files, so that an edit sees them all alike.
        setup = (setup ?? TestSetup.Default) with { MoreSources = [new TestFile(TestSetup.MainFile, source), .. (setup ?? TestSetup.Default).MoreSources] };
        var start = TestCompilation.Create(setup.MoreSources, setup);
        var report = new StringBuilder();
        foreach (var edit in edits)
        {
            var edited = edit.Apply(setup);
            var driver = GeneratorTest<TGenerator>.Drive(start, setup).Driver.WithUpdatedAnalyzerConfigOptions(TestAnalyzerOptions.Provider(edited));
            var result = driver.RunGenerators(Edited(start, setup, edited)).GetRunResult().Results.Single();
            Assert.Null(result.Exception);
            foreach (var expected in edit.Expected)
                Compare(report, edit.Name, expected, result);
        }

        if (report.Length > 0)
            Assert.Fail("Edits have other run reasons than expected." + Environment.NewLine + report);
    }

    private static void Compare(StringBuilder report, string edit, StepReason expected, GeneratorRunResult result)
    {
        var steps = result.TrackedSteps.TryGetValue(expected.Step, out var named) ? named
            : result.TrackedOutputSteps.TryGetValue(expected.Step, out var output) ? output
            : [];
        var actual = steps.SelectMany(step => step.Outputs).Select(item => item.Reason).Distinct().Order().ToArray();
        if (!actual.SequenceEqual(expected.Reasons.Distinct().Order()))
            report.AppendLine($"  {edit}: {expected.Step} is [{string.Join(", ", actual)}], expected [{string.Join(", ", expected.Reasons)}]");
    }

    // Trees that were not edited stay the very same objects, as in the IDE.
    private static Compilation Edited(CSharpCompilation start, TestSetup before, TestSetup after)
    {
        Compilation compilation = start;
        foreach (var file in before.MoreSources)
        {
            var tree = start.SyntaxTrees.Single(candidate => candidate.FilePath == TestSetup.Folder + file.Path);
            var kept = after.MoreSources.FirstOrDefault(candidate => candidate.Path == file.Path);
            if (kept is null)
                compilation = compilation.RemoveSyntaxTrees(tree);
            else if (kept.Text != file.Text)
                compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(kept.Text, Encoding.UTF8)));
        }

        return compilation.AddSyntaxTrees(after.MoreSources.Where(file => before.MoreSources.All(candidate => candidate.Path != file.Path)).Select(file => TestCompilation.Parse(file, after)));
    }
}
