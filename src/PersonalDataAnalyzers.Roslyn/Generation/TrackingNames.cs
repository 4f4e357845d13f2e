namespace PersonalDataAnalyzers.Roslyn.Generation;

/// <summary>Names of the steps of the pipeline, by which tests see what an edit re-runs.</summary>
internal static class TrackingNames
{
    public const string Registers = nameof(Registers);
    public const string Types = nameof(Types);
    public const string TurnedMarks = nameof(TurnedMarks);
    public const string Subjects = nameof(Subjects);
    public const string ForeignTypes = nameof(ForeignTypes);
    public const string Dismissals = nameof(Dismissals);
    public const string Assemblies = nameof(Assemblies);
    public const string Anonymising = nameof(Anonymising);
    public const string Pseudonymising = nameof(Pseudonymising);
    public const string Sanitisers = nameof(Sanitisers);

    public static readonly string[] All = [Registers, Types, TurnedMarks, Subjects, ForeignTypes, Dismissals, Assemblies, Anonymising, Pseudonymising, Sanitisers];
}
