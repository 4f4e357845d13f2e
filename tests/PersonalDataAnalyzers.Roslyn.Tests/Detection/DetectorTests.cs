using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Tests.Detection;

public class DetectorTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Of(Lexicon.DefaultLanguages);

    [Theory]
    [InlineData("FirstName", "first name")]
    [InlineData("first_name", "first name")]
    [InlineData("m_strIPAddress2", "str ip address 2")]
    [InlineData("strEmail", "email")]
    [InlineData("Syntymäaika", "syntymaaika")]
    [InlineData("Fødselsnummer", "fodselsnummer")]
    [InlineData("eNimi", "e nimi")]
    [InlineData("HETU", "hetu")]
    [InlineData("", "")]
    [InlineData("_", "")]
    public void Names_are_split_and_folded(string name, string words)
    {
        var split = Identifier.Of(name);
        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, split.Count).Select(i => split[i])));
    }

    [Fact]
    public void Any_name_splits_into_its_letters() => Prop.ForAll<string>(name =>
    {
        var split = Identifier.Of(Clean(name));
        return Enumerable.Range(0, split.Count).All(i => split[i].Length > 0)
            && (split.Count == 0 || split.Slice(0, split.Count) == string.Concat(Enumerable.Range(0, split.Count).Select(i => split[i])));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_names_are_judged_without_a_throw() => Prop.ForAll<string, string, string>((type, member, memberType) =>
        Detector.Examine(new RecordShape(Clean(type), [new MemberShape(Clean(member), Clean(memberType))]), s_lexicon).Length == 1).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Customer", "Name", "string", "Name", "High")]
    [InlineData("Product", "Name", "string", null, null)]
    [InlineData("Order", "CustomerName", "string", "Name", "High")]
    [InlineData("Order", "OrderName", "string", null, null)]
    [InlineData("Company", "Phone", "string", null, null)]
    [InlineData("Company", "ContactPersonEmail", "string", "EmailAddress", "High")]
    [InlineData("Person", "Age", "int", "Age", "High")]
    [InlineData("CacheEntry", "Age", "TimeSpan", null, null)]
    [InlineData("User", "EmailConfirmed", "bool", null, null)]
    [InlineData("Asiakas", "Puhelinnumero_1", "string", "PhoneNumber", "High")]
    [InlineData("Asiakas", "kotiosoite", "string", "PostalAddress", "High")]
    [InlineData("Kund", "Gatuadress", "string", "PostalAddress", "High")]
    [InlineData("Kund", "PersonnummerID", "string", "NationalIdentityNumber", "High")]
    public void Record_and_neighbours_decide(string type, string member, string memberType, string? category, string? confidence)
    {
        var found = Detector.Examine(new RecordShape(type, [new MemberShape(member, memberType)]), s_lexicon)[0];
        found = found is { Confidence: >= Strength.Medium } ? found : null;
        Assert.Equal((category, confidence), (found?.Category.ToString(), found?.Confidence.ToString()));
    }

    [Fact]
    public void Tables_of_all_languages_read()
    {
        foreach (var language in new[] { "fi", "sv", "en", "de", "fr", "es", "et", "no", "da", "nl" })
            Assert.NotNull(Lexicon.Of(language).Term("email"));
        Assert.NotNull(Lexicon.Of("de").Term("vorname"));
        Assert.Null(Lexicon.Of("fi").Term("vorname"));
    }

    private static string Clean(string? text) => text ?? "";
}
