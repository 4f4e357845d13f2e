using PersonalDataAnalyzers;

namespace Procexon.Declarations;

/// <summary>The organisation: what it says here holds of all its registers. What law asks of each register stands on its
/// own purposes.</summary>
[DataController("Procexon Oy", Address = "Huoltomiehentie 7, 21420 Lieto", Country = "FI", Phone = "+358 40 0000000", Email = "contact@example.fi", Website = "https://procexon.com")]
[ContactPerson("Maija Meikäläinen", Email = "contact@example.fi", Phone = "+358 40 0000000")]
[Notice("Tietosuojaseloste", "fi", Created = "2018-04-17", Updated = "2026-11-22", Changes = "Julkaisemme uuden version tällä sivulla ja kerromme yhteyshenkilöillemme muutoksista, joilla on heille merkitystä")]
[RequestChannel(ChannelKind.Email | ChannelKind.Phone | ChannelKind.Post, AnswerWithin = "P1M", IdentityCheck = "Lisätietoja henkilöllisyydestäsi pyydämme vain, jos sitä on syytä epäillä")]
[NoticeText(NoticeSection.Introduction, "Selosteesta näet rekisteri kerrallaan, mitä tietoja Procexon käsittelee, miksi ja kuinka kauan.")]
[NoticeText(NoticeSection.Security, "Tietoihin pääsevät vain ne työntekijät, joiden työhön se kuuluu. Salasanoista säilytetään vain suolattu tiiviste, ja palvelimet ovat tarjoajilla, jotka huolehtivat niiden turvallisuudesta.")]
[Claim(NoticeClaim.NoAutomatedDecisions)]
[Claim(NoticeClaim.NoTransfersOutsideEea)]
public static class ProcexonOy;
