using System;

namespace PersonalDataAnalyzers;

/// <summary>What the notice says of a right (GDPR Art. 13(2)(b)). Without any, the rights are told as the law gives them.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class RightAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public RightAttribute(DataSubjectRight right, RightStatus status, string? text = null) { Right = right; Status = status; Text = text; }

    /// <summary>The rights spoken of.</summary>
    public DataSubjectRight Right { get; }

    /// <summary>Granted, conditional, denied, omitted.</summary>
    public RightStatus Status { get; }

    /// <summary>In the notice's words.</summary>
    public string? Text { get; }

    /// <summary>National law that gives it.</summary>
    public string? Law { get; set; }

    /// <summary>Who holds it.</summary>
    public RightHolder Holder { get; set; }
}

/// <summary>Where requests of data subjects go (GDPR Art. 12(2)).</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class RequestChannelAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public RequestChannelAttribute(ChannelKind kind, string? address = null) { Kind = kind; Address = address; }

    /// <summary>Kinds of channel.</summary>
    public ChannelKind Kind { get; }

    /// <summary>Address, where it is not the controller's.</summary>
    public string? Address { get; }

    /// <summary>The rights it serves; none = all.</summary>
    public DataSubjectRight Rights { get; set; }

    /// <summary>How identity is checked (Art. 12(6)).</summary>
    public string? IdentityCheck { get; set; }

    /// <summary>ISO 8601 duration (GDPR Art. 12(3): one month at most). A wrong one is PDA0001.</summary>
    public string? AnswerWithin { get; set; }

    /// <summary>In the notice's words.</summary>
    public string? Text { get; set; }
}

/// <summary>A cookie or other access to terminal equipment (917/2014 205 §).</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CookieAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public CookieAttribute(string name, CookiePurpose purpose) { Name = name; Purpose = purpose; }

    /// <summary>Name of the cookie or of the group.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public CookiePurpose Purpose { get; }

    /// <summary>Whether consent is asked.</summary>
    public CookieConsent Consent { get; set; }

    /// <summary>The class of the recipient that sets it.</summary>
    public Type? SetBy { get; set; }

    /// <summary>ISO 8601 duration. A wrong one is PDA0001.</summary>
    public string? Lifetime { get; set; }

    /// <summary>In the notice's words.</summary>
    public string? Text { get; set; }

    /// <summary>How to opt out.</summary>
    public string? OptOut { get; set; }
}

/// <summary>Art. 13(2)(f), 22: on a purpose.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AutomatedDecisionAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public AutomatedDecisionAttribute(LegalBasis permittedBy, string logic, string consequences) { PermittedBy = permittedBy; Logic = logic; Consequences = consequences; }

    /// <summary>Art. 22(2): contract, law or explicit consent.</summary>
    public LegalBasis PermittedBy { get; }

    /// <summary>Meaningful information about the logic.</summary>
    public string Logic { get; }

    /// <summary>Significance and envisaged consequences.</summary>
    public string Consequences { get; }

    /// <summary>How a human intervenes (Art. 22(3)).</summary>
    public string? HumanIntervention { get; set; }
}
