using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Declarations;

/// <summary>The one register of Pro Mail. Each purpose carries its own basis and its own end.</summary>
[Register("Customer and marketing register", typeof(ProMailOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts), DataSubjects(SubjectGroup.ProspectContacts)]
[Purpose(typeof(CustomerCare)), Purpose(typeof(DirectMarketing)), Purpose(typeof(MarketingBans)), Purpose(typeof(Bookkeeping)), Purpose(typeof(WebAnalytics))]
[DataContent("First and last name", Name)]
[DataContent("Job title and the company you represent", JobTitle, OrganisationData)]
[DataContent("Contact details: e-mail address, phone number, postal address", EmailAddress, PhoneNumber, PostalAddress)]
[DataContent("Meetings, calls and other contacts, with notes on them", ContactHistory, FreeText)]
[DataContent("Marketing permissions", MarketingPermission)]
[Source(SourceKind.DataSubject, "forms on our website, telephone calls, meetings and customer events")]
[Source(SourceKind.PublicSource, "LinkedIn and the media", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(CrmProvider))]
[DisclosedTo(typeof(Authorities), Condition = "Only where the law obliges us, for instance when an offence is investigated")]
public static class CustomerAndMarketingRegister;
