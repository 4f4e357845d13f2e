namespace PersonalDataAnalyzers.Roslyn.Rules;

internal static partial class RuleIds
{
    public const string LogLeak = "PDA4001";
    public const string ExceptionLeak = "PDA4002";
    public const string UrlLeak = "PDA4003";
    public const string TelemetryLeak = "PDA4004";
    public const string ImplicitToString = "PDA4005";
    public const string KeyOrFileNameLeak = "PDA4006";
    public const string ResponseLeak = "PDA4007";
    public const string NationalIdentityNumberAsKey = "PDA4008";
    public const string LeakByName = "PDA4009";
}
