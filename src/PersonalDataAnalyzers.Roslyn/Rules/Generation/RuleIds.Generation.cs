namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string NotPartial = "PDA5001";
    public const string CannotBeErased = "PDA5002";
    public const string NoPathToSubject = "PDA5003";
    public const string SeveralPaths = "PDA5004";
    public const string OwnerCycle = "PDA5005";
    public const string UnhandledShape = "PDA5006";
    public const string LinkLeadsNowhere = "PDA5007";
    public const string RequiredLink = "PDA5008";
    public const string NoSubjectKey = "PDA5009";
    public const string OptionalPath = "PDA5010";
}
