using PersonalDataAnalyzers;

namespace ProMail.Declarations;

/// <summary>The organisation: what it says here holds of all its registers.</summary>
[DataController("Pro Mail Oy", Address = "Hyttimestarintie 6, 02780 Espoo", Country = "FI", Phone = "+358 9 8190500", Email = "privacy@example.fi")]
[ContactPerson("Maija Meikäläinen", Position = "Managing director", Email = "privacy@example.fi")]
[Notice("Privacy notice", "en", Created = "2018-03-21", Updated = "2026-11-22", Changes = "We publish each new version on this page and tell the contact persons we deal with of changes that matter to them")]
[RequestChannel(ChannelKind.Email | ChannelKind.Phone | ChannelKind.Post, AnswerWithin = "P1M", IdentityCheck = "We ask for more to identify you only where we have reason to doubt who you are")]
[NoticeText(NoticeSection.Introduction, "Pro Mail helps companies reach their customers on the internet. This notice tells how we process personal data of the people we deal with at those companies, and of visitors to our website.")]
[NoticeText(NoticeSection.Security, "Only those of our staff who need the data in their work have access to it, each with a personal user name, and all are bound by confidentiality. Traffic and backup copies are encrypted, and what is no longer needed is destroyed securely.")]
[Claim(NoticeClaim.NoAutomatedDecisions)]
[Claim(NoticeClaim.NotSoldOrRented)]
public static class ProMailOy;
