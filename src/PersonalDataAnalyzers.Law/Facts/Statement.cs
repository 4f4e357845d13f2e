namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>How near to its register a statement stands.</summary>
public enum StatementLevel
{
    /// <summary>On the register, or on a purpose it names.</summary>
    Own,

    /// <summary>On a shared class that the register includes.</summary>
    Included,

    /// <summary>On the controller: said of all its registers.</summary>
    Controller,
}

/// <summary>One statement of a declaration: an attribute, and where it stands.</summary>
public abstract record Statement
{
    /// <summary>The attribute: id of the class it stands on, '@', and its ordinal among that class's attributes
    /// (<c>Acme.CustomerRegister@3</c>). An analyzer finds the source location from it; a report prints it. Empty where
    /// the statement stands in no attribute of its own.</summary>
    public string At { get; init; } = "";

    /// <summary>How near to the register it stands. Included purposes, content and groups never satisfy "this
    /// register's own details".</summary>
    public StatementLevel Level { get; init; }
}
