using PersonalDataAnalyzers;

namespace Proseduuri.Declarations;

[Recipient("Liidio Oy", RecipientRole.Processor, "FI", Service = "Leadfeeder", Agreement = "DPA 2026-1")]
public static class Leadfeeder;

[Recipient("Provider of our sales CRM", RecipientRole.Processor, Countries.Eea, Category = true, Agreement = "DPA 2026-2")]
public static class CrmProvider;

[Recipient("Authorities", RecipientRole.Authority, "FI", Category = true)]
public static class Authorities;
