namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string InvalidDuration = "PDA0001";
    public const string InvalidDate = "PDA0002";
    public const string UnknownCountry = "PDA0003";
    public const string OtherCountryCode = "PDA0004";
    public const string UnknownLanguage = "PDA0005";
    public const string WrongType = "PDA0006";
    public const string UnknownMember = "PDA0007";
    public const string EmptyText = "PDA0008";
    public const string OldLanguageVersion = "PDA0009";
    public const string UnknownPolicy = "PDA0010";
    public const string UnreadableBaseline = "PDA0011";
    public const string NotAskedFor = "PDA0012";
    public const string UnreadableAsOf = "PDA0013";
}
