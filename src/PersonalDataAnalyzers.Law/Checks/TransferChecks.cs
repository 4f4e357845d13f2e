using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 44-49, for every recipient along every chain: in the EEA; else adequate and in scope; else safeguards;
/// else a derogation; else a finding.</summary>
internal static class TransferChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        foreach (var path in TransferPath.Of(register))
        {
            foreach (var country in path.Countries)
            {
                foreach (var finding in OfCountry(path, country, options))
                    yield return finding;
            }

            foreach (var finding in path.Recipient.Safeguards.SelectMany(safeguard => SafeguardChecks.Run(path, safeguard, options)))
                yield return finding;
        }
    }

    private static IEnumerable<LegalFinding> OfCountry(TransferPath path, string country, CheckOptions options)
    {
        var zone = CountryTable.Zone(country);
        if (zone == TransferZone.Unknown)
            yield return Of("CountryNotStated", path, path.Name);
        if (!CountryTable.IsThird(country))
            yield break;

        var adequacy = Adequacy.Of(country, options.AsOf);
        if (IsOpen(path, adequacy) is { } reached)
        {
            // The end set by a judgment was not known before it.
            if (reached && adequacy.Row is { EndedBy: null } && adequacy.DaysLeft is { } left && left < options.WarnDaysBefore)
                yield return Of("AdequacyExpiring", path, path.Name, adequacy.Row!.Reference, adequacy.Row.ValidTo!.Value.ToString());
            if (reached && adequacy.Row is { EeaEftaOpen: true } && CountryTable.Canonical(path.Register.Controller.Country) is "IS" or "LI" or "NO")
                yield return Of("AdequacyOutsideEu", path, path.Name, adequacy.Row!.Reference, path.Register.Controller.Country!);
            yield break;
        }

        var safeguards = path.Recipient.Safeguards;
        if (safeguards.Any(safeguard => DeclaredMechanism.Carries(safeguard, options.AsOf)))
        {
            if (country == Countries.ThirdCountry)
                yield return Of("CountryNotNamed", path, path.Name);
            yield break;
        }

        foreach (var finding in Uncovered(path, country, zone, adequacy, options))
            yield return finding;
    }

    /// <summary>True: open by adequacy alone; null: it is not, so that a safeguard must cover the transfer.</summary>
    private static bool? IsOpen(TransferPath path, AdequacyAnswer adequacy) => adequacy.Status switch
    {
        AdequacyStatus.InForce => true,
        AdequacyStatus.NotThirdCountry => false,
        AdequacyStatus.Conditional when AdequacyConditions.Meets(path, adequacy.Row!) => true,
        _ => null,
    };

    private static IEnumerable<LegalFinding> Uncovered(TransferPath path, string country, TransferZone zone, AdequacyAnswer adequacy, CheckOptions options)
    {
        // What was named and is wrong with it says more than "nothing valid was named".
        if (adequacy.Status == AdequacyStatus.Conditional && AdequacyConditions.Unmet(path, adequacy.Row!) is { } condition)
            yield return Of("AdequacyConditionNotAsserted", path, path.Name, country, adequacy.Row!.Reference, condition);
        else if (adequacy.Status == AdequacyStatus.Expired && path.Recipient.Safeguards.Any(safeguard => DeclaredMechanism.Of(safeguard) == TransferMechanism.AdequacyDecision))
            yield return Of("AdequacyExpired", path, path.Name, adequacy.Row!.Reference, adequacy.Row.ValidTo!.Value.ToString());
        else if (path.Recipient.Safeguards.Any(safeguard => SafeguardChecks.IsInvalid(safeguard, options)))
            yield break;
        else if (zone == TransferZone.Check || CountryTable.Find(country)!.Certainty == Certainty.Check)
            yield return Of("CountryUnsettled", path, path.Name, country, CountryTable.Find(country)!.Note ?? "");
        else
            yield return Of("TransferMechanismMissing", path, path.Name, country == Countries.ThirdCountry ? "a third country that is not named" : country);
    }

    private static LegalFinding Of(string check, TransferPath path, params string[] arguments) =>
        Finding.Of(check, path.Recipient, path.Register, arguments);
}
