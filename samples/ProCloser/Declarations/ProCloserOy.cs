using PersonalDataAnalyzers;

namespace ProCloser.Declarations;

/// <summary>Lepus Asset Management Oy, which trades as Pro Closer: what it says here holds of all its registers.</summary>
[DataController("Lepus Asset Management Oy", AlsoKnownAs = "Pro Closer", Address = "Kukkulantie 4 B 42, 33960 Pirkkala", Country = "FI", Phone = "+358 40 0000000", Email = "info@procloser.fi")]
[ContactPerson("Matti Meikäläinen", Role = ContactRole.DataProtectionOfficer, Phone = "+358 40 0000000", Email = "tietosuojavastaava@example.fi")]
[Notice("Tietosuojaseloste", "fi", Service = "Procloser.fi", Updated = "2026-11-22", Changes = "Uusi versio julkaistaan tällä sivulla, ja merkittävistä muutoksista kerromme niille, joihin olemme yhteydessä")]
[RequestChannel(ChannelKind.Email | ChannelKind.Phone | ChannelKind.Post, AnswerWithin = "P1M", IdentityCheck = "Pyydämme lisätietoja henkilöllisyydestäsi vain, jos meillä on syytä epäillä sitä")]
[NoticeText(NoticeSection.Introduction, "Pro Closer kerää ja luovuttaa yritysten ja kuluttajien kohderyhmätietoja. Tästä selosteesta näet rekisteri kerrallaan, mitä tietoja ja miksi.")]
[NoticeText(NoticeSection.Roles, "Luovutetuista tiedoista vastaa ne saanut yritys rekisterinpitäjänä. Kun käsittelemme sen rekisteriä sen lukuun, olemme henkilötietojen käsittelijä ja välitämme pyyntösi sille.")]
[NoticeText(NoticeSection.Security, "Tietoihin pääsevät vain nimetyt työntekijät omilla käyttöoikeuksillaan. Yhteydet ja varmuuskopiot salataan, ja käyttöä valvotaan.")]
[Claim(NoticeClaim.NoAutomatedDecisions)]
[Claim(NoticeClaim.NoTransfersOutsideEea)]
public static class ProCloserOy;
