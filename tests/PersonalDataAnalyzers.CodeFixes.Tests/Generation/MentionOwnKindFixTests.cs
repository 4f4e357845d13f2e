using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Generation;
using PersonalDataAnalyzers.Roslyn.Rules.Generation;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Generation;

public class MentionOwnKindFixTests
{
    [Fact]
    public Task A_row_of_the_same_kind_is_mentioned() => CodeFixTest<OwnerCycleAnalyzer, MentionOwnKindFix>.Fixes(
        """
        using PersonalDataAnalyzers;
        [DataSubject] public partial class Employee
        {
            public int Id { get; set; }
            // Kept.
            [BelongsTo(typeof(Employee)), Personal(PersonalDataCategory.InternalIdentifier)] public int? {|PDA5005:ManagerId|} { get; set; }
            [PersonalDataAnalyzers.BelongsToAttribute(typeof(Employee), Covers = [nameof(Name)])] public int? {|PDA5005:MentorId|} { get; set; }
            [Personal(PersonalDataCategory.Name)] public string? Name { get; set; }
        }
        """,
        """
        using PersonalDataAnalyzers;
        [DataSubject] public partial class Employee
        {
            public int Id { get; set; }
            // Kept.
            [Mentions(typeof(Employee)), Personal(PersonalDataCategory.InternalIdentifier)] public int? ManagerId { get; set; }
            [PersonalDataAnalyzers.Mentions(typeof(Employee), Covers = [nameof(Name)])] public int? MentorId { get; set; }
            [Personal(PersonalDataCategory.Name)] public string? Name { get; set; }
        }
        """);

    [Fact]
    public Task In_a_circle_over_several_classes_nobody_guesses_which_link_owns() => CodeFixTest<OwnerCycleAnalyzer, MentionOwnKindFix>.NoFix(
        """
        using PersonalDataAnalyzers;
        [DataSubject] public partial class Team
        {
            public int Id { get; set; }
            [BelongsTo(typeof(Employee))] public int? {|PDA5005:LeadId|} { get; set; }
            [Personal(PersonalDataCategory.Name)] public string? Name { get; set; }
        }

        [DataSubject] public partial class Employee
        {
            public int Id { get; set; }
            [BelongsTo(typeof(Team))] public int? {|PDA5005:TeamId|} { get; set; }
            [Personal(PersonalDataCategory.Name)] public string? Name { get; set; }
        }
        """);
}
