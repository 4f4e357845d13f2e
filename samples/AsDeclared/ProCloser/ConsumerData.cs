using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProCloser;

[Register("Kuluttajatiedot", typeof(ProCloserOy))]
[Includes(typeof(OwnDatabases))]
[DataSubjects(SubjectGroup.Consumers, "kuluttajat ja muut yksityishenkilöt")]
[LegalBasis(LegalBasis.LegitimateInterests, Interest = "Pro Closerin liiketoiminnan harjoittaminen", ThirdPartyInterest = "Asiakkaiden liiketoiminnan harjoittaminen")]
[NoticeText(NoticeSection.Content, "Kaikki tiedot eivät yksin ole henkilötietoja, mutta ne voivat olla sitä sellaisinaan tai muihin tietoihin yhdistettyinä.")]
[DataContent("Tilastokeskuksen tilastoaineisto", Statistics, Origin = DataOrigin.OpenData)]
[DataContent("Muut Tilastokeskuksen tilastot", Statistics, Origin = DataOrigin.OpenData)]
[DataContent("Nimi, osoite, sähköpostiosoite ja puhelinnumero", Name, PostalAddress, EmailAddress, PhoneNumber)]
[DataContent("Avoin aineisto etunimien syntymävuosista ja kielistä", Age, Language, Origin = DataOrigin.Derived)]
[DataContent("Avoin aineisto asuinalueiden etäisyydestä palveluihin, ajomatkoista ja liikennevirroista", AreaData, Statistics, Origin = DataOrigin.OpenData)]
[DataContent("Avoin aineisto asuinalueiden kehityksestä: vaurastuminen, väestönkasvu ja poismuutto", AreaData, Statistics, Origin = DataOrigin.OpenData)]
[DataContent("Avoin rakennusaineisto", Housing, Statistics, Origin = DataOrigin.OpenData)]
[DataContent("Taloyhtiön kunto ja korjaustarpeet sen tilinpäätöksestä", Housing)]
[DataContent("Ikä", Age)]
[DataContent("Elinkaaren vaihe", LifeStage, Origin = DataOrigin.Derived)]
[DataContent("Tulot ja sosioekonominen asema", Income, SocioEconomicStatus)]
[DataContent("Kiinnostuksen kohteet", Interests)]
[DataContent("Asuntotyyppi ja hallintamuoto", Housing)]
[DataContent("Koulutus", Education)]
[Purpose("Pro Closerin ja sen Asiakkaiden liiketoiminta", LegalBasis.LegitimateInterests)]
[Purpose("Asiakkaiden henkilötietokantojen rikastaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Enrichment)]
[Purpose("Asiakkaan markkinoinnin kohdistaminen henkilöön tietojen yhdistämisen jälkeen", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing | PurposeKind.Enrichment)]
[Purpose("Kohderyhmien rajaaminen osana analyysia, joka ennustaa ostokäyttäytymistä", LegalBasis.LegitimateInterests, Kind = PurposeKind.Profiling)]
[Source(SourceKind.StatisticsAuthority, "tilastolähteet, avoimet lähteet ja kyselyt")]
[Source(SourceKind.PublicSource, "Tilastokeskus ja muut julkiset lähteet", PubliclyAvailable = Answer.Yes)]
[DisclosedTo(typeof(ServiceCustomer), Text = "säännöllisesti; Asiakas voi yhdistää ne omiin henkilötietoihinsa")]
[Retention(RetentionCriterion.NotStated)]
public static class ConsumerData;
