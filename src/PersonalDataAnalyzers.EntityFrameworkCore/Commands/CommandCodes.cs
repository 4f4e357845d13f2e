namespace PersonalDataAnalyzers.EntityFrameworkCore.Commands;

/// <summary>What a command says to a script: the same as all commands of <c>dotnet personal-data</c>.</summary>
internal static class CommandCodes
{
    /// <summary>Done, nothing found.</summary>
    public const int Clean = 0;

    /// <summary>Done; something was found, or something stays to be done.</summary>
    public const int Findings = 1;

    /// <summary>Not done.</summary>
    public const int NotDone = 2;
}
