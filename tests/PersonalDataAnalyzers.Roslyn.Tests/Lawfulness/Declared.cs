namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

/// <summary>Sources in which nothing is missing but what a test leaves out.</summary>
internal static class Declared
{
    public const string Usings = """
        using System;
        using PersonalDataAnalyzers;
        using static PersonalDataAnalyzers.PersonalDataCategory;


        """;

    public const string Acme = """
        [DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
        public static class Acme;


        """;

    public const string Customers = """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract)]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        public static class Customers;


        """;

    /// <summary>Usings and the controller, then the register with its attributes.</summary>
    public static string Register(string attributes) => Usings + Acme + "[Register(\"Asiakasrekisteri\", typeof(Acme))]\n" + attributes + "\npublic static class Customers;\n";

    /// <summary>A lawful register, then the source.</summary>
    public static string WithRegister(string source) => Usings + Acme + Customers + source;

    /// <summary>A lawful register whose data goes to <c>Hosting</c>, then the source that declares it.</summary>
    public static string WithRecipient(string source) => Usings + Acme + """
        [Register("Asiakasrekisteri", typeof(Acme))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract)]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        [DisclosedTo(typeof(Hosting))]
        public static class Customers;


        """ + source;
}
