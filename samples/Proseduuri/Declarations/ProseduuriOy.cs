using PersonalDataAnalyzers;

namespace Proseduuri.Declarations;

/// <summary>The organisation: what it says here holds of all its registers. Its seat is in Tampere.</summary>
[DataController("Proseduuri Oy", BusinessId = "2710574-2", Address = "Hämeenkatu 7, 33100 Tampere", Country = "FI", Phone = "+358 10 5674370", Email = "privacy@example.fi")]
[ContactPerson("Matti Meikäläinen", Position = "CEO", Phone = "+358 10 5674370", Email = "privacy@example.fi")]
[Office("Helsinki", Address = "Kutomotie 16, 00380 Helsinki", Phone = "+358 10 5674370", Email = "privacy@example.fi")]
[Notice("Privacy notice", "en", Service = "Proseduuri+Cloud", Updated = "2026-11-22", Changes = "We publish each new version on this page and tell those whose data it concerns of important changes")]
[RequestChannel(ChannelKind.Email | ChannelKind.Phone | ChannelKind.Post, AnswerWithin = "P1M", IdentityCheck = "We ask for more to identify you only where we have reason to doubt who you are")]
[NoticeText(NoticeSection.Introduction, "This notice tells how Proseduuri processes personal data of contact persons of companies and of visitors to its website.")]
[NoticeText(NoticeSection.Security, "Firewalls, encrypted traffic and backup copies protect the data. Only personnel whose duties require it have access, each with a user name and password of their own.")]
[Claim(NoticeClaim.NoAutomatedDecisions)]
[Claim(NoticeClaim.NotSoldOrRented)]
[Claim(NoticeClaim.NoTransfersOutsideEea)]
public static class ProseduuriOy;
