using System;

namespace PersonalDataAnalyzers;

// What a static class stands for: exactly one of Controller, Register, Purpose, Recipient (Controller + Recipient may
// share a class: one organisation). A class without any of them carries shared statements and is named by [Includes].

[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DataControllerAttribute : Attribute
{
    public DataControllerAttribute(string name) => Name = name;
    public string Name { get; }
    public string? AlsoKnownAs { get; set; }
    public string? BusinessId { get; set; }
    public string? Address { get; set; }
    public string? Country { get; set; }
    public string? Phone { get; set; }
    public string? OtherPhone { get; set; }
    public string? Email { get; set; }
    public string? Website { get; set; }
    /// <summary>Stands for a class of controllers ("our customers"), named elsewhere (Art. 30(2)(a)).</summary>
    public string? ListedIn { get; set; }
}

[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RegisterAttribute : Attribute
{
    /// <summary>More than one controller: joint controllers (Art. 26).</summary>
    public RegisterAttribute(string name, Type controller, params Type[] jointControllers) { Name = name; Controller = controller; JointControllers = jointControllers; }
    public string Name { get; }
    public Type Controller { get; }
    public Type[] JointControllers { get; }
    /// <summary>The essence of the Art. 26 arrangement.</summary>
    public string? Arrangement { get; set; }
    /// <summary>We process for <see cref="Controller"/>: the register goes to the Art. 30(2) record and needs no basis of ours.</summary>
    public Type? Processor { get; set; }
    public RegisterMedium Medium { get; set; }
    public string? Condition { get; set; }
}

/// <summary>On a register: an inline purpose, or a named one by type. Alone on a class: the named purpose itself, which
/// then carries its own LegalBasis, DataSubjects, DataContent, Retention, DisclosedTo, Source, AutomatedDecision.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PurposeAttribute : Attribute
{
    public PurposeAttribute(string name, LegalBasis basis) { Name = name; Basis = basis; }
    public PurposeAttribute(Type type) => Type = type;
    public string? Name { get; }
    public LegalBasis Basis { get; }
    public Type? Type { get; }
    public string? AsStated { get; set; }
    public string? Interest { get; set; }
    public string? ThirdPartyInterest { get; set; }
    public string? Law { get; set; }
    public PurposeKind Kind { get; set; }
    public MarketingChannels Channels { get; set; }
    public AdditionalGround Ground { get; set; }
    public Provision Provision { get; set; }
    public string? IfNotProvided { get; set; }
    /// <summary>Where consent is recorded and how it is withdrawn (Art. 7(1), 7(3)).</summary>
    public string? ConsentRecord { get; set; }
    public string? Withdrawal { get; set; }
    /// <summary>Balancing test or DPIA reference. Record only: never published.</summary>
    public string? Assessment { get; set; }
}

/// <summary>An organisation or a category of them that receives data. [DisclosedTo] on it: its own sub-processors.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecipientAttribute : Attribute
{
    public RecipientAttribute(string name, RecipientRole role, string country) { Name = name; Role = role; Country = country; }
    public string Name { get; }
    public RecipientRole Role { get; }
    /// <summary>ISO 3166-1 code, or one of <see cref="Countries"/>. The country of the entity itself, not of its parent.</summary>
    public string Country { get; }
    public string? Service { get; set; }
    /// <summary>A category of recipients, not one organisation (Art. 13(1)(e); Art. 15 must still name the actual ones, C-154/21).</summary>
    public bool Category { get; set; }
    public bool SameGroup { get; set; }
    /// <summary>Countries from which it reads the data (support, parent): a transfer too.</summary>
    public string[]? RemoteAccessFrom { get; set; }
    /// <summary>Art. 28(3) agreement. Record only.</summary>
    public string? Agreement { get; set; }
}
