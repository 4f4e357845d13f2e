namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>Sources that many tests share.</summary>
internal static class Samples
{
    public const string Registers = """
        using PersonalDataAnalyzers;

        namespace Acme;

        /// <summary>The controller.</summary>
        [DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Phone = "+358 9 0000000", Email = "tietosuoja@example.fi")]
        [Notice("Tietosuojaseloste", "fi", Updated = "2026-11-22")]
        public static class Company;

        /// <summary>Customers.</summary>
        [Register("Asiakasrekisteri", typeof(Company))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "emme voi toimittaa tilausta")]
        [Purpose(typeof(Bookkeeping))]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        [Source(SourceKind.DataSubject)]
        [DisclosedTo(typeof(Hosting))]
        public static class CustomerRegister;

        /// <summary>Books.</summary>
        [Purpose("Kirjanpito", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §")]
        [Retention(RetentionDuty.AccountingVouchers)]
        public static class Bookkeeping;

        /// <summary>Servers.</summary>
        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI", Agreement = "DPA 2026-01")]
        public static class Hosting;
        """;
}
