using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Declarations;

[Register("Markkinointirekisteri", typeof(ProcexonOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts), DataSubjects(SubjectGroup.ProspectContacts)]
[Purpose(typeof(DirectMarketing)), Purpose(typeof(Targeting)), Purpose(typeof(MarketingBans)), Purpose(typeof(Events))]
[DataContent("Nimi ja yhteystiedot", Name, EmailAddress, PhoneNumber)]
[DataContent("Tehtävä ja organisaatio", JobTitle, OrganisationData)]
[Source(SourceKind.DataSubject, "uutiskirjeen tilaukset ja ilmoittautumiset")]
[Source(SourceKind.PublicRegister, "Kaupparekisteri ja yritysten verkkosivut", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(Verkko24))]
[NoticeText(NoticeSection.Profiling, "Päättelemme uutiskirjeen avaamisista, mitkä aiheet kiinnostavat sinua, ja lähetämme niistä. Päätelmillä ei ole muita vaikutuksia sinulle.")]
public static class MarketingRegister;

[Purpose("Suoramarkkinointi yritysten yhteyshenkilöille", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-4",
    Channels = MarketingChannels.Email | MarketingChannels.Calls, Interest = "palvelujen tarjoaminen niille, joiden työtehtäviin ne kuuluvat", Provision = Provision.Voluntary)]
[DataContent("Kampanjatiedot ja uutiskirjeen tilaukset", CampaignData)]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class DirectMarketing;

[Purpose("Suoramarkkinoinnin kohdentaminen kiinnostuksen mukaan", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing | PurposeKind.Profiling, Assessment = "LIA-5",
    Interest = "lähetämme vain sellaista, mikä voi koskea sinua", Provision = Provision.NotFromPerson)]
[DataContent("Päätelmät kiinnostuksen kohteista", Interests, Origin = DataOrigin.Derived)]
[Source(SourceKind.Derived, "uutiskirjeen avaamiset")]
[Retention("P1Y", RetentionStart.Collection, Then = EndAction.Erase)]
public static class Targeting;

[Purpose("Markkinointikieltojen noudattaminen", LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Provision = Provision.Voluntary)]
[DataContent("Suoramarkkinointikielto", MarketingBan)]
[Retention(RetentionCriterion.Other, "Niin kauan kuin harjoitamme suoramarkkinointia, ja vain se, mitä kiellon tunnistamiseen tarvitaan", Then = EndAction.Erase)]
public static class MarketingBans;

[Purpose("Tapahtumien järjestäminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-6",
    Interest = "tapahtuman toteuttaminen ilmoittautuneille", Provision = Provision.Voluntary, IfNotProvided = "emme voi varata sinulle paikkaa")]
[DataContent("Ilmoittautumiset tapahtumiin ja koulutuksiin", EventRegistration)]
[Retention("P1Y", RetentionStart.EventEnd, Then = EndAction.Erase)]
public static class Events;
