using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace PersonalDataAnalyzers.Testing.Tests;

public class GeneratorTestTests
{
    private const string Source = "[System.Obsolete] partial class A; [System.Obsolete] partial class B;";

    [Fact]
    public void Good_generator_passes_and_its_code_runs()
    {
        var run = GeneratorTest<GoodGenerator>.Run(Source);
        Assert.Equal(["A.g.cs", "B.g.cs"], run.Files.Keys);
        Assert.NotNull(run.Load().GetType("A")!.GetField("Size"));
    }

    [Fact]
    public void Symbol_in_a_model_is_found_with_its_path() =>
        Assert.Contains("Model.Holders[0].Symbol is a ", Fails(() => GeneratorTest<SymbolKeepingGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void Model_without_equality_fails() =>
        Assert.Contains("Models is Modified", Fails(() => GeneratorTest<UncachedGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void Generated_code_that_does_not_compile_fails() =>
        Assert.Contains("CS0029", Fails(() => GeneratorTest<BrokenCodeGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void Generated_code_that_warns_fails_unless_ignored()
    {
        Assert.Contains("CS0168", Fails(() => GeneratorTest<WarningCodeGenerator>.Run(Source)), StringComparison.Ordinal);
        GeneratorTest<WarningCodeGenerator>.Run(Source, TestSetup.Default with { IgnoredCompilerIds = ["CS0168"] });
    }

    [Fact]
    public void Exception_in_a_generator_fails() =>
        Assert.Contains("on purpose", Fails(() => GeneratorTest<ThrowingGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void Text_that_depends_on_the_culture_fails() =>
        Assert.Contains("under fi-FI", Fails(() => Cultures.Under("", () => GeneratorTest<CultureGenerator>.Run(Source))), StringComparison.Ordinal);

    [Fact]
    public void Text_that_depends_on_the_order_of_files_fails() =>
        Assert.Contains("reverse order", Fails(() => GeneratorTest<OrderGenerator>.Run("[System.Obsolete] partial class A;", TestSetup.Default.WithSource("B.cs", "[System.Obsolete] partial class B;"))), StringComparison.Ordinal);

    [Fact]
    public void Edit_matrix_compares_reasons() => EditMatrix<GoodGenerator>.Verify(Source,
    [
        Edit.Source("comment", source => source + " // comment", new StepReason("Models", Unchanged)),
        Edit.Source("rename", source => source.Replace("class B", "class C", StringComparison.Ordinal), new StepReason("Models", Unchanged, Modified), new StepReason("SourceOutput", Cached, Modified)),
        Edit.NewFile("another file", "class Unrelated;", new StepReason("Models", Unchanged), new StepReason("SourceOutput", Cached)),
        Edit.NewFile("another type", "[System.Obsolete] partial class D;", new StepReason("Models", Unchanged, New)),
    ]);

    [Fact]
    public void Edit_matrix_fails_on_another_reason()
    {
        var failure = Fails(() => EditMatrix<GoodGenerator>.Verify(Source, [Edit.Source("rename", source => source.Replace("class B", "class C", StringComparison.Ordinal), new StepReason("Models", Cached))]));
        Assert.Contains("rename: Models is [Modified, Unchanged], expected [Cached]", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_that_changes_nothing_fails() =>
        Assert.Contains("changes nothing", Fails(() => EditMatrix<GoodGenerator>.Verify(Source, [Edit.Source("none", source => source)])), StringComparison.Ordinal);

    [Fact]
    public void Object_graph_ends_on_cycles_and_passes_plain_values()
    {
        var cycle = new List<object> { "text", 1, 2.5m, DateTime.UnixEpoch, new { Name = "x" } };
        cycle.Add(cycle);
        Assert.Null(ObjectGraph.FindCompilerObject(cycle));
        cycle.Add(CSharpSyntaxTree.ParseText("class A;", cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken));
        Assert.NotNull(ObjectGraph.FindCompilerObject(cycle));
    }

    [Fact]
    public void Object_graph_looks_into_closures_and_base_fields()
    {
        var compilation = CSharpCompilation.Create("x");
        Func<Compilation> closure = () => compilation;
        Assert.NotNull(ObjectGraph.FindCompilerObject(closure));
        Assert.NotNull(ObjectGraph.FindCompilerObject(new Derived(compilation)));
    }

    private class Base(object hidden)
    {
        private readonly object _hidden = hidden;

        public override string ToString() => _hidden.ToString()!;
    }

    private sealed class Derived(object hidden) : Base(hidden);

    private static string Fails(Action test) => Assert.ThrowsAny<XunitException>(test).Message;
}
