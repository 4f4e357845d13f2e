using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Is a file part of tests? By the framework that it uses, or by a folder of its path.</summary>
internal static class TestCode
{
    private static readonly HashSet<string> s_frameworks = new(StringComparer.Ordinal) { "Xunit", "NUnit.Framework", "Microsoft.VisualStudio.TestTools.UnitTesting", "TUnit", "Moq", "NSubstitute", "FluentAssertions", "Shouldly" };

    public static bool Is(SyntaxTree tree, FlowContext context)
    {
        foreach (var name in TreeIndex.Of(tree, context.Tables.Sinks).Usings)
        {
            if (s_frameworks.Contains(name))
                return true;
        }

        var folders = tree.FilePath.Split('/', '\\');
        for (var i = 0; i < folders.Length - 1; i++)
        {
            foreach (var word in folders[i].Split('.'))
            {
                if (word is "Test" or "Tests" or "test" or "tests" or "UnitTests" or "IntegrationTests" or "FunctionalTests" or "UnitTest" or "IntegrationTest")
                    return true;
            }
        }

        return false;
    }
}
