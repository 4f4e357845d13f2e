using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>One recipient at the end of its chain, and the data and people it concerns.</summary>
internal sealed class TransferPath
{
    private TransferPath(RegisterFacts register, FactList<DisclosureFacts> chain, bool employees)
    {
        Register = register;
        Chain = chain;
        IsEmployment = employees || chain[0].Data.Any(IsEmploymentData);
    }

    public RegisterFacts Register { get; }

    public FactList<DisclosureFacts> Chain { get; }

    public RecipientFacts Recipient => Chain[Chain.Count - 1].Recipient;

    /// <summary>Data of people in employment goes this way: a certification must cover it by name.</summary>
    public bool IsEmployment { get; }

    /// <summary>The recipient, after those through whom the data reaches it ("Google Ireland Ltd, Google LLC").</summary>
    public string Name => string.Join(", ", Chain.Select(link => link.Recipient.Name));

    /// <summary>The role of whoever sends the data to this recipient.</summary>
    public RecipientRole Exporter => Chain.Count > 1
        ? Chain[Chain.Count - 2].Recipient.Role
        : Register.Processor is null ? RecipientRole.IndependentController : RecipientRole.Processor;

    /// <summary>Own staff are no recipient, and publishing on the web is no transfer (C-101/01).</summary>
    public bool IsTransferPossible => Recipient.Role is not (RecipientRole.OwnStaff or RecipientRole.Public);

    /// <summary>Where the recipient is, and from where it reads the data: remote access is a transfer too.</summary>
    public IEnumerable<string> Countries
    {
        get
        {
            yield return Recipient.Country;
            foreach (var country in Recipient.RemoteAccessFrom)
                yield return country;
        }
    }

    public static IEnumerable<TransferPath> Of(RegisterFacts register)
    {
        var everyone = register.Subjects.Concat(register.Purposes.SelectMany(purpose => purpose.Subjects)).ToArray();
        foreach (var path in register.Disclosures.SelectMany(disclosure => Of(register, disclosure, everyone)))
            yield return path;
        foreach (var purpose in register.Purposes)
        {
            var people = purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects;
            foreach (var path in purpose.Disclosures.SelectMany(disclosure => Of(register, disclosure, people)))
                yield return path;
        }
    }

    private static IEnumerable<TransferPath> Of(RegisterFacts register, DisclosureFacts disclosure, IEnumerable<SubjectsFacts> people)
    {
        // Where a disclosure names its data, the data decides; the people of the register may be many.
        var employees = disclosure.Data.Count == 0
            && people.Any(subjects => subjects.Group is SubjectGroup.Employees or SubjectGroup.FormerEmployees or SubjectGroup.JobApplicants);
        return Resolution.Chains(disclosure).Select(chain => new TransferPath(register, chain, employees)).Where(path => path.IsTransferPossible);
    }

    private static bool IsEmploymentData(PersonalDataCategory category) =>
        Categories.Gathers(PersonalDataCategory.EmploymentData, category) || category is PersonalDataCategory.PayrollData or PersonalDataCategory.WorkingTime;
}
