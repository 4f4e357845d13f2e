namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Configuration;

/// <summary>A company with everything an annotation may name, so that a test shows one argument and nothing else.</summary>
internal static class Company
{
    public const string Source = """
        using System;
        using PersonalDataAnalyzers;
        using static PersonalDataAnalyzers.PersonalDataCategory;

        [DataController("Acme Oy", Country = "FI")] public static class Acme;
        [Register("Asiakkaat", typeof(Acme))] public static class Customers;
        [Purpose("Laskutus", LegalBasis.Contract)] public static class Invoicing;
        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI")] public static class Hosting;
        [Personal(typeof(Customers)), DataSubject] public partial class Customer { public int Id { get; set; } }
        public partial class RegularCustomer : Customer;
        public static class Nothing;

        """;

    public static string With(string code) => Source + code;
}
