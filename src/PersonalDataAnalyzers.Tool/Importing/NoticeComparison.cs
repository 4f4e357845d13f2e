using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Tool.Scanning;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Where an existing notice and the code disagree.</summary>
/// <param name="About">What it is about ("transfers").</param>
/// <param name="Line">The line of the notice; 0 where it says nothing.</param>
/// <param name="Message">Both sides.</param>
internal sealed record Disagreement(string About, int Line, string Message);

/// <summary>Compares what a notice says with what code declares and does. Only what was understood of the notice is
/// compared: what it says in other words is not called missing by the line, but it is listed by <c>import</c>.</summary>
internal static class NoticeComparison
{
    // Rules that see data arrive at a recipient.
    private static readonly HashSet<string> s_leaving = new(StringComparer.Ordinal) { "PDA3001", "PDA3002", "PDA3006", "PDA3007", "PDA3008", "PDA3009" };

    public static IEnumerable<Disagreement> WithInventory(ImportedNotice notice, PersonalDataInventory inventory) =>
    [
        .. Controllers(notice, inventory), .. Registers(notice, inventory), .. Bases(notice, inventory), .. Data(notice, inventory),
        .. Recipients(notice, inventory), .. Transfers(notice, inventory), .. Retention(notice, inventory),
    ];

    /// <summary>What the code itself sends away, whatever anybody declared.</summary>
    public static IEnumerable<Disagreement> WithCode(ImportedNotice notice, ScanResult scan)
    {
        foreach (var finding in scan.Findings.Where(finding => s_leaving.Contains(finding.Rule)))
        {
            var place = $"{finding.Path}:{finding.Line.ToString(CultureInfo.InvariantCulture)}: {(finding.Member.Length > 0 ? $"{finding.Type}.{finding.Member}" : finding.Type)}: {finding.Message} [{finding.Rule}]";
            if (notice.Recipients.Any(told => !told.Value.Category && finding.Message.Contains(told.Value.Name, StringComparison.OrdinalIgnoreCase)))
                continue;
            yield return notice.NoTransfers is { } none
                ? new("transfers", none.Line, $"the notice says that nothing leaves the EU and EEA; {place}")
                : new("recipients", 0, $"the notice does not name whom the code reaches; {place}");
        }
    }

    private static IEnumerable<Disagreement> Controllers(ImportedNotice notice, PersonalDataInventory inventory)
    {
        var told = notice.Controller;
        var declared = inventory.Registers.Select(register => register.Controller).DistinctBy(controller => controller.Id).ToList();
        if (told.Name is { } name && declared.Count > 0 && !declared.Any(controller => Alike(controller.Name, name) || (controller.AlsoKnownAs is { } other && Alike(other, name))))
            yield return new("controller", told.Line, $"the notice names {name}; the code names {string.Join(", ", declared.Select(controller => controller.Name))}");
        if (declared is not [var only])
            yield break;
        foreach (var (what, said, coded) in (IEnumerable<(string, string?, string?)>)[("business id", told.BusinessId, only.BusinessId), ("e-mail address", told.Email, only.Email), ("address", told.Address, only.Address)])
        {
            if (said is not null && coded is not null && !Alike(said, coded))
                yield return new("controller", told.Line, $"the {what} is {said} in the notice and {coded} in the code");
        }
    }

    private static IEnumerable<Disagreement> Registers(ImportedNotice notice, PersonalDataInventory inventory)
    {
        if (notice.Registers.Count == 0)
            yield break;
        foreach (var register in inventory.Registers.Where(register => !notice.Registers.Any(told => Alike(told.Value, register.Name))))
            yield return new("registers", 0, $"the code holds the register '{register.Name}', which the notice does not name");
        foreach (var told in notice.Registers.Where(told => !inventory.Registers.Any(register => Alike(told.Value, register.Name))))
            yield return new("registers", told.Line, $"the notice names the register '{told.Value}', which the code does not hold");
    }

    private static IEnumerable<Disagreement> Bases(ImportedNotice notice, PersonalDataInventory inventory)
    {
        var declared = inventory.Registers.SelectMany(register => register.Bases.Select(basis => basis.Basis)
            .Concat(register.Purposes.SelectMany(purpose => purpose.FurtherBases.Select(basis => basis.Basis).Append(purpose.Basis)))).Where(basis => basis != LegalBasis.NotStated).Distinct().ToList();
        foreach (var basis in declared.Where(basis => notice.Bases.All(told => told.Value != basis.ToString())))
            yield return new("legal bases", 0, $"the code relies on {Vocabulary.Label(basis, "en")}, which the notice does not name");
        foreach (var told in notice.Bases.Where(told => declared.All(basis => told.Value != basis.ToString())))
            yield return new("legal bases", told.Line, $"the notice names {Vocabulary.Label(Enum.Parse<LegalBasis>(told.Value), "en")}; nothing in the code relies on it");
    }

