using System;
using System.Linq;
using PersonalDataAnalyzers.Benchmarks;
using PersonalDataAnalyzers.Tool.Importing;
using Xunit;

namespace PersonalDataAnalyzers.Tool.Tests.Importing;

/// <summary>The measure of the importer must be able to fail.</summary>
public class ImportScoreTests
{
    private static readonly string[] s_labels =
    [
        "file\tkind\tvalue",
        "invented.txt\tcontroller\tKuvitteellinen Kello Oy",
        "invented.txt\tpurpose\tkellojen huoltaminen",
        "invented.txt\tdata\tEmailAddress",
        "invented.txt\tdata\tPosition|JobTitle",
        "invented.txt\tdata\t?Age",
        "invented.txt\trecipient\tAuthorities",
        "invented.txt\ttransfer\tnone",
        "invented.txt\tretention\tP12M",
    ];

    private static readonly NoticeFact[] s_right =
    [
        new("controller", "KUVITTEELLINEN KELLO OY"),
        new("purpose", "huollamme kelloja ja huoltamme kelloja"),
        new("data", "EmailAddress"),
        new("data", "JobTitle"),
        new("data", "Age"),
        new("recipient", "Viranomaiset"),
        new("transfer", "none"),
        new("retention", "P1Y"),
    ];

    [Fact]
    public void Right_findings_score_one() => Assert.Equal("precision 1.000 recall 1.000 f1 1.000 found 7 of 7", Score(s_labels, s_right));

    [Fact]
    public void Each_wrong_finding_costs_precision()
    {
        foreach (var right in s_right.Where(fact => fact.Value != "Age"))
            Assert.StartsWith("precision 0.875 recall 1.000", Score(s_labels, [.. s_right, right with { Value = "Xyzzy" }]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_finding_that_is_missing_costs_recall()
    {
        foreach (var right in s_right.Where(fact => fact.Value != "Age"))
            Assert.EndsWith("found 6 of 7", Score(s_labels, [.. s_right.Where(fact => fact != right)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_scores_nothing() => Assert.Equal("precision 1.000 recall 0.000 f1 0.000 found 0 of 7", Score(s_labels, []));

    [Theory]
    [InlineData("purpose", "kellojen huoltaminen", "kellojen myyminen ja markkinointi asiakkaille")]
    [InlineData("recipient", "Authorities", "Payment services")]
    [InlineData("recipient", "Own staff", "Viranomaiset")]
    [InlineData("retention", "P12M", "P12Y")]
    [InlineData("retention", "PT10M", "P10M")]
    [InlineData("controller", "Kello Oy", "Oy")]
    [InlineData("transfer", "US", "unspecified")]
    public void What_only_looks_alike_is_wrong(string kind, string label, string found) =>
        Assert.Equal("precision 0.000 recall 0.000 f1 0.000 found 0 of 1", Score(["file\tkind\tvalue", $"invented.txt\t{kind}\t{label}"], [new(kind, found)]));

    [Fact]
    public void A_notice_is_scored_by_what_the_importer_takes_out_of_it()
    {
        var notice = new ImportedNotice
        {
            Language = "fi",
            Controller = new() { Name = "Kuvitteellinen Kello Oy" },
            Purposes = [new("kellojen huoltaminen", 2, "")],
            Content = [new(new("sähköposti ja asema", ["EmailAddress", "Position"]), 3, "")],
            Recipients = [new(new("Viranomaiset", "Authority", null, true), 4, "")],
            NoTransfers = new("", 5, ""),
            Retentions = [new(new("P1Y", null), 6, "")],
        };

        Assert.Equal("precision 1.000 recall 1.000 f1 1.000 found 7 of 7", Score(s_labels, [.. ImportCommand.Facts(notice)]));
    }

    [Fact]
    public void A_row_without_its_three_cells_is_refused() =>
        Assert.Throws<FormatException>(() => ImportScore.Labels(["file\tkind\tvalue", "invented.txt\tdata"]));

    private static string Score(string[] labels, NoticeFact[] facts) => ImportScore.Sum(ImportScore.Judge("invented.txt", "fi", ImportScore.Labels(labels), facts));
}
