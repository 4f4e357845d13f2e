using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.Procexon;

[Purpose("Palvelujen tuottaminen ja siihen kuuluva hallinto", LegalBasis.Contract)]
[Retention(RetentionCriterion.ContractTerm, "Sopimuksen ajan tai niin pitkään kuin palvelujen toimittaminen edellyttää")]
public static class ProducingServices;

[Purpose("Palvelujen kehittäminen", LegalBasis.Contract)]
[Retention(RetentionCriterion.ContractTerm, "Sopimuksen ajan tai niin pitkään kuin palvelujen toimittaminen edellyttää")]
public static class DevelopingServices;

[Purpose("Tietoturvasta huolehtiminen", LegalBasis.Contract, Kind = PurposeKind.InformationSecurity)]
[Retention(RetentionCriterion.ContractTerm, "Sopimuksen ajan tai niin pitkään kuin palvelujen toimittaminen edellyttää")]
public static class InformationSecurity;

[Purpose("Suoramarkkinointi", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing)]
[Retention(RetentionCriterion.WhileBasisExists, "Oikeutetun edun tiedot: niin pitkään kuin peruste on")]
public static class DirectMarketing;

[Purpose("Palvelujen henkilökohtaistaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Profiling)]
[Retention(RetentionCriterion.WhileBasisExists, "Oikeutetun edun tiedot: niin pitkään kuin peruste on")]
public static class Personalising;

[Purpose("Tilastointi", LegalBasis.LegitimateInterests, Kind = PurposeKind.Statistics)]
[Retention(RetentionCriterion.WhileBasisExists, "Oikeutetun edun tiedot: niin pitkään kuin peruste on")]
public static class Statistics;

[Purpose("Lakisääteiset velvoitteet, kuten kirjanpito ja viranomaistarkoitukset", LegalBasis.LegalObligation)]
[Retention(RetentionCriterion.StatutoryPeriod, "Niin pitkään kuin laki edellyttää, esimerkiksi kirjanpidosta tai rahanpesusta annettu")]
public static class StatutoryDuties;

[Purpose("Muut ennalta määräämättömät tarkoitukset, joihin lupa kysytään aina erikseen", LegalBasis.Consent)]
[DataContent("Muut suostumuksella kerättävät tiedot, jotka yksilöidään suostumusta pyydettäessä", Other)]
[Retention(RetentionCriterion.ByPurpose, "Suostumuksen tiedot: käsittelyn tarkoituksen mukaan")]
public static class OtherConsented;

[Purpose("Yhteydenpito asiakkaisiin, asiakassuhteen ylläpito ja markkinointi", LegalBasis.NotStated, AsStated = "pääasiallinen tarkoitus")]
public static class CustomerContact;
