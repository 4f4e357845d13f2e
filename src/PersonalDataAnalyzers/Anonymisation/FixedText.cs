namespace PersonalDataAnalyzers;

/// <summary>Every value becomes the same text, for columns that may be neither empty nor null. Strength: nothing of the
/// value is left but that there was one. Derive to choose the text: <c>sealed class Removed() : FixedText("(poistettu)")</c>.</summary>
public class FixedText : IValueStrategy<string>
{
    private readonly string _text;

    /// <summary>The text <c>*</c>.</summary>
    public FixedText()
        : this("*")
    {
    }

    /// <summary>A text of your own.</summary>
    protected FixedText(string text) => _text = text;

    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Erased;

    /// <inheritdoc/>
    public string Apply(string value, ValueContext context) => _text;
}
