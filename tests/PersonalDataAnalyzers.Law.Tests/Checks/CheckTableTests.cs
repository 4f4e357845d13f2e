using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Law.Checks;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class CheckTableTests
{
    public static TheoryData<string> Names => [.. CheckTable.All.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_has_its_placeholders_without_gaps(string name)
    {
        var check = CheckTable.Get(name);
        var numbers = Regex.Matches(check.Format, @"\{(\d)\}").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
        Assert.DoesNotMatch(@"\.$", check.Format);
    }

    [Fact]
    public void All_checks_of_a_rule_have_one_level()
    {
        foreach (var rule in CheckTable.All.Where(check => check.Rule is not null).GroupBy(check => check.Rule))
            Assert.True(rule.Select(check => check.Level).Distinct().Count() == 1, rule.Key);
    }

    [Fact]
    public void Every_check_of_the_table_is_used_and_no_other()
    {
        var folder = Folder();
        var used = new HashSet<string>(Directory.GetFiles(folder, "*.cs").SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([A-Z][A-Za-z0-9]{5,})\"").Select(match => match.Groups[1].Value)));
        var known = CheckTable.All.Select(check => check.Name).ToHashSet();
        Assert.Empty(known.Except(used));
    }

    private static string Folder()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var folder = Path.Combine(directory.FullName, "src", "PersonalDataAnalyzers.Law", "Checks");
            if (Directory.Exists(folder))
                return folder;
        }

        throw new DirectoryNotFoundException("src/PersonalDataAnalyzers.Law/Checks");
    }
}
