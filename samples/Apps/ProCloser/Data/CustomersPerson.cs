using System;
using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.App.Data;

/// <summary>A person in a customer's own register, which Pro Closer processes on its behalf (Art. 28): the customer answers
/// requests and decides how long; Pro Closer passes requests on and erases when told to.</summary>
[Personal(typeof(CustomersOwnRegister)), DataSubject]
public partial class CustomersPerson
{
    [SubjectKey] public int Id { get; set; }
    [NotPersonal("the customer, an organisation")] public int CompanyId { get; set; }
    public Company? Company { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
}
