using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers;
using ProMail.Data;

namespace ProMail.Steps;

/// <summary>One person with every row that belongs to them.</summary>
internal static class Subject
{
    public static CustomerContact Load(ProMailContext database, string email) => database.Contacts
        .Include(contact => contact.Meetings).Include(contact => contact.Invoices).Include(contact => contact.Visits).Include(contact => contact.Consents)
        .AsSplitQuery().Single(contact => contact.Email == email);

    /// <summary>The rows, the person's own last: each answers for itself.</summary>
    public static IReadOnlyList<IPersonalData> Rows(CustomerContact contact) =>
        [.. contact.Meetings, .. contact.Invoices, .. contact.Visits, .. contact.Consents, contact];
}
