using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

#pragma warning disable RS1036, RS1041, RS1042 // Generators to test the harness with, never shipped.
namespace PersonalDataAnalyzers.Testing.Tests;

/// <summary>One file for each type marked with Obsolete.</summary>
public sealed class GoodGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (node, _) => node is TypeDeclarationSyntax, (marked, _) => new Model(marked.TargetSymbol.Name)).WithTrackingName("Models");
        context.RegisterSourceOutput(names, (output, model) => output.AddSource(model.Name + ".g.cs", $"partial class {model.Name} {{ public const int Size = {model.Name.Length}; }}\n"));
    }

    private sealed record Model(string Name);
}

public sealed class SymbolKeepingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (node, _) => true, (marked, _) => new Model([new Holder(marked.TargetSymbol)])).WithTrackingName("Models");
        context.RegisterSourceOutput(names, (output, model) => output.AddSource(model.Holders[0].Symbol.Name + ".g.cs", "// nothing\n"));
    }

    private sealed record Model(Holder[] Holders);

    private readonly record struct Holder(ISymbol Symbol);
}

public sealed class UncachedGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (node, _) => true, (marked, _) => marked.TargetSymbol.Name)
            .Combine(context.CompilationProvider).Select((pair, _) => new Model(pair.Left)).WithTrackingName("Models");
        context.RegisterSourceOutput(names, (output, model) => output.AddSource(model.Name + ".g.cs", "// nothing\n"));
    }

    // A class, so that no two of them are equal.
    private sealed class Model(string name)
    {
        public string Name { get; } = name;
    }
}

public sealed class BrokenCodeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Broken.g.cs", "class Broken { int x = \"\"; }"));
}

public sealed class WarningCodeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Warns.g.cs", "class Warns { void M() { int unused; } }"));
}

public sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (_, _) => throw new System.InvalidOperationException("on purpose"));
}

/// <summary>Writes a number as the machine's country writes it.</summary>
public sealed class CultureGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) => output.AddSource("Number.g.cs", $"// {1.5}\n"));
}

/// <summary>Writes the files in the order in which they come.</summary>
public sealed class OrderGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (node, _) => true, (marked, _) => marked.TargetSymbol.Name).Collect();
        context.RegisterSourceOutput(names, (output, all) => output.AddSource("All.g.cs", "// " + string.Join(",", all.AsEnumerable()) + "\n"));
    }
}
