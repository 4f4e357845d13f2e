namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string NotApproved = "PDA6001";
    public const string ApprovedButGone = "PDA6002";
    public const string NotTranslated = "PDA6003";
    public const string UnreadableApproval = "PDA6004";
}
