namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>What is said of an assembly as a whole.</summary>
public sealed record AssemblyFacts
{
    /// <summary>Simple name of the assembly.</summary>
    public string Id { get; init; } = "";
    /// <summary>Why nothing in it is personal data: [NotPersonal] on the assembly. Its types are not looked at, so the
    /// reason is for somebody to approve.</summary>
    public string? NotPersonal { get; init; }
}
