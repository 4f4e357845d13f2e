using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Declarations;

[Register("Yrityspäättäjärekisteri", typeof(ProCloserOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.DecisionMakers)]
[Purpose(typeof(WorkRelatedInformation)), Purpose(typeof(MarketingBans))]
[DataContent("Nimi ja yhteystiedot", Name, PostalAddress, EmailAddress, PhoneNumber)]
[DataContent("Tehtävä ja asema organisaatiossa", JobTitle, Position)]
[DataContent("Organisaation tiedot", OrganisationData)]
[DataContent("Itse ilmoittamasi ammatilliset kiinnostuksen kohteet", Interests)]
[Source(SourceKind.PublicSource, "organisaatioiden verkkosivut ja julkiset päättäjärekisterit", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.WithinOneMonth)]
[Source(SourceKind.DataSubject, "vastaukset yhteydenottoihimme")]
[DisclosedTo(typeof(MarketingCompanies), LegalBasis = LegalBasis.LegitimateInterests, Text = "työtehtäviin liittyvä markkinointi")]
[DisclosedTo(typeof(HostingProvider))]
public static class DecisionMakers;

[Purpose("Työtehtäviin liittyvän tiedon ja markkinoinnin välittäminen päättäjille", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-3",
    Channels = MarketingChannels.Email | MarketingChannels.Calls | MarketingChannels.Print, Interest = "yritysten kohderyhmäpalvelu", ThirdPartyInterest = "yritysten tarve tavoittaa ne, joiden työhön tarjous kuuluu",
    Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.Collection, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class WorkRelatedInformation;

[Purpose("Markkinointikieltojen noudattaminen", LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Provision = Provision.Voluntary)]
[DataContent("Suoramarkkinointikielto", MarketingBan)]
[Retention(RetentionCriterion.Other, "Niin kauan kuin luovutamme tietoja markkinointiin tai markkinoimme itse, ja vain se, mitä kiellon tunnistamiseen tarvitaan", Then = EndAction.Erase)]
public static class MarketingBans;
