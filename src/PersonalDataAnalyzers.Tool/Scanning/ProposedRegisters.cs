using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>A register that the types found would belong to. A proposal: whose register it is, why and how long is for the
/// controller to say.</summary>
internal sealed record ProposedRegister(string Name, SubjectGroup Group, IReadOnlyList<ScanFinding> Findings);

/// <summary>Sorts unmarked data by whom it is about.</summary>
internal static class ProposedRegisters
{
    private static readonly (SubjectGroup Group, string Name, string[] Words)[] s_groups =
    [
        (SubjectGroup.JobApplicants, "JobApplicants", ["candidate", "applicant", "jobseeker", "hakija", "tyonhakija", "sokande", "cv", "resume"]),
        (SubjectGroup.Employees, "Employees", ["employee", "worker", "staff", "salary", "payroll", "tyontekija", "henkilosto", "anstalld", "medarbetare", "hr"]),
        (SubjectGroup.Members, "Members", ["member", "membership", "jasen", "medlem"]),
        (SubjectGroup.Children, "Children", ["child", "pupil", "lapsi", "oppilas", "barn", "elev"]),
        (SubjectGroup.Customers, "Customers", ["customer", "client", "order", "booking", "buyer", "guest", "checkout", "payment", "invoice", "asiakas", "tilaus", "kund", "patient", "student", "potilas", "opiskelija"]),
        (SubjectGroup.CustomerContacts, "Contacts", ["contact", "contactperson", "company", "vendor", "supplier", "organization", "organisation", "yhteyshenkilo", "kontaktperson"]),
        (SubjectGroup.ServiceUsers, "Users", ["user", "account", "login", "register", "registration", "profile", "kayttaja", "anvandare", "session", "person", "henkilo", "identity", "auth", "authentication", "authenticate", "manage"]),
    ];

    public static IReadOnlyList<ProposedRegister> Of(ScanResult result) =>
        [.. result.Findings
            .Where(finding => finding.Rule is "PDA1001" or "PDA1002")
            .GroupBy(GroupOf)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new ProposedRegister(group.Key.Name, group.Key.Group, [.. group]))];

    /// <summary>By the words of the class; a log-in is a user's; else by the folders around the file, the nearest first.</summary>
    private static (SubjectGroup Group, string Name) GroupOf(ScanFinding finding)
    {
        if (GroupOf(finding.Type) is { } own)
            return own;
        if (finding.Category is nameof(PersonalDataCategory.Password) or nameof(PersonalDataCategory.UserName) or nameof(PersonalDataCategory.Credential))
            return (SubjectGroup.ServiceUsers, "Users");
        var folders = finding.Path.Split('/');
        for (var i = folders.Length - 1; i >= 0; i--)
        {
            if (GroupOf(folders[i]) is { } around)
                return around;
        }

        return (SubjectGroup.Other, "Others");
    }

    private static (SubjectGroup Group, string Name)? GroupOf(string name)
    {
        var words = Identifier.Of(name);
        foreach (var (group, register, list) in s_groups)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (list.Contains(words[i]) || (words[i].EndsWith('s') && list.Contains(words[i][..^1])))
                    return (group, register);
            }
        }

        return null;
    }
}
