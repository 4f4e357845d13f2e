using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Unmarked;

/// <summary>A code base of a thousand unmarked members is decided in an afternoon: Fix All over a document, the project and the
/// solution leaves sources that compile and no member undecided.</summary>
public class ThousandMembersTests
{
    private const string Register = """
        using PersonalDataAnalyzers;

        [DataController("Acme Oy", Country = "FI")]
        public static class Controller;

        [Register("Asiakasrekisteri", typeof(Controller))]
        public static class CustomerRegister;
        """;

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_decides_every_member(FixAllScope scope)
    {
        Assert.True(UnmarkedShop.PersonalMembers > 1000);
        var setup = TestSetup.Default with { MoreSources = [.. UnmarkedShop.Files()] };
        var found = await CodeFixTest<UnmarkedAnalyzers, MarkMemberFix>.FixAll(Register, "MarkAsPersonal", scope, 2, setup);
        var before = found[0].Count;
        Assert.InRange(before, UnmarkedShop.PersonalMembers, UnmarkedShop.PersonalMembers + 100);
        if (scope == FixAllScope.Document)
        {
            Assert.InRange(before - found[1].Count, 10, 20);
            return;
        }

        // The first pass marks what looks like personal data; what stands beside it in types now marked needs a decision too.
        Assert.All(found[1], id => Assert.Equal("PDA1003", id));
        Assert.NotEmpty(found[1]);
        Assert.Empty(found[2]);
    }
}
