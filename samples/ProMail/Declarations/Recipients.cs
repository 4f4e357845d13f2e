using PersonalDataAnalyzers;

namespace ProMail.Declarations;

[Recipient("CRM service provider", RecipientRole.Processor, Countries.Eea, Category = true, Agreement = "DPA 2025-3")]
public static class CrmProvider;

[Recipient("Invoicing service provider", RecipientRole.Processor, Countries.Eea, Category = true, Agreement = "DPA 2025-4")]
public static class InvoicingProvider;

[Recipient("Authorities", RecipientRole.Authority, "FI", Category = true)]
public static class Authorities;

/// <summary>The contract is with the Irish company; the transfer is where its parent stands.</summary>
[Recipient("Google Ireland Ltd", RecipientRole.Processor, "IE", Service = "Google Analytics", Agreement = "DPA 2025-5")]
[DisclosedTo(typeof(GoogleLlc))]
public static class GoogleAnalytics;

[Recipient("Google LLC", RecipientRole.Processor, "US")]
[Safeguard(TransferMechanism.AdequacyDecision, Reference = "EU 2023/1795", CheckedOn = "2026-11-20", Covers = CertificationScope.NonHr,
    Copy = "The decision is published in EUR-Lex, the certification at dataprivacyframework.gov")]
public static class GoogleLlc;
