using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>A region outside the EEA, named in code or in settings.</summary>
internal static class RegionFindings
{
    /// <summary>An adequate country is open. Whether personal data is kept there, a project without marks does not say, and
    /// no severity that a project chooses makes it a fact. Null where the region is no third country.</summary>
    public static Diagnostic? Of(CloudRegion region, Location at, bool isMarked, bool isRaised, LawDate asOf)
    {
        if (!CountryTable.IsThird(region.Country))
            return null;
        var isOpen = Adequacy.Of(region.Country, asOf).Status == AdequacyStatus.InForce;
        var rule = isOpen || (!isMarked && isRaised) ? RecipientRules.OpenRegion : RecipientRules.Region;
        return Diagnostic.Create(rule, at, isMarked ? rule.DefaultSeverity : DiagnosticSeverity.Info, null, null, region.Name, region.Provider, region.Country);
    }
}
