using System;
using System.Text;
using PersonalDataAnalyzers;
using ProMail.Data;
using ProMail.Declarations;

namespace ProMail.Steps;

/// <summary>People who do not exist.</summary>
internal static class People
{
    public const string Erased = "aino.esimerkki@kivi.example";
    public const string Anonymised = "otso.malli@puro.example";

    /// <summary>Marks the person as not to be marketed to.</summary>
    public static void Ban(CustomerContact contact, PseudonymKey key)
    {
        contact.NoMarketing = true;
        contact.BanMark = Mark(contact.Email, key);
    }

    /// <summary>The mark by which a banned address is recognised.</summary>
    public static string Mark(string email, PseudonymKey key) =>
        Convert.ToHexString(key.Compute(typeof(MarketingBans).FullName!, Encoding.UTF8.GetBytes(email.ToLowerInvariant())));

    public static CustomerContact[] Create(PseudonymKey key)
    {
        var aino = new CustomerContact
        {
            GivenName = "Aino", FamilyName = "Esimerkki", Title = "Marketing manager", Company = "Kivi Oy", Email = Erased, Mobile = "+358 40 0000001",
            Street = "Esimerkkikatu 1", Postcode = "00100", Town = "Helsinki", LastContact = new DateTime(2026, 10, 2), Notes = "Prefers mornings",
        };
        aino.Meetings.Add(new Meeting { HeldOn = new DateTime(2026, 9, 14), Notes = "Aino wants the autumn report" });
        aino.Invoices.Add(new Invoice { Number = "2026-117", AddressedTo = "Aino Esimerkki, Kivi Oy", Amount = 1240.50m, IssuedOn = new DateTime(2026, 9, 30) });
        aino.Visits.Add(new PageVisit { Address = "192.0.2.17", Cookie = "GA1.2.1001.aino", Page = "/reports", VisitedAt = new DateTime(2026, 10, 1, 8, 30, 0) });
        aino.Consents.Add(new MarketingConsent { Channel = "e-mail", GivenOn = new DateTime(2025, 3, 1), GivenBy = "form on the website" });

        Ban(aino, key);

        var otso = new CustomerContact
        {
            GivenName = "Otso", FamilyName = "Malli", Title = "Owner", Company = "Puro Tmi", Email = Anonymised, Mobile = "+358 40 0000002",
            Street = "Mallitie 2", Postcode = "33100", Town = "Tampere", LastContact = new DateTime(2024, 5, 3), Notes = "Met at the fair",
        };
        otso.Visits.Add(new PageVisit { Address = "198.51.100.23", Cookie = "GA1.2.1002.otso", Page = "/prices", VisitedAt = new DateTime(2024, 5, 2, 17, 5, 0) });

        var tuisku = new CustomerContact
        {
            GivenName = "Tuisku", FamilyName = "Testi", Company = "Suo Osk", Email = "tuisku.testi@suo.example", LastContact = new DateTime(2026, 11, 1),
        };
        return [aino, otso, tuisku];
    }
}
