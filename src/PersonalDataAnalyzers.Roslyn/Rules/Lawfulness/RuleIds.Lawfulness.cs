namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string NoRegister = "PDA2001";
    public const string NoLegalBasis = "PDA2002";
    public const string NoRetention = "PDA2003";
    public const string SpecialCategoryWithoutGround = "PDA2004";
    public const string NationalIdWithoutGround = "PDA2005";
    public const string CriminalDataWithoutGround = "PDA2006";
    public const string ContractWithoutParty = "PDA2007";
    public const string LawNotCited = "PDA2008";
    public const string InterestNotNamed = "PDA2009";
    public const string PurposeNotOfRegister = "PDA2010";
    public const string RegisterUnused = "PDA2013";
    public const string RegisterWithoutDetails = "PDA2014";
    public const string BasisNotTiedToPurpose = "PDA2015";
    public const string ConsentNotEvidenced = "PDA2016";
    public const string StatutoryPeriodNotNamed = "PDA2017";
    public const string ContentNotDeclared = "PDA2018";
    public const string ClaimContradicted = "PDA2019";
    public const string ProfilingDenied = "PDA2020";
    public const string RepealedLawCited = "PDA2021";
    public const string ErasureAgainstStatute = "PDA2022";
}
