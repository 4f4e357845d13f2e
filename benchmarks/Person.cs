using System;
using System.Text.Json.Serialization;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>Controller of the benchmarks.</summary>
[DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
public static class Company;

/// <summary>Register of the benchmarks.</summary>
[Register("Asiakasrekisteri", typeof(Company))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "emme voi toimittaa tilausta")]
[Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
public static class Customers;

/// <summary>Twenty marked properties of the kinds that people's data has.</summary>
[Personal(typeof(Customers)), DataSubject]
public partial class Person
{
    [SubjectKey] public int Id { get; set; }
    [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
    [Personal(PersonalDataCategory.LastName)] public string LastName { get; set; } = "";
    [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
    [Personal(PersonalDataCategory.PhoneNumber)] public string? Phone { get; set; }
    [Personal(PersonalDataCategory.PostalAddress)] public string? Street { get; set; }
    [Personal(PersonalDataCategory.PostalCode)] public string? PostalCode { get; set; }
    [Personal(PersonalDataCategory.City)] public string? City { get; set; }
    [Personal(PersonalDataCategory.DateOfBirth)] public DateOnly Born { get; set; }
    [Personal(PersonalDataCategory.Gender)] public string? Gender { get; set; }
    [Personal(PersonalDataCategory.Language)] public string? Language { get; set; }
    [Personal(PersonalDataCategory.Nationality)] public string? Nationality { get; set; }
    [Personal(PersonalDataCategory.CustomerNumber)] public long Number { get; set; }
    [Personal(PersonalDataCategory.CustomerRelationship)] public DateTime Since { get; set; }
    [Personal(PersonalDataCategory.MarketingPermission)] public bool MayMarket { get; set; }
    [Personal(PersonalDataCategory.Income)] public decimal Income { get; set; }
    [Personal(PersonalDataCategory.IpAddress)] public string? LastIp { get; set; }
    [Personal(PersonalDataCategory.DeviceIdentifier)] public Guid Device { get; set; }
    [Personal(PersonalDataCategory.LocationData)] public double Latitude { get; set; }
    [Personal(PersonalDataCategory.FreeText)] public string? Note { get; set; }

    /// <summary>A person who does not exist.</summary>
    public static Person Create() => new()
    {
        Id = 7, FirstName = "Maija", LastName = "Meikäläinen", Email = "maija@example.fi", Phone = "+358 40 0000000", Street = "Esimerkkikatu 1",
        PostalCode = "00100", City = "Helsinki", Born = new DateOnly(1980, 5, 17), Gender = "female", Language = "fi", Nationality = "FI", Number = 123456,
        Since = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), MayMarket = true, Income = 43210.50m, LastIp = "192.0.2.17",
        Device = new Guid("2b1e9bd1-6ab3-4a3d-9c57-2f1f0f2f7d55"), Latitude = 60.17, Note = "Asks for \"fair\" coffee.",
    };

    /// <summary>What a careful developer writes by hand, and says of it.</summary>
    public static readonly ErasureOutcome AllErased = ErasureOutcome.Of(new MemberOutcome("all", MemberFate.Erased));

    /// <summary>Erasure by hand.</summary>
    public virtual ErasureOutcome EraseByHand()
    {
        FirstName = "";
        LastName = "";
        Email = "";
        Phone = null;
        Street = null;
        PostalCode = null;
        City = null;
        Born = default;
        Gender = null;
        Language = null;
        Nationality = null;
        Number = 0;
        Since = default;
        MayMarket = false;
        Income = 0;
        LastIp = null;
        Device = default;
        Latitude = 0;
        Note = null;
        return AllErased;
    }

    /// <summary>Anonymisation by hand, with the same value strategies.</summary>
    public virtual ErasureOutcome AnonymiseByHand()
    {
        FirstName = "";
        LastName = "";
        Email = "";
        Phone = null;
        Street = null;
        if (PostalCode is { } code)
            PostalCode = s_prefix.Apply(code, default);
        City = null;
        Born = s_year.Apply(Born, default);
        Gender = null;
        Language = null;
        Nationality = null;
        Number = 0;
        Since = default;
        MayMarket = false;
        Income = s_round.Apply(Income, default);
        if (LastIp is { } ip)
            LastIp = s_ip.Apply(ip, default);
        Device = default;
        Latitude = 0;
        Note = null;
        return AllErased;
    }

    private static readonly PostalCodePrefix s_prefix = new();
    private static readonly YearOfBirth s_year = new();
    private static readonly RoundAmount s_round = new();
    private static readonly TruncateIp s_ip = new();
}

/// <summary>The same class for the source generator of System.Text.Json.</summary>
[JsonSerializable(typeof(Person))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
internal sealed partial class PersonJson : JsonSerializerContext;
