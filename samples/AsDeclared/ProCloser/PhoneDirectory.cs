using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProCloser;

[Register("Pro Closer Puhelinluettelotiedot", typeof(ProCloserOy))]
[Includes(typeof(OwnDatabases))]
[NoticeText(NoticeSection.Roles, "Puhelinluettelotiedoissa Pro Closer on rekisterinpitäjänä yhteystietopalvelun tarjoaja, jota tarkoitetaan lain 917/2014 luvussa 23.")]
[NoticeText(NoticeSection.Purposes, "Yhteystietopalvelu on lain 917/2014 luvussa 23 tarkoitettu palvelu.")]
[LegalBasis(LegalBasis.NotStated, AsStated = "rekisterinpitäjänä käsitellään tietoja, jotka laissa mainitaan", Law = "FI 917/2014 195 §")]
[DataSubjects(SubjectGroup.Subscribers, "teleyrityksen kanssa puhelinliittymästä sopineet")]
[DataContent("Tilaajan nimi", Name)]
[DataContent("Tilaajan osoite", PostalAddress)]
[DataContent("Tilaajan puhelinnumero", PhoneNumber)]
[Purpose("Yhteystietopalvelun muodostaminen ja tarjoaminen", LegalBasis.LegalObligation, Law = "FI 917/2014 197 §", AsStated = "laki antaa tarjoajalle oikeuden käsitellä tietoja, ja käsittely on tarpeen lakisääteisen velvoitteen vuoksi")]
[Purpose(typeof(DirectoryBan))]
[Source(SourceKind.PublicRegister, "julkinen puhelinnumerokanta", PubliclyAvailable = Answer.Yes)]
[DisclosedTo(typeof(ServiceCustomer), Text = "säännöllisesti")]
[Retention(RetentionCriterion.WhileServiceIsUsed, "Pääsääntöisesti niin pitkään kuin yhteystietopalvelun tarjoaminen vaatii")]
[Retention(RetentionCriterion.UntilObjection, "Yhteystiedot poistetaan, jos henkilö kieltää merkitsemisen palveluun tai pyytää poistoa", Then = EndAction.Erase)]
[RequestChannel(ChannelKind.AnyContact, Text = "Puhelinluettelotietoja koskevat pyynnöt tehdään rekisterinpitäjälle edellä kerrottuihin yhteystietoihin")]
[Right(DataSubjectRight.National, RightStatus.Granted, "Voit kieltää tietojesi merkitsemisen ja luovuttamisen yhteystietopalvelussa kokonaan tai osittain", Law = "FI 917/2014")]
[Right(DataSubjectRight.Erasure | DataSubjectRight.Rectification, RightStatus.Granted, "Myös yritys tai muu yhteisö saa tietonsa poistetuiksi ja oikaistuiksi", Holder = RightHolder.LegalPersons, Law = "FI 917/2014")]
public static class PhoneDirectory;

[Purpose("Sen varmistaminen, etteivät tiedot palaa rekisteriin", LegalBasis.NotStated, Kind = PurposeKind.Suppression)]
[DataContent("Tieto kiellosta tai poistopyynnöstä", MarketingBan)]
[Retention(RetentionCriterion.NotStated)]
public static class DirectoryBan;
