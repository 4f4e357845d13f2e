using PersonalDataAnalyzers;

namespace Propentus.Declarations;

/// <summary>Propentus Oy, a vendor of identity management: what it says here holds of all its registers.</summary>
[DataController("Propentus Oy", AlsoKnownAs = "Propentus", Address = "Prikaatintie 9, 45100 Kouvola", Country = "FI", Phone = "+358 10 3213150", Email = "tietosuoja@example.fi")]
[ContactPerson("Matti Meikäläinen", Role = ContactRole.DataProtectionOfficer, Address = "Prikaatintie 9, 45100 Kouvola", Phone = "+358 10 3213150", Email = "tietosuojavastaava@example.fi")]
[Notice("Tietosuojaseloste", "fi", Updated = "2026-11-22", Changes = "Uusi versio julkaistaan tällä sivulla, ja merkittävistä muutoksista kerromme yhteyshenkilöillemme sähköpostitse")]
[RequestChannel(ChannelKind.Email | ChannelKind.Phone | ChannelKind.Post, AnswerWithin = "P1M", IdentityCheck = "Pyydämme lisätietoja henkilöllisyydestäsi vain, jos meillä on syytä epäillä sitä")]
[NoticeText(NoticeSection.Introduction, "Tästä selosteesta näet, miten Propentus käsittelee asiakkaidensa, mahdollisten asiakkaidensa ja yhteistyökumppaniensa yhteyshenkilöiden tietoja.")]
[NoticeText(NoticeSection.Roles, "Kun asiakkaamme hallitsee käyttäjiensä identiteettejä palvelullamme, asiakas on rekisterinpitäjä ja me henkilötietojen käsittelijä.")]
[NoticeText(NoticeSection.Security, "Tietoihin pääsevät omalla käyttäjätunnuksellaan vain ne, joiden työ sitä edellyttää, ja kaikkia sitoo vaitiolovelvollisuus. Tietoliikenne salataan, ja tilat ja laitteet on suojattu.")]
[Claim(NoticeClaim.NoAutomatedDecisions)]
[Claim(NoticeClaim.NoProfiling)]
public static class PropentusOy;
