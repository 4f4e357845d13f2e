using PersonalDataAnalyzers;

namespace AsDeclared.Proseduuri;

[Recipient("Leadfeeder", RecipientRole.Processor, Countries.NotStated, Service = "Leadfeeder")]
public static class Leadfeeder;

[Recipient("Sales staff of Proseduuri Oy", RecipientRole.OwnStaff, "FI", Category = true)]
public static class SalesStaff;

[Recipient("Authorities", RecipientRole.Authority, Countries.Eea, Category = true)]
public static class Authorities;

[Recipient("Trusted subcontractors, such as providers of CRM and tracking technology", RecipientRole.Processor, Countries.Eea, Category = true)]
public static class TrustedSubcontractors;
