using PersonalDataAnalyzers;

namespace AsDeclared.Procexon;

// Roles and countries are given for hardly any of them.

[Recipient("Procexon ja sen työntekijät", RecipientRole.OwnStaff, "FI", Category = true)]
public static class OwnStaff;

[Recipient("Maksunvälittäjä, joka ottaa maksun vastaan", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class PaymentIntermediary;

[Recipient("Kuljetusyritys, joka toimittaa tavaran", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class Carrier;

[Recipient("Tilitoimisto, joka kirjaa tilauksen", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class AccountingFirm;

[Recipient("Tilintarkastaja, joka tarkastaa kirjanpidon", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class Auditor;

[Recipient("IT-yritys, joka ylläpitää verkkosivuja", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class ItCompany;

[Recipient("Samaan yritykseen nyt tai myöhemmin kuuluvat yhtiöt", RecipientRole.NotStated, Countries.NotStated, Category = true, SameGroup = true)]
public static class GroupCompanies;

[Recipient("Finago", RecipientRole.Processor, Countries.NotStated)]
public static class Finago;

[Recipient("Verkko24.fi", RecipientRole.Processor, Countries.NotStated)]
public static class Verkko24;

[Recipient("Muut kolmannet osapuolet", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class OtherThirdParties;

[Recipient("Viranomaiset", RecipientRole.Authority, Countries.NotStated, Category = true)]
public static class Authorities;

[Recipient("Muut, joille laki sallii tai edellyttää luovuttamisen", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class OthersByLaw;

[Recipient("Yleisö, jolle tietoja julkaistaan", RecipientRole.Public, Countries.NotStated, Category = true)]
public static class ReferenceReaders;

[Recipient("Palvelut EU:n tai ETA:n ulkopuolella", RecipientRole.NotStated, Countries.ThirdCountry, Category = true)]
[Safeguard(TransferMechanism.NotStated, AsStated = "Tiedot suojataan silloin asianmukaisella tavalla")]
public static class ServicesOutsideEea;
