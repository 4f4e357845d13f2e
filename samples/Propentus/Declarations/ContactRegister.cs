using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Propentus.Declarations;

[Register("Yhteystietorekisteri", typeof(PropentusOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts), DataSubjects(SubjectGroup.ProspectContacts), DataSubjects(SubjectGroup.PartnerContacts)]
[Purpose(typeof(RelationshipCare)), Purpose(typeof(DirectMarketing)), Purpose(typeof(MarketingBans))]
[DataContent("Nimi, titteli ja organisaatio", Name, JobTitle, OrganisationData)]
[DataContent("Yhteystiedot: osoite, puhelinnumero, sähköpostiosoite", PostalAddress, PhoneNumber, EmailAddress)]
[DataContent("Asiakkuuden ja yhteistyön vaiheet muistiinpanoineen", CustomerRelationship, FreeText)]
[Source(SourceKind.DataSubject, "yhteydenotot, tapaamiset ja sopimukset")]
[Source(SourceKind.RepresentedOrganisation, Informed = InformedWhen.AtFirstContact)]
[Source(SourceKind.PublicSource, "organisaatioiden verkkosivut", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact)]
[Claim(NoticeClaim.NoSpecialCategories)]
public static class ContactRegister;

[Purpose("Asiakas- ja yhteistyösuhteiden hoitaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-2026-1",
    Interest = "asiointi niiden organisaatioiden kanssa, joita edustat", Provision = Provision.Voluntary, IfNotProvided = "asioimme organisaatiosi toisen edustajan kanssa")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class RelationshipCare;

[Purpose("Identiteetinhallinnan palvelujen suoramarkkinointi organisaatioille", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-2026-2",
    Channels = MarketingChannels.Email | MarketingChannels.Calls, Interest = "palvelujen tarjoaminen niille, joiden työtehtäviin ne kuuluvat", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
[DisclosedTo(typeof(Mailchimp), Data = [Name, EmailAddress])]
public static class DirectMarketing;

[Purpose("Markkinointikieltojen noudattaminen", LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Provision = Provision.Voluntary)]
[DataContent("Suoramarkkinointikielto", MarketingBan)]
[Retention(RetentionCriterion.Other, "Niin kauan kuin harjoitamme suoramarkkinointia, ja vain se, mitä kiellon tunnistamiseen tarvitaan", Then = EndAction.Erase)]
public static class MarketingBans;
