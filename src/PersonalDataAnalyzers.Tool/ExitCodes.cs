namespace PersonalDataAnalyzers.Tool;

/// <summary>What the tool says to a script.</summary>
internal static class ExitCodes
{
    /// <summary>Done, nothing found.</summary>
    public const int Clean = 0;

    /// <summary>Done; something was found.</summary>
    public const int Findings = 1;

    /// <summary>Not done: wrong usage, or an input that cannot be read.</summary>
    public const int BadInput = 2;
}
