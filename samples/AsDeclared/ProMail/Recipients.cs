using PersonalDataAnalyzers;

namespace AsDeclared.ProMail;

[Recipient("Services of third parties", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class ThirdPartyServices;

[Recipient("CRM tool", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class CrmTool;

[Recipient("Invoicing system", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class InvoicingSystem;

[Recipient("Authorities", RecipientRole.Authority, Countries.Eea, Category = true)]
public static class Authorities;

/// <summary>Named with its country and with no mechanism of transfer.</summary>
[Recipient("Google Inc.", RecipientRole.Processor, "US", Service = "Google Analytics")]
public static class GoogleAnalytics;
