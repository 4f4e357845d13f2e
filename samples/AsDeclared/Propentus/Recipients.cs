using PersonalDataAnalyzers;

namespace AsDeclared.Propentus;

[Recipient("MailChimp", RecipientRole.Processor, "US")]
[Safeguard(TransferMechanism.PrivacyShield, AsStated = "MailChimp on Privacy Shield -järjestelyn sertifioitujen yritysten luettelossa, ja tiedot on suojattu niin kuin henkilötietolaki edellyttää")]
public static class MailChimp;

[Recipient("Propentuksen myynti, markkinointi, viestintä, reskontra, asiakastuki ja muut asiakkaita palvelevat", RecipientRole.OwnStaff, "FI", Category = true)]
public static class CustomerFacingStaff;

[Recipient("Propentuksen toimeksiannosta palveluja ylläpitävät tai kehittävät yritykset, joissa tietoihin pääsevät vain nimetyt henkilöt omalla käyttäjätunnuksella ja salasanalla", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class Maintainers;
