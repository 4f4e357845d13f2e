using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Declarations;

/// <summary>The register with the most at stake for people: what is inferred of them is told, its logic and its effects.</summary>
[Register("Kuluttajarekisteri", typeof(ProCloserOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.Consumers)]
[Purpose(typeof(TargetGroups)), Purpose(typeof(Enrichment)), Purpose(typeof(MarketingBans))]
[DataContent("Nimi, osoite ja puhelinnumero", Name, PostalAddress, PhoneNumber)]
[DataContent("Ikä ja elinvaihe, pääteltyinä etunimien tilastoista", Age, LifeStage, Origin = DataOrigin.Derived)]
[DataContent("Asunto ja asuinalue", Housing, AreaData, Origin = DataOrigin.OpenData)]
[DataContent("Asuinalueen tilastoista pääteltyjä luokkia: tulot, koulutus ja sosioekonominen asema", Income, Education, SocioEconomicStatus, Origin = DataOrigin.Derived)]
[DataContent("Kyselyissä kerrotut kiinnostuksen kohteet", Interests)]
[DataContent("Tilastokeskuksen tilastot", Statistics, Origin = DataOrigin.OpenData)]
[Source(SourceKind.PublicSource, "Tilastokeskuksen tilastot ja avoimet aineistot", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstDisclosure)]
[Source(SourceKind.DataSubject, "kyselyt")]
[DisclosedTo(typeof(MarketingCompanies), LegalBasis = LegalBasis.LegitimateInterests, Text = "kohderyhmät painettuun markkinointiin ja puhelinmyyntiin")]
[DisclosedTo(typeof(HostingProvider))]
[NoticeText(NoticeSection.Profiling, "Päättelemme ikäsi, elinvaiheesi ja alueesi tilastojen perusteella, mihin kohderyhmiin kuulut ja mitä ehkä ostat. Siitä riippuu, mitä mainoksia saat; muuta vaikutusta sinulle sillä ei ole, ja voit aina kieltää sen.")]
public static class ConsumerData;

[Purpose("Kohderyhmien muodostaminen ennustamalla ostokäyttäytymistä", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing | PurposeKind.Profiling, Assessment = "LIA-4, DPIA-1",
    Channels = MarketingChannels.Print | MarketingChannels.Calls, Interest = "kohderyhmäpalvelu yrityksille", ThirdPartyInterest = "yritysten tarve kohdistaa tarjouksensa niille, joita ne kiinnostavat", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.Collection, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class TargetGroups;

[Purpose("Yritysten asiakasrekisterien täydentäminen aluetiedoilla", LegalBasis.LegitimateInterests, Kind = PurposeKind.Enrichment, Assessment = "LIA-5, DPIA-1",
    Interest = "rekisterien täydennyspalvelu yrityksille", ThirdPartyInterest = "yritysten tarve ymmärtää asiakaskuntaansa", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.Collection, Then = EndAction.Erase)]
public static class Enrichment;
