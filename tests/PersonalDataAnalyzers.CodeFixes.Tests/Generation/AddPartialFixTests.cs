using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Generation;
using PersonalDataAnalyzers.Roslyn.Rules.Generation;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Generation;

public class AddPartialFixTests
{
    [Fact]
    public Task Types_and_what_contains_them_become_partial() => CodeFixTest<ShapeAnalyzer, AddPartialFix>.Fixes(
        """
        using PersonalDataAnalyzers;
        // Kept.
        class {|PDA5001:A|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public sealed record {|PDA5001:B|}([Personal(PersonalDataCategory.Name)] string Name);
        public static class Outer
        {
            public struct {|PDA5001:C|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
            public partial class {|PDA5001:D|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        }
        """,
        """
        using PersonalDataAnalyzers;
        // Kept.
        partial class A { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public sealed partial record B([Personal(PersonalDataCategory.Name)] string Name);
        public static partial class Outer
        {
            public partial struct C { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
            public partial class D { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        }
        """);
}
