using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Flow;
using Xunit;

namespace PersonalDataAnalyzers.Law.Tests.Flow;

/// <summary>Tables that a project adds.</summary>
public class FlowTableTests
{
    [Theory]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nlog\tAcme.Audit\tWrite", null)]
    [InlineData("PersonalData.sinks.tsv", "members\tkind\ttypes\tparameters\n.ctor|=Key|Set\tcache\tAcme.Cache`1,Acme.Other\tkey", null)]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nloog\tAcme.Audit\tWrite", "'loog' is no kind")]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\n0\tAcme.Audit\tWrite", "'0' is no kind")]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nlog\tAcme Audit\tWrite", "'Acme Audit' is no metadata name")]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nlog\tAcme.Audit\tWrite()", "'Write()' is no name of a method")]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nlog\t-\tWrite", "types or members are missing")]
    [InlineData("PersonalData.sinks.tsv", "kind\ttypes\tmembers\nlog\tAcme.Audit\tWrite\t*", "more cells")]
    [InlineData("PersonalData.sources.tsv", "type\tmember\tcategory\nAcme.Caller\tMail\tEmailAddress", null)]
    [InlineData("PersonalData.sources.tsv", "type\tmember\tcategory\nAcme.Caller\tMail\tEmail", "'Email' is no PersonalDataCategory")]
    [InlineData("PersonalData.sources.tsv", "type\tmember\tcategory\nAcme.Caller\tMail\tNotStated", "'NotStated' is no PersonalDataCategory")]
    [InlineData("PersonalData.sources.tsv", "type\tmember\tcategory\nAcme.Caller\tId\tInternalIdentifier", "no sources")]
    [InlineData("PersonalData.sources.tsv", "type\tmember\nAcme.Caller\tMail", "lacks the column 'category'")]
    [InlineData("PersonalData.sanitisers.tsv", "types\tmembers\nAcme.Mask|*\tHide*|Cover", null)]
    [InlineData("PersonalData.sanitisers.tsv", "types\tmembers\n*\t*", "'*' is no name of a method")]
    [InlineData("PersonalData.sanitisers.tsv", "types\tmembers\ttypes\nAcme.Mask\tHide\tx", "stands there twice")]
    [InlineData("PersonalData.sinkss.tsv", "", "no table has the name of this file")]
    [InlineData("PersonalData.services.tsv", "# nothing but a comment", "no header")]
    public void Problems_NamesWhatCannotBeRead(string file, string text, string? problem)
    {
        var problems = FlowTableFile.Problems("some/folder/" + file, text);
        if (problem is null)
            Assert.Empty(problems);
        else
            Assert.Contains(problem, Assert.Single(problems).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/x/PersonalData.Sinks.TSV", FlowTable.Sinks)]
    [InlineData("C:\\x\\personaldata.services.tsv", FlowTable.Services)]
    [InlineData("PersonalData.approved.txt", null)]
    [InlineData("PersonalData.tsv", null)]
    [InlineData("PersonalData.1.tsv", null)]
    public void TableOf_IsToldByTheNameOfTheFile(string path, FlowTable? table) => Assert.Equal(table, FlowTableFile.TableOf(path));

    [Theory]
    [InlineData("sinks.tsv")]
    [InlineData("sources.tsv")]
    [InlineData("sanitisers.tsv")]
    [InlineData("services.tsv")]
    public void ShippedTables_AreOfTheSameFormat(string table)
    {
        using var stream = typeof(SinkTable).Assembly.GetManifestResourceStream(table)!;
        using var reader = new System.IO.StreamReader(stream);
        Assert.Empty(FlowTableFile.Problems("PersonalData." + table, reader.ReadToEnd()));
    }

    [Fact]
    public void With_AddsToWhatShips()
    {
        var sinks = SinkTable.Shipped.With("kind\ttypes\tmembers\nlog\tAcme.Audit\tLogInformation|.ctor");
        Assert.Equal(SinkTable.Shipped.Find("LogInformation")!.Count + 1, sinks.Find("LogInformation")!.Count);
        Assert.NotNull(sinks.Find("new Audit"));
        Assert.Null(SinkTable.Shipped.Find("new Audit"));
        Assert.True(SourceTable.Shipped.With("type\tmember\tcategory\nA\tEmail\tEmailAddress").Find("Email")!.First().IsOwn);
        Assert.False(SourceTable.Shipped.Find("Email")!.First().IsOwn);
        Assert.True(SanitiserTable.Shipped.With("types\tmembers\nA\tHide").Cleans("A", "Hide"));
        Assert.False(SanitiserTable.Shipped.Cleans("A", "Hide"));
    }

    [Theory]
    [InlineData("sinks", "kind\ttypes\tmembers\n")]
    [InlineData("sources", "type\tmember\tcategory\n")]
    [InlineData("sanitisers", "types\tmembers\n")]
    [InlineData("services", "id\tname\tcountry\thosts\n")]
    public void Problems_OfAnyText_PointIntoIt(string table, string header)
    {
        var token = Gen.Elements("\t", "\n", "\r\n", "#", "-", "|", ",", "*", "`", ".", "log", "Acme.Audit", "Write", "=", "FI", "EmailAddress", "\0", "\uFEFF", "ı", " ");
        Prop.ForAll(token.ListOf().ToArbitrary(), tokens =>
        {
            var text = header + string.Concat(tokens);
            var lines = text.Split('\n').Length;
            return FlowTableFile.Problems($"PersonalData.{table}.tsv", text).All(problem => problem.Line >= 0 && problem.Line < lines && problem.Problem.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
