namespace PersonalDataAnalyzers.Package.Tests;

/// <summary>Declarations that the tests build.</summary>
internal static class Sources
{
    /// <summary>A lawful register and a marked type of it, in a namespace of their own.</summary>
    public static string Lawful(string space) => Register(space) + $$"""

        [Personal(typeof(CustomerRegister)), DataSubject]
        public partial class Customer
        {
            [SubjectKey] public int Id { get; set; }
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [NotPersonal("set by the shop for all customers alike")] public int DiscountPercent { get; set; }
        }
        """;

    public static string Register(string space) => $$"""
        using PersonalDataAnalyzers;

        namespace {{space}};

        [DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Phone = "+358 9 0000000", Email = "tietosuoja@example.fi")]
        [Notice("Tietosuojaseloste", "fi", Updated = "2026-11-22")]
        [ContactPerson("Maija Meikäläinen", Email = "tietosuoja@example.fi")]
        public static class Acme;

        [Register("Asiakasrekisteri", typeof(Acme))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "emme voi toimittaa tilausta")]
        [DataContent("Yhteystiedot \"ja\" nimi", PersonalDataCategory.Name, PersonalDataCategory.EmailAddress)]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        [Source(SourceKind.DataSubject)]
        [DisclosedTo(typeof(Hosting))]
        public static class CustomerRegister;

        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI", Agreement = "DPA 2026-01")]
        public static class Hosting;
        """;

    /// <summary>Behind each line what the compiler says of it.</summary>
    public static readonly string Bad = """
        using PersonalDataAnalyzers;

        [DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
        public static class Acme;

        [Register("Customers", typeof(Acme))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Care", LegalBasis.NotStated)] // PDA2002
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        [DisclosedTo(typeof(Hosting))]
        public static class Customers;

        [Recipient("Cloud Inc.", RecipientRole.Processor, "US", Agreement = "DPA 1")] // PDA3001
        public static class Hosting;

        public partial class Stray // PDA2001
        {
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
        }

        public class Unmarked
        {
            public string? FirstName { get; set; } // PDA1001
        }
        """.ReplaceLineEndings("\n");

    public const string Nothing = "public class Nothing;";
}
