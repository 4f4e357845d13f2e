namespace PersonalDataAnalyzers;

/// <summary>Which of the two answers of the law is asked for.</summary>
public enum ExportScope
{
    /// <summary>GDPR Art. 15: everything that is processed of the person.</summary>
    Access,

    /// <summary>GDPR Art. 20: only what the person provided or what was observed of them, and only where it is processed
    /// under consent or contract. A member whose <see cref="PersonalAttribute.Origin"/> is not stated is not in it.</summary>
    Portability,
}
