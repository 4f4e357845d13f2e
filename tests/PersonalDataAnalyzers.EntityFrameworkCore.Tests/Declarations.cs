namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

[DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
public static class Acme;

[Register("Customer register", typeof(Acme))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Customer relationship", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "we cannot deliver")]
[Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
[DisclosedTo(typeof(Hosting))]
public static class Customers;

[Recipient("Pilvi Oy", RecipientRole.Processor, "FI", Agreement = "DPA 2026-01")]
public static class Hosting;

[Purpose("Bookkeeping", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §")]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
public static class Bookkeeping;

[Register("Invoices", typeof(Acme))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose(typeof(Bookkeeping))]
[Source(SourceKind.DataSubject)]
public static class Invoices;
