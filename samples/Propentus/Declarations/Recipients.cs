using PersonalDataAnalyzers;

namespace Propentus.Declarations;

[Recipient("The Rocket Science Group LLC", RecipientRole.Processor, "US", Service = "Mailchimp", Agreement = "DPA 2026-1")]
[Safeguard(TransferMechanism.AdequacyDecision, Reference = "EU 2023/1795", CheckedOn = "2026-11-20", Covers = CertificationScope.NonHr,
    Copy = "Päätös on julkaistu EUR-Lex-palvelussa ja sertifiointi sivustolla dataprivacyframework.gov")]
public static class Mailchimp;
