using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Testing;

/// <summary>What a generator model holds, down to the last private field. A symbol, a syntax node or a compilation in it
/// keeps whole old compilations alive in the IDE and makes no two models equal.</summary>
public static class ObjectGraph
{
    /// <summary>Path to the first object that must not be in a model; null if there is none.</summary>
    public static string? FindCompilerObject(object? root)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(object Value, string Path)>();
        if (root is not null)
            waiting.Push((root, root.GetType().Name));
        while (waiting.Count > 0)
        {
            var (value, path) = waiting.Pop();
            if (value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel or AttributeData)
                return $"{path} is a {value.GetType().Name}";
            var type = value.GetType();
            if (type.IsPrimitive || type.IsEnum || value is string or Type or MemberInfo or Pointer || (!type.IsValueType && !visited.Add(value)))
                continue;
            if (value is Array array)
            {
                var index = 0;
                foreach (var item in array)
                    Push(item, $"{path}[{index++}]");
                continue;
            }

            for (var declaring = type; declaring is not null && declaring != typeof(object) && declaring != typeof(ValueType); declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer)
                        Push(field.GetValue(value), $"{path}.{Readable(field.Name)}");
                }
            }
        }

        return null;

        void Push(object? item, string path)
        {
            if (item is not null)
                waiting.Push((item, path));
        }
    }

    private static string Readable(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;
}
