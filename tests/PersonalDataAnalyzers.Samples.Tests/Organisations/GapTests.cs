using System;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>Every legal gap of the five notices is found in the declarations as they are, and none in those made lawful.</summary>
public sealed class GapTests
{
    public static TheoryData<string, string, string, string, string, string> Gaps()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in TableFile.Rows("gaps.tsv"))
            data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    public void A_gap_is_found_with_article_remedy_and_page(string gap, string organisation, string checks, string at, string article, string says)
    {
        var declared = Organisation.AsDeclared(organisation);
        foreach (var name in checks.Split(", "))
        {
            var check = CheckTable.Get(name);
            var found = declared.Findings.Where(finding => finding.Check == name).ToList();
            Assert.True(
                found.Any(finding => Class(finding.At) == at && check.Text(finding).Contains(says, StringComparison.Ordinal)),
                $"{gap}: no {name} at {at} that says \"{says}\" among: {string.Join("\n", found.Select(finding => finding.At + ": " + check.Text(finding)))}");
            Assert.Contains(article, check.Article);
            Assert.False(string.IsNullOrEmpty(check.Remedy), $"{name} names no remedy");
            AssertPage(check);
        }
    }

    /// <summary>What the compiler itself checks it has reported too, at no level that stops the build.</summary>
    [Theory]
    [MemberData(nameof(Gaps))]
    public void The_build_reports_what_it_can_see(string gap, string organisation, string checks, string at, string article, string says)
    {
        var reported = Organisation.AsDeclared(organisation).Reported();
        foreach (var rule in checks.Split(", ").Select(name => CheckTable.Get(name).Rule).OfType<string>())
        {
            Assert.True(reported.Any(result => result.Id == rule && result.HelpLink.EndsWith(rule + ".md", StringComparison.Ordinal) && result.Message.Contains(says, StringComparison.Ordinal)), $"{gap}: the build reports no {rule} at {at} ({article})");
            Assert.DoesNotContain(reported, result => result.Level == "error");
        }
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Nothing_is_found_where_all_is_made_lawful(string organisation)
    {
        var lawful = Organisation.MadeLawful(organisation);
        Assert.True(lawful.Inventory.HasRecord);
        Assert.Empty(lawful.Inventory.Findings);
        Assert.Empty(lawful.Findings.Select(finding => finding.At + ": " + CheckTable.Get(finding.Check).Text(finding)));
        Assert.Empty(lawful.Reported());
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void What_is_made_lawful_can_be_published_in_each_language(string organisation)
    {
        var lawful = Organisation.MadeLawful(organisation);
        foreach (var register in lawful.Inventory.Registers.Where(register => register.Processor is null))
        {
            foreach (var language in Organisation.Languages)
                Assert.Empty(lawful.Page(register.Id[(register.Id.LastIndexOf('.') + 1)..], language).Problems.Select(problem => problem.Message));
        }
    }

    [Theory]
    [InlineData("G-PM", 20)]
    [InlineData("G-PD", 14)]
    [InlineData("G-PC", 21, 18)]
    [InlineData("G-PT", 18, 15)]
    [InlineData("G-PX", 22)]
    public void Every_gap_has_a_row(string prefix, int count, params int[] unseen)
    {
        var expected = Enumerable.Range(1, count).Except(unseen).Select(number => $"{prefix}-{number:00}");
        Assert.Equal(expected, TableFile.Rows("gaps.tsv").Select(row => row[0]).Where(row => row.StartsWith(prefix + "-", StringComparison.Ordinal)).Distinct());
    }

    public static TheoryData<string> Organisations() => RowTests.Organisations();

    // "Space.Class@3" for an attribute, "Space.Data.Class.Member" for a member.
    private static string Class(string at)
    {
        var end = at.IndexOf('@', StringComparison.Ordinal);
        return end >= 0 ? at[(at.LastIndexOf('.', end) + 1)..end] : string.Join('.', at.Split('.')[^2..]);
    }

    private static void AssertPage(LegalCheck check)
    {
        var path = check.Page[(check.Page.IndexOf("/docs/", StringComparison.Ordinal) + 1)..].Split('#');
        var file = RepositoryPaths.Of(path[0].Split('/'));
        Assert.True(File.Exists(file), file);
        if (path.Length > 1)
            Assert.Contains(File.ReadLines(file), line => line.StartsWith("## ", StringComparison.Ordinal) && string.Equals(line[3..], path[1], StringComparison.OrdinalIgnoreCase));
    }
}
