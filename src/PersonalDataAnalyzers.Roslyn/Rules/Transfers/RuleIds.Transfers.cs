namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string NoTransferMechanism = "PDA3001";
    public const string UndeclaredRecipient = "PDA3002";
    public const string UnknownDestination = "PDA3006";
    public const string RegionOutsideEea = "PDA3007";
    public const string TableRow = "PDA3008";
    public const string UndeclaredCategory = "PDA3009";
    public const string MechanismNoLongerValid = "PDA3003";
    public const string AdequacyCondition = "PDA3004";
    public const string TransferClaimContradicted = "PDA3005";
    public const string CountryNotStated = "PDA3010";
    public const string ClausesModule = "PDA3011";
    public const string ProcessingClausesAsTransferTool = "PDA3012";
    public const string DerogationForRegularTransfers = "PDA3013";
    public const string CountryUnsettled = "PDA3014";
    public const string TransferClaimUnverified = "PDA3015";
    public const string OpenRegion = "PDA3016";
    public const string ServiceInSettings = "PDA3017";
}
