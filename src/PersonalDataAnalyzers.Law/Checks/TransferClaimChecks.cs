using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 5(1)(a), 13(1)(f): "no transfers outside the EEA" against the recipients.</summary>
internal static class TransferClaimChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        foreach (var claim in register.Claims)
        {
            if (claim.Claim != NoticeClaim.NoTransfersOutsideEea)
                continue;
            foreach (var path in TransferPath.Of(register))
            {
                foreach (var country in path.Countries)
                {
                    if (CountryTable.IsThird(country) && Adequacy.Of(country, options.AsOf).Status != AdequacyStatus.NotThirdCountry)
                        yield return Finding.Of("TransferClaimContradictsRecipient", claim, register, register.Name, path.Name, country);
                    else if (CountryTable.Zone(country) == TransferZone.Unknown)
                        yield return Finding.Of("TransferClaimUnverified", claim, register, register.Name, path.Name);
                }
            }
        }
    }
}
