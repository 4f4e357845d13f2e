using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Sources of a code base without a single mark: records of persons with Finnish, Swedish and English names, in the
/// shapes that people write. The same on every machine.</summary>
public static class UnmarkedShop
{
    private static readonly string[] s_names =
    [
        "Customer", "Employee", "Patient", "Student", "ClubMember", "Applicant", "Guardian", "UserProfile", "JobCandidate", "Passenger",
        "Asiakas", "Tyontekija", "Potilas", "Opiskelija", "Jasen", "Hakija", "Huoltaja", "Kayttaja", "Vuokralainen", "Henkilo",
        "Kund", "Anstalld", "PatientPost", "Elev", "Medlem", "Sokande", "Vardnadshavare", "Anvandare", "Hyresgast", "Person",
    ];

    private static readonly string[][] s_members =
    [
        [
            "string FirstName", "string LastName", "string? Email", "string? PhoneNumber", "DateOnly? DateOfBirth", "string? StreetAddress", "string? PostalCode",
            "string? City", "string? SocialSecurityNumber", "string? PassportNumber", "string? Gender", "string? Nationality", "decimal Salary", "string? BankAccountNumber",
            "string? UserName", "string? IpAddress", "string? Diagnosis", "string? Notes",
        ],
        [
            "string Etunimi", "string Sukunimi", "string? Sahkoposti", "string? Puhelinnumero", "DateOnly? Syntymaaika", "string? Katuosoite", "string? Postinumero",
            "string? Postitoimipaikka", "string? Henkilotunnus", "string? Passinumero", "string? Sukupuoli", "string? Kansalaisuus", "decimal Palkka", "string? Tilinumero",
            "string? Kayttajatunnus", "string? Kutsumanimi", "string? Diagnoosi", "string? Lisatiedot",
        ],
        [
            "string Fornamn", "string Efternamn", "string? Epost", "string? Telefonnummer", "DateOnly? Fodelsedatum", "string? Gatuadress", "string? Postnummer",
            "string? Postort", "string? Personnummer", "string? Passnummer", "string? Fodelseort", "string? Medborgarskap", "decimal Manadslon", "string? Kontonummer",
            "string? Anvandarnamn", "string? Losenord", "string? Sjukdom", "string? Anteckningar",
        ],
    ];

    /// <summary>Path and text of each file.</summary>
    public static IEnumerable<TestFile> Files()
    {
        for (var i = 0; i < s_names.Length * 2; i++)
        {
            var language = i % s_names.Length / 10;
            var name = s_names[i % s_names.Length] + (i < s_names.Length ? "" : "Archive");
            var text = Source(name, s_members[language], i % 6);
            yield return new TestFile(name + ".cs", i % 4 == 3 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
        }
    }

    /// <summary>How many members of all files a person would call personal data.</summary>
    public static int PersonalMembers => s_names.Length * 2 * s_members[0].Length;

    private static string Source(string name, string[] members, int shape)
    {
        var text = new StringBuilder();
        text.Append(shape % 2 == 0 ? "using System;\n\nnamespace Shop.People;\n\n" : "// Made by hand.\nusing System;\nusing System.Collections.Generic;\n\nnamespace Shop.People;\n\n");
        switch (shape)
        {
            case 0:
                text.Append("/// <summary>One of them.</summary>\n[Serializable]\npublic class ").Append(name).Append("\n{\n    public int Id { get; set; }\n");
                foreach (var member in members)
                    text.Append("\n    /// <summary>As given.</summary>\n    public ").Append(member).Append(" { get; set; }").Append(Initial(member)).Append('\n');
                return text.Append("\n    public int SortOrder { get; set; }\n}\n").ToString();
            case 1:
                return text.Append("public record ").Append(name).Append("(\n    int Id,\n    ").AppendJoin(",\n    ", members).Append(",\n    int SortOrder);\n").ToString();
            case 2:
                text.Append("#region Person\npublic sealed class ").Append(name).Append("\n{\n    public Guid ").Append(name).Append("Id { get; init; }\n");
                foreach (var member in members.Take(9))
                    text.Append("    public ").Append(member).Append(" { get; init; }").Append(Initial(member)).Append('\n');
                text.Append("    public ").Append(name).Append("Details? Details { get; init; }\n\n    public class ").Append(name).Append("Details\n    {\n");
                foreach (var member in members.Skip(9))
                    text.Append("        public ").Append(member).Append(" { get; set; }").Append(Initial(member)).Append('\n');
                return text.Append("    }\n}\n#endregion\n").ToString();
            case 3:
                text.Append("public partial class ").Append(name).Append("\n{\n\tpublic int Id { get; set; }\n");
                foreach (var member in members)
                    text.Append("\tpublic ").Append(member).Append(" { get; set; }").Append(Initial(member)).Append('\n');
                return text.Append("\tpublic List<int> Ratings { get; } = [];\n}\n\npublic partial class ").Append(name).Append("\n{\n\tpublic int Level { get; set; }\n}\n").ToString();
            case 4:
                text.Append("public class ").Append(name).Append("<TKey>\n    where TKey : notnull\n{\n    public TKey Id { get; set; } = default!;\n");
                foreach (var member in members)
                    text.Append("    public required ").Append(member).Append(" { get; set; }\n");
                return text.Append("}\n").ToString();
            default:
                text.Append("public record struct ").Append(name).Append("\n{\n    public ").Append(name).Append("() { }\n\n");
                foreach (var member in members)
                    text.Append("    [Obsolete(\"").Append(member.Length.ToString(CultureInfo.InvariantCulture)).Append("\")] public ").Append(member).Append(Field(member)).Append('\n');
                return text.Append("}\n").ToString();
        }
    }

    private static string Initial(string member) => member.StartsWith("string ", StringComparison.Ordinal) ? " = \"\";" : "";

    private static string Field(string member) => member.StartsWith("string ", StringComparison.Ordinal) ? " = \"\";" : ";";
}
