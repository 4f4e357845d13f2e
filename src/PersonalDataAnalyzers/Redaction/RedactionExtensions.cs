namespace PersonalDataAnalyzers;

/// <summary>What stands in a log, a message or a trace in place of personal data.</summary>
public static class RedactionExtensions
{
    /// <summary>The text that stands for any value.</summary>
    public const string Text = "***";

    /// <summary><c>***</c>, whatever the value is and even where there is none: that somebody has a diagnosis is told by
    /// its presence alone.</summary>
    /// <remarks>This is no erasure, no masking and no pseudonym. The object and everything else that was written of it stay
    /// as they are; nothing of the value is left that two entries could be compared by. Where entries of one person must be
    /// found again, log an identifier of yours, which an erasure makes point at nothing.</remarks>
    /// <param name="value">The value; it is not looked at.</param>
    /// <returns>Always <see cref="Text"/>.</returns>
    [Anonymises]
    public static string Redacted<T>(this T value) => Text;
}
