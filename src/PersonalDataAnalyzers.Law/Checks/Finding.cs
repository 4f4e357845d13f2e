using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Short forms for the checks.</summary>
internal static class Finding
{
    public static LegalFinding Of(string check, string at, params string[] arguments) =>
        new() { Check = check, At = at, Arguments = new FactList<string>(arguments) };

    /// <summary>A finding about a statement, or, where it stands in no attribute of its own, about the register.</summary>
    public static LegalFinding Of(string check, Statement statement, RegisterFacts register, params string[] arguments) =>
        Of(check, statement.At.Length > 0 ? statement.At : register.At, arguments);
}
