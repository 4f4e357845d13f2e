using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Declarations;

[Register("Puhelinluettelotiedot", typeof(ProCloserOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.Subscribers)]
[Purpose(typeof(ContactInformationService)), Purpose(typeof(DirectoryBans))]
[DataContent("Nimi, osoite ja puhelinnumero", Name, PostalAddress, PhoneNumber)]
[Source(SourceKind.PublicRegister, "julkinen puhelinnumerokanta", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.PublishedInstead)]
[DisclosedTo(typeof(DirectoryUsers), LegalBasis = LegalBasis.LegitimateInterests, Text = "yhteystietopalvelun haut", Data = [Name, PostalAddress, PhoneNumber])]
[DisclosedTo(typeof(HostingProvider))]
[Right(DataSubjectRight.National, RightStatus.Granted, "Voit kieltää tietojesi merkitsemisen ja luovuttamisen kokonaan tai osittain", Law = "FI 917/2014")]
[Right(DataSubjectRight.Erasure | DataSubjectRight.Rectification, RightStatus.Granted, "Myös yritys tai muu yhteisö saa tietonsa poistetuiksi ja oikaistuiksi", Holder = RightHolder.LegalPersons, Law = "FI 917/2014")]
public static class PhoneDirectory;

[Purpose("Yhteystietopalvelun tarjoaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-1",
    Interest = "puhelinnumeroiden haun tarjoaminen", ThirdPartyInterest = "numeron löytäminen silloin, kun sitä tarvitaan", Provision = Provision.NotFromPerson)]
[Retention("P1Y", RetentionStart.Collection, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class ContactInformationService;

[Purpose("Kieltojen ja poistopyyntöjen noudattaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Suppression, Assessment = "LIA-2",
    Interest = "se, etteivät kielletyt tiedot palaa rekisteriin", Provision = Provision.Voluntary)]
[DataContent("Kielto tai poistopyyntö", MarketingBan)]
[Retention(RetentionCriterion.Other, "Niin kauan kuin tarjoamme yhteystietopalvelua, ja vain se, mitä kiellon tunnistamiseen tarvitaan", Then = EndAction.Erase)]
public static class DirectoryBans;
