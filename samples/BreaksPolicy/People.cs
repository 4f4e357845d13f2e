using PersonalDataAnalyzers;

namespace BreaksPolicy;

[Personal(typeof(Customers)), DataSubject]
public partial class Customer
{
    [SubjectKey] public int Id { get; set; }

    [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";

    [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = ""; // PDA2018

    [Personal(PersonalDataCategory.HealthData)] public string? Allergies { get; set; } // PDA2004 PDA2018

    [Personal(PersonalDataCategory.NationalIdentityNumber)] public string? PersonalCode { get; set; } // PDA2005 PDA2018

    [NotPersonal("")] public string? Remark { get; set; } // PDA1006

    public string? PhoneNumber { get; set; } // PDA1003

    public int Visits { get; set; } // PDA1003
}

[Personal(typeof(Customers)), DataSubject]
public class Prospect // PDA5001
{
    [SubjectKey] public int Id { get; set; }

    [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = ""; // PDA6001
}

public partial class Stray // PDA2001
{
    [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
}

public sealed class Newsletter
{
    public string? FirstName { get; set; } // PDA1001

    public string? Recipient { get; set; }
}
