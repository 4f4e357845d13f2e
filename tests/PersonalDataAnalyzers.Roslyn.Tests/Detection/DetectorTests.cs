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
    [InlineData("Visitor", "*FirstName,*Qwerty,Status,Slug,UpdatedAt,CompanyName", "string")]
    [InlineData("Visitor", "Qwerty", "string")]
    [InlineData("Guest", "*LastName,*PlofNo", "int", "Plof")]
    [InlineData("Product", "*FirstName,*LastName,*Email,Qwerty", "string")]
    [InlineData("Registration", "*FirstName,*LastName,*Email,*Qwerty", "string")]
    [InlineData("Order", "*FirstName,*LastName,*Email,Qwerty", "string")]
    public void What_else_a_person_has_is_theirs(string type, string members, string memberType, string? last = null)
    {
        var names = (last is null ? members : members + "," + last).Split(',');
        var found = Detector.Examine(new RecordShape(type, [.. names.Select(name => new MemberShape(name.TrimStart('*'), name.Contains("Name") ? "string" : memberType))]), s_lexicon);
        Assert.Equal(names, names.Select((name, i) => (found[i] is { Confidence: >= Strength.Medium } ? "*" : "") + name.TrimStart('*')));
    }

    [Theory]
    [InlineData("UserFeedback", "*Name,*Email,Comments")]
    [InlineData("Registration", "*Name,*Phone")]
    [InlineData("Registration", "Name,Phase")]
    public void A_name_beside_a_way_to_reach_is_whose_it_is(string type, string members)
    {
        var names = members.Split(',');
        var found = Detector.Examine(new RecordShape(type, [.. names.Select(name => new MemberShape(name.TrimStart('*'), "string"))]), s_lexicon);
        Assert.All(names.Where(name => name != "Comments").Select((name, i) => (name, found[i])), item => Assert.Equal(item.name[0] == '*', item.Item2 is { Confidence: >= Strength.Medium }));
    }

    [Theory]
    [InlineData("Customer", "Name", "string", "Name", "High")]
    [InlineData("Product", "Name", "string", null, null)]
    [InlineData("Order", "CustomerName", "string", "Name", "High")]
    [InlineData("Order", "OrderName", "string", null, null)]
    [InlineData("Company", "Phone", "string", null, null)]
    [InlineData("Toimipiste", "Yhteyshenkilo", "string", "Name", "Medium")]
    [InlineData("Course", "Teacher", "string", "Name", "Medium")]
    [InlineData("Course", "Teacher", "Teacher", null, null)]
    [InlineData("Employee", "EName", "string", "Name", "High")]
    [InlineData("DrugPrescription", "Reason", "string", "FreeText", "Medium")]
    [InlineData("Medication", "MedicationName", "string", null, null)]
    [InlineData("Establishment", "Postcode", "string", null, null)]
    [InlineData("SearchModel", "SearchText", "string", null, null)]
    [InlineData("RefreshToken", "Token", "string", "Credential", "Medium")]
    [InlineData("SyntaxToken", "Token", "string", null, null)]
    [InlineData("EmployeeUpsertDto", "Name", "string", "Name", "High")]
    [InlineData("Employee", "Expenses", "List<Expense>", null, null)]
    [InlineData("Employee", "Skills", "List<string>", "Education", "Medium")]
    [InlineData("CustomerViewModel", "PhoneColor", "SolidColorBrush", null, null)]
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

    /// <summary>Names of members separated by commas; those with a star are found, with two stars almost surely.</summary>
    [Theory]
    [InlineData("Visitor", "**IPAddress,**UserAgent,*Visits")]
    [InlineData("SyntaxVisitor", "IPAddress,Name,Depth")]
    [InlineData("AccessLog", "Server,Instance,**RemoteIPAddress,Level")]
    [InlineData("EmailAccount", "Email,DisplayName,Host,Port,Username,Password")]
    [InlineData("Notification", "**FromDisplayName,**FromEmail,**ToDisplayName,**ToEmail,*Subject,*Body")]
    [InlineData("QueuedEmail", "*To,*ToName,*Cc,*Subject,*Body,Priority")]
    [InlineData("Route", "FromCity,ToCity,FromName,Length")]
    [InlineData("Attachment", "FileName,**UploadedByName,Size")]
    [InlineData("CoreNamespace", "*FullName,Parent")]
    [InlineData("Session", "ExpiresAt,Created")]
    [InlineData("Member", "**Email,ExpiresAt,MemberCode,Status")]
    [InlineData("Presidentti", "**Nimi,**Syntymaaika")]
    [InlineData("Kalastaja", "**Nimi,**Puhelin")]
    [InlineData("Palveluntuottaja", "Nimi,Katuosoite,Postinumero")]
    [InlineData("Passenger", "*WeightInKilograms,**BirthDate")]
    public void Members_explain_each_other(string type, string members)
    {
        var names = members.Split(',');
        var found = Detector.Examine(new RecordShape(type, [.. names.Select(name => new MemberShape(name.TrimStart('*'), name.EndsWith("At", StringComparison.Ordinal) || name.EndsWith("BirthDate", StringComparison.Ordinal) ? "DateTime" : "string"))]), s_lexicon);
        Assert.Equal(names, names.Select((name, i) => (found[i]?.Confidence switch { Strength.High => "**", Strength.Medium => "*", _ => "" }) + name.TrimStart('*')));
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
