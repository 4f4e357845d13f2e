using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Proseduuri.Declarations;

[Register("Customer and marketing register", typeof(ProseduuriOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts), DataSubjects(SubjectGroup.ProspectContacts)]
[Purpose(typeof(CustomerCare)), Purpose(typeof(DirectMarketing)), Purpose(typeof(MarketingBans)), Purpose(typeof(Bookkeeping))]
[DataContent("First and last name", Name)]
[DataContent("Company, its business ID and industry", OrganisationData)]
[DataContent("Position at work and area of responsibility", Position, JobTitle)]
[DataContent("Contact details: postal address, phone number, e-mail address", PostalAddress, PhoneNumber, EmailAddress)]
[DataContent("Chats, forms and other messages", CommunicationContent)]
[Source(SourceKind.DataSubject, "forms on our website, chat, configurators and direct contacts")]
[Source(SourceKind.RepresentedOrganisation, Informed = InformedWhen.AtFirstContact)]
[Source(SourceKind.PublicRegister, "official company registers", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(CrmProvider))]
[DisclosedTo(typeof(Authorities), Condition = "Only where the law obliges us")]
public static class CustomerRegister;

[Purpose("Managing customer relationships and answering enquiries", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-2026-1",
    Interest = "dealing with the companies whose contact person you are", Provision = Provision.Voluntary, IfNotProvided = "we deal with another contact person of your company")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class CustomerCare;

[Purpose("Direct marketing of our services to companies", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-2026-2",
    Channels = MarketingChannels.Email | MarketingChannels.Calls, Interest = "offering solutions to companies, to the contact persons whose work they concern", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class DirectMarketing;

[Purpose("Respecting marketing bans", LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Provision = Provision.Voluntary)]
[DataContent("Direct-marketing ban", MarketingBan)]
[Retention(RetentionCriterion.Other, "As long as we do direct marketing, and only what is needed to recognise the ban", Then = EndAction.Erase)]
public static class MarketingBans;

[Purpose("Invoicing and statutory bookkeeping", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §", Kind = PurposeKind.Ordinary,
    Provision = Provision.Contractual, IfNotProvided = "we cannot invoice your company")]
[DataContent("Invoicing data", InvoicingData)]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
public static class Bookkeeping;
