using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>The rows can fail: take any statement out of a declaration, and some row is no longer found.</summary>
public sealed class RowCoverageTests
{
    private const string Language = "fi";

    [Theory]
    [MemberData(nameof(Organisations))]
    public void No_statement_can_be_taken_away_unseen(string organisation)
    {
        var declared = Organisation.AsDeclared(organisation).Inventory;
        var rows = TableFile.Rows("rows.tsv").Where(row => row[1] == organisation).ToList();
        Assert.Empty(Failing(declared, rows));
        var statements = declared.Registers.Where(register => register.Processor is null).SelectMany(Statements).Select(Plain).Distinct().ToList();
        Assert.True(statements.Count > 30, $"{statements.Count} statements");

        Assert.Empty(statements.Where(statement => !Failing(Without(declared, statement), rows).Any()).Select(statement => statement.ToString()));
    }

    public static TheoryData<string> Organisations() => RowTests.Organisations();

    // A right that is left out, and a retention that says nothing, are no lines of the page.
    private static IEnumerable<Statement> Statements(RegisterFacts register) =>
    [
        .. register.Purposes,
        .. register.Bases,
        .. register.Subjects,
        .. register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)),
        .. register.Sources,
        .. register.Disclosures,
        .. register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions)).Where(retention => retention.Text is not null),
        .. register.Rights.Where(right => right.Status != Law.RightStatus.Omitted),
        .. register.Channels,
        .. register.Cookies,
        .. register.Texts,
        .. register.Claims,
        .. register.Contacts,
        .. register.Offices,
    ];

    // Purposes may share the words of a retention: taken away, they are taken away everywhere.
    private static Statement Plain(Statement statement) =>
        statement is RetentionFacts ? statement with { Level = default, At = "" } : statement with { Level = default };

    private static IEnumerable<string> Failing(PersonalDataInventory inventory, List<string[]> rows)
    {
        var pages = NoticePages.Of(inventory).SelectMany(page =>
        {
            var text = new NoticePageText(NoticeBuilder.Build(inventory, page, Language, new() { Draft = true }));
            return page.Registers.Select(register => (Key: register.Id[(register.Id.LastIndexOf('.') + 1)..], Text: text)).Append((Key: "-", Text: text));
        }).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Text);
        var column = 4 + Organisation.Languages.ToList().IndexOf(Language);
        return rows.Where(row => row[column].Split(" | ").Any(fact => fact[0] != '!' && !(pages[row[2]].HasSection(row[3]) && pages[row[2]].Holds(row[3], fact)))).Select(row => row[0]);
    }

    private static PersonalDataInventory Without(PersonalDataInventory inventory, Statement statement)
    {
        var file = new InventoryFile { Path = "changed" };
        var assembly = new InventoryAssembly { Name = "changed" };
        foreach (var register in inventory.Registers)
            assembly.Registers.Add(new(Without(register, statement), default));
        file.Assemblies.Add(assembly);
        foreach (var (language, texts) in inventory.Translations)
            file.Translations.Add(language, texts.ToDictionary(StringComparer.Ordinal));
        return InventoryMerge.Of(file);
    }

    private static RegisterFacts Without(RegisterFacts register, Statement statement) => register with
    {
        Purposes = new(Less(register.Purposes, statement).Select(purpose => purpose with { Content = Less(purpose.Content, statement), Retentions = Less(purpose.Retentions, statement) })),
        Bases = Less(register.Bases, statement),
        Subjects = Less(register.Subjects, statement),
        Content = Less(register.Content, statement),
        Sources = Less(register.Sources, statement),
        Disclosures = Less(register.Disclosures, statement),
        Retentions = Less(register.Retentions, statement),
        Rights = Less(register.Rights, statement),
        Channels = Less(register.Channels, statement),
        Cookies = Less(register.Cookies, statement),
        Texts = Less(register.Texts, statement),
        Claims = Less(register.Claims, statement),
        Contacts = Less(register.Contacts, statement),
        Offices = Less(register.Offices, statement),
    };

    private static FactList<T> Less<T>(FactList<T> statements, Statement statement)
        where T : Statement => new(statements.Where(candidate => !Plain(candidate).Equals(statement)));
}
