namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string UnmarkedPersonalData = "PDA1001";
    public const string ProbablePersonalData = "PDA1002";
    public const string UndecidedMember = "PDA1003";
    public const string ValueLosesMark = "PDA1004";
    public const string ForeignMark = "PDA1005";
    public const string ContradictoryMark = "PDA1006";
    public const string PlainCredential = "PDA2011";
    public const string ValueChangesRegister = "PDA2012";
}
