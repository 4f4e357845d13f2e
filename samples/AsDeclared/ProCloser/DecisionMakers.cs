using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProCloser;

[Register("Yrityspäättäjätiedot (Yrityspäättäjärekisteri)", typeof(ProCloserOy))]
[Includes(typeof(OwnDatabases))]
[DataSubjects(SubjectGroup.DecisionMakers, "henkilöt, jotka asemassaan päättävät työnantajansa nimissä ja lukuun")]
[Purpose("Työtehtäviin liittyvän tiedon lähettäminen; tiedot koskevat tehtävää, asemaa tai toimintaa elinkeinoelämässä tai julkisessa tehtävässä", LegalBasis.LegitimateInterests,
    Interest = "Pro Closerin liiketoiminnan harjoittaminen", ThirdPartyInterest = "Asiakkaiden liiketoiminnan harjoittaminen", Kind = PurposeKind.DirectMarketing)]
[DataContent("Nimi, osoite, sähköpostiosoite ja puhelinnumero", Name, PostalAddress, EmailAddress, PhoneNumber)]
[DataContent("Tehtävä ja asema yrityksessä", JobTitle, Position)]
[DataContent("Markkinointisuostumukset ja -kiellot", MarketingPermission, MarketingBan)]
[DataContent("Yrityksen verkkosivut", OrganisationData)]
[DataContent("Yritys tai toimipaikka: nimi, y-tunnus, osoite ja vaihteen numero", OrganisationData)]
[DataContent("Henkilön itse antamat lisätiedot, kuten ammatilliset kiinnostuksen kohteet, ja muut tarkoitukseen tarpeelliset tiedot", FreeText, Interests)]
[Source(SourceKind.PublicSource, "päättäjärekisterit, organisaatioiden kotisivut ja vastaavat sekä muut julkiset lähteet", PubliclyAvailable = Answer.Yes)]
[DisclosedTo(typeof(ServiceCustomer), Text = "säännöllisesti")]
[Retention(RetentionCriterion.NotStated)]
public static class DecisionMakers;
