namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string NotPartial = "PDA5001";
    public const string CannotBeErased = "PDA5002";
    public const string NoPathToSubject = "PDA5003";
    public const string UnhandledShape = "PDA5006";
}