    private static IEnumerable<Disagreement> Data(ImportedNotice notice, PersonalDataInventory inventory)
    {
        PersonalDataCategory[] told = [.. notice.Categories.Select(Enum.Parse<PersonalDataCategory>)];
        var declared = Contents(inventory).SelectMany(content => content.Categories).Select(category => (Category: category, Place: "declared content"));
        var fields = inventory.Types.SelectMany(type => type.Fields.Where(field => field.State == FieldState.Personal).Select(field => (field.Category, Place: $"{type.Id[(type.Id.LastIndexOf('.') + 1)..]}.{field.Member}"))).Concat(declared).Distinct().ToList();
        foreach (var places in fields.GroupBy(field => field.Category, field => field.Place))
        {
            var category = places.Key;
            if (category is not (PersonalDataCategory.NotStated or PersonalDataCategory.InternalIdentifier) && !told.Any(known => Covers(known, category)))
                yield return new("data", 0, $"{string.Join(", ", places.Take(3))}{(places.Count() > 3 ? ", …" : "")}: the code holds {Vocabulary.Label(category, "en")}, which the notice does not tell");
        }

        PersonalDataCategory[] held = [.. fields.Select(field => field.Category).Distinct()];
        foreach (var content in notice.Content)
        {
            foreach (var category in content.Value.Categories.Select(Enum.Parse<PersonalDataCategory>).Where(category => !held.Any(known => Covers(category, known) || Covers(known, category))))
                yield return new("data", content.Line, $"the notice tells of {Vocabulary.Label(category, "en")}; nothing in the code holds it");
        }
    }

    private static IEnumerable<ContentFacts> Contents(PersonalDataInventory inventory) =>
        inventory.Registers.SelectMany(register => register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)));

    private static bool Covers(PersonalDataCategory told, PersonalDataCategory found) =>
        told == found || Categories.Gathers(told, found)
        || (told == PersonalDataCategory.Name && found is PersonalDataCategory.FirstName or PersonalDataCategory.LastName)
        || (told == PersonalDataCategory.OtherContactDetails && Categories.IsContact(found));

    private static IEnumerable<Disagreement> Recipients(ImportedNotice notice, PersonalDataInventory inventory)
    {
        var declared = Reached(inventory).Select(link => link.Recipient).Where(recipient => recipient.Role != RecipientRole.OwnStaff).DistinctBy(recipient => recipient.Id).ToList();
        foreach (var recipient in declared)
        {
            // A kind of recipients is enough for Art. 13(1)(e).
            if (!notice.Recipients.Any(told => Named(told.Value.Name, recipient) || (told.Value.Category && told.Value.Role == recipient.Role.ToString())))
                yield return new("recipients", 0, $"the code discloses to {recipient.Name} ({recipient.Country}), which the notice does not name");
        }

        foreach (var told in notice.Recipients.Where(told => !told.Value.Category && !declared.Any(recipient => Named(told.Value.Name, recipient))))
            yield return new("recipients", told.Line, $"the notice names {told.Value.Name}, to whom the code discloses nothing");
    }

    private static bool Named(string told, RecipientFacts recipient) => Alike(told, recipient.Name) || (recipient.Service is { } service && Alike(told, service));

    private static IEnumerable<Disagreement> Transfers(ImportedNotice notice, PersonalDataInventory inventory)
    {
        var outside = Reached(inventory).Select(link => link.Recipient).Where(recipient => recipient.Role is not (RecipientRole.OwnStaff or RecipientRole.Public))
            .SelectMany(recipient => recipient.RemoteAccessFrom.Append(recipient.Country).Where(CountryTable.IsThird).Select(country => (recipient.Name, Country: country))).Distinct().ToList();
        foreach (var (name, country) in outside)
        {
            var place = $"{name}, {CountryTable.Name(country, "en")}";
            if (notice.NoTransfers is { } none && notice.Transfers.Count == 0)
                yield return new("transfers", none.Line, $"the notice says that nothing leaves the EU and EEA; the code discloses to {place}");
            else if (notice.Transfers.Count == 0)
                yield return new("transfers", 0, $"the notice says nothing of transfers; the code discloses to {place}");
            else if (!notice.Transfers.Any(told => told.Value == country))
                yield return new("transfers", notice.Transfers[0].Line, $"the code discloses to {place}; the notice does not name that country");
        }

        foreach (var told in notice.Transfers.Where(told => told.Value.Length > 0 && outside.All(path => path.Country != told.Value)))
            yield return new("transfers", told.Line, $"the notice tells of transfers to {CountryTable.Name(told.Value, "en")}; the code discloses nothing there");
    }

    private static IEnumerable<DisclosureFacts> Reached(PersonalDataInventory inventory) =>
        inventory.Registers.SelectMany(Resolution.Chains).SelectMany(chain => chain);

    private static IEnumerable<Disagreement> Retention(ImportedNotice notice, PersonalDataInventory inventory)
    {
        var declared = inventory.Registers.SelectMany(register => register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions))).Select(retention => retention.Period).OfType<string>().Distinct().ToList();
        foreach (var period in declared.Where(period => !notice.Retentions.Any(told => Same(told.Value.Period, period))))
            yield return new("retention", 0, $"the code keeps data for {period}; the notice does not tell that period");
        foreach (var told in notice.Retentions.Where(told => told.Value.Period is not null && !declared.Any(period => Same(told.Value.Period, period))))
            yield return new("retention", told.Line, $"the notice tells {told.Value.Period}; nothing in the code is kept so long");
    }

    // "P24M" is "P2Y".
    private static bool Same(string? told, string declared) =>
        LawPeriod.TryParse(told, out var a) && LawPeriod.TryParse(declared, out var b) && Math.Abs(a.MeanDays - b.MeanDays) < 1;

    // "Asiakasrekisteri" and "Acme Oy:n asiakasrekisteri": names are given with more and with fewer words.
    private static bool Alike(string a, string b)
    {
        var (left, right) = (Bare(a), Bare(b));
        return left.Length > 0 && right.Length > 0 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
