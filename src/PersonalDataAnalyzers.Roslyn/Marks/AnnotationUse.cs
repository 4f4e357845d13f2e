using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Whether a compilation can hold any mark at all: the gate before attributes are asked of every symbol. Whoever
/// writes an annotation names its namespace somewhere, in a using, an alias or the attribute itself. The text of a tree is
/// looked through once in its life; an edit looks through one text.</summary>
internal static class AnnotationUse
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_trees = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> s_assemblies = new();

    /// <summary>An annotation stands in the sources, or may stand in a referenced assembly.</summary>
    public static bool In(Compilation compilation)
    {
        if (!AnnotationNames.AreInSight(compilation))
            return false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Names(tree))
                return true;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // A project of the same solution refers to the annotations before it uses them; a compiled one only where it does.
            if (assembly is ISourceAssemblySymbol source ? MarkContext.Of(source.Compilation).IsInUse : RefersToUs(assembly))
                return true;
        }

        return false;
    }

    /// <summary>May the symbol carry an annotation, by where it is declared? Attributes of a library are read from its file,
    /// each when it is first asked for: nearly none can be ours.</summary>
    public static bool MayCarry(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && s_assemblies.GetValue(assembly, static assembly => new StrongBox<bool>(MayCarry(assembly))).Value;

    private static bool MayCarry(IAssemblySymbol assembly) =>
        // Our own assembly carries them too: Redacted() anonymises.
        assembly is ISourceAssemblySymbol source ? MarkContext.Of(source.Compilation).IsInUse : assembly.Name == AnnotationNames.Namespace || RefersToUs(assembly);

    /// <summary>A compiled assembly that refers to our annotations may carry marks.</summary>
    public static bool RefersToUs(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == AnnotationNames.Namespace));

    private static bool Names(SyntaxTree tree) =>
        s_trees.GetValue(tree, static tree => new StrongBox<bool>(tree.GetText().ToString().IndexOf(AnnotationNames.Namespace, StringComparison.Ordinal) >= 0)).Value;
}
