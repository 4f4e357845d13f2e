using System;
using System.Linq;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>Every statement of the five notices stands in the notice generated from the code, in its section, in each language.</summary>
public sealed class RowTests
{
    public static TheoryData<string, string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in TableFile.Rows("rows.tsv"))
        {
            for (var i = 0; i < Organisation.Languages.Count; i++)
                data.Add(row[0], row[1], row[2], row[3], Organisation.Languages[i], row[4 + i]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_statement_stands_in_its_section(string row, string organisation, string page, string section, string language, string facts)
    {
        var notice = Organisation.AsDeclared(organisation).Page(page, language);
        foreach (var fact in facts.Split(" | "))
        {
            if (fact[0] == '!')
                Assert.False(notice.Section(section).Contains(fact[1..], StringComparison.OrdinalIgnoreCase), $"{row}: '{section}' ({language}) holds \"{fact[1..]}\": {notice.Section(section)}");
            else
                Assert.True(notice.Holds(section, fact), $"{row}: '{section}' ({language}) does not hold \"{fact}\": {notice.Section(section)}");
        }
    }

    /// <summary>The numbers run without a hole: what is left out is named in docs/five-notices.md.</summary>
    [Theory]
    [InlineData("PM", 61)]
    [InlineData("PD", 56)]
    [InlineData("PC", 112)]
    [InlineData("PT", 48, 1)]
    [InlineData("PX", 82, 82)]
    public void Every_statement_has_a_row(string prefix, int count, params int[] furniture)
    {
        var expected = Enumerable.Range(1, count).Except(furniture).Select(number => $"{prefix}-{number:00}");
        Assert.Equal(expected, TableFile.Rows("rows.tsv").Select(row => row[0]).Where(row => row.StartsWith(prefix + "-", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void No_text_of_a_notice_lacks_a_translation(string organisation)
    {
        foreach (var register in Organisation.AsDeclared(organisation).Inventory.Registers.Where(register => register.Processor is null))
        {
            foreach (var language in Organisation.Languages)
                Assert.DoesNotContain(Organisation.AsDeclared(organisation).Page(register.Id[(register.Id.LastIndexOf('.') + 1)..], language).Problems, problem => problem.Kind == Inventory.Notices.NoticeProblemKind.MissingTranslation);
        }
    }

    public static TheoryData<string> Organisations() => [.. TableFile.Rows("rows.tsv").Select(row => row[1]).Distinct()];
}
