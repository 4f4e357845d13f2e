using PersonalDataAnalyzers;

namespace AsDeclared.ProCloser;

/// <summary>What is said of the three databases of which Pro Closer is controller.</summary>
[Includes(typeof(ServicesNotice))]
[Purpose(typeof(AgreedWithCustomer))]
[Claim(NoticeClaim.NoTransfersOutsideEea, "Palveluja tuotettaessa tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.")]
[Right(DataSubjectRight.Access, RightStatus.Granted, "Saat vahvistuksen siitä, käsitelläänkö tietojasi, voit tarkastaa ne ja saada jäljennöksen")]
[Right(DataSubjectRight.Rectification, RightStatus.Granted, "Epätarkat ja virheelliset tiedot oikaistaan ja puutteelliset täydennetään")]
[Right(DataSubjectRight.Erasure, RightStatus.Conditional, "Tietyissä tilanteissa, esimerkiksi kun peruste on päättynyt tai olet kieltänyt merkitsemisen ja luovuttamisen yhteystietopalvelussa")]
[Right(DataSubjectRight.Restriction, RightStatus.Conditional, "Laissa määritellyissä tilanteissa")]
[Right(DataSubjectRight.Objection, RightStatus.Conditional, "Tietyissä tapauksissa, jollei Pro Closerilla ole huomattavan tärkeää ja perusteltua syytä; oikeusvaateen vuoksi käsittely voi jatkua")]
[Right(DataSubjectRight.ObjectionToDirectMarketing, RightStatus.Granted, "Aina voit kieltää suoramarkkinoinnin ja siihen liittyvän profiloinnin")]
[Right(DataSubjectRight.Complaint, RightStatus.Granted, "Voit tehdä ilmoituksen toimivaltaiselle viranomaiselle, Suomessa tietosuojavaltuutetulle")]
[Right(DataSubjectRight.Portability | DataSubjectRight.WithdrawConsent, RightStatus.Omitted)]
[RequestChannel(ChannelKind.AnyContact, Text = "Oikeuksia käytetään ottamalla yhteyttä rekisterinpitäjään")]
public static class OwnDatabases;

[Purpose("Tarkoitukset, joista Asiakkaan kanssa tehdyssä palvelusopimuksessa on sovittu", LegalBasis.NotStated)]
public static class AgreedWithCustomer;
