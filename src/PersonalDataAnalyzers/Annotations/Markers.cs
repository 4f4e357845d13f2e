using System;

namespace PersonalDataAnalyzers;

// What a static class stands for: exactly one of Controller, Register, Purpose, Recipient (Controller + Recipient may
// share a class: one organisation). A class without any of them carries shared statements and is named by [Includes].

/// <summary>The controller of registers (GDPR Art. 4(7), 13(1)(a)), on a static class of its own. Statements on the class hold of all its registers.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DataControllerAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public DataControllerAttribute(string name) => Name = name;

    /// <summary>Name of the organisation.</summary>
    public string Name { get; }

    /// <summary>Trade name or earlier name.</summary>
    public string? AlsoKnownAs { get; set; }

    /// <summary>Business id (Y-tunnus).</summary>
    public string? BusinessId { get; set; }

    /// <summary>Postal address.</summary>
    public string? Address { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code ("FI"); national rules apply by it. An unknown one is PDA0003.</summary>
    public string? Country { get; set; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; set; }

    /// <summary>A second phone number.</summary>
    public string? OtherPhone { get; set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Web address.</summary>
    public string? Website { get; set; }

    /// <summary>Stands for a class of controllers ("our customers"), named elsewhere (Art. 30(2)(a)).</summary>
    public string? ListedIn { get; set; }
}

/// <summary>A register: what one notice speaks of (GDPR Art. 4(6), 30). On a static class; other statements of the register stand on the same class.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RegisterAttribute : Attribute
{
    /// <summary>More than one controller: joint controllers (Art. 26).</summary>
    public RegisterAttribute(string name, Type controller, params Type[] jointControllers) { Name = name; Controller = controller; JointControllers = jointControllers; }

    /// <summary>Name of the register.</summary>
    public string Name { get; }

    /// <summary>The class that declares the controller ([DataController]); any other is PDA0006.</summary>
    public Type Controller { get; }

    /// <summary>Classes of the joint controllers (GDPR Art. 26).</summary>
    public Type[] JointControllers { get; }

    /// <summary>The essence of the Art. 26 arrangement.</summary>
    public string? Arrangement { get; set; }

    /// <summary>We process for <see cref="Controller"/>: the register goes to the Art. 30(2) record and needs no basis of ours.</summary>
    public Type? Processor { get; set; }

    /// <summary>What it is kept on.</summary>
    public RegisterMedium Medium { get; set; }

    /// <summary>When it exists at all.</summary>
    public string? Condition { get; set; }
}

/// <summary>On a register: an inline purpose, or a named one by type. Alone on a class: the named purpose itself, which
/// then carries its own LegalBasis, DataSubjects, DataContent, Retention, DisclosedTo, Source, AutomatedDecision.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>An inline purpose.</summary>
    public PurposeAttribute(string name, LegalBasis basis) { Name = name; Basis = basis; }

    /// <summary>A purpose that a class of its own declares.</summary>
    public PurposeAttribute(Type type) => Type = type;

    /// <summary>What the purpose is, in the language of the notice; null where a class declares it.</summary>
    public string? Name { get; }

    /// <summary>Legal basis (GDPR Art. 6(1)). Not stated is PDA2002: there is no default.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The class that declares the purpose; null where it stands inline.</summary>
    public Type? Type { get; }

    /// <summary>The basis in the notice's own words.</summary>
    public string? AsStated { get; set; }

    /// <summary>Legitimate interest of the controller (Art. 13(1)(d)).</summary>
    public string? Interest { get; set; }

    /// <summary>Legitimate interest of a third party.</summary>
    public string? ThirdPartyInterest { get; set; }

    /// <summary>Law that founds the basis ("FI 1336/1997 2:10 §"; Art. 6(3)).</summary>
    public string? Law { get; set; }

    /// <summary>Kinds of purpose to which the law attaches consequences.</summary>
    public PurposeKind Kind { get; set; }

    /// <summary>Channels of direct marketing.</summary>
    public MarketingChannels Channels { get; set; }

    /// <summary>Ground needed in addition to the basis (Art. 9(2), 10, national).</summary>
    public AdditionalGround Ground { get; set; }

    /// <summary>Must the person give the data (Art. 13(2)(e))?</summary>
    public Provision Provision { get; set; }

    /// <summary>What follows if the data is not given.</summary>
    public string? IfNotProvided { get; set; }

    /// <summary>Where consent is recorded (GDPR Art. 7(1)).</summary>
    public string? ConsentRecord { get; set; }

    /// <summary>How consent is withdrawn (GDPR Art. 7(3)).</summary>
    public string? Withdrawal { get; set; }

    /// <summary>Balancing test or DPIA reference. Record only: never published.</summary>
    public string? Assessment { get; set; }
}

/// <summary>An organisation or a category of them that receives data. [DisclosedTo] on it: its own sub-processors.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecipientAttribute : Attribute
{
    /// <summary>States it; the arguments are the properties of the same names.</summary>
    public RecipientAttribute(string name, RecipientRole role, string country) { Name = name; Role = role; Country = country; }

    /// <summary>Name of the organisation or category.</summary>
    public string Name { get; }

    /// <summary>Processor, controller, authority ...</summary>
    public RecipientRole Role { get; }

    /// <summary>ISO 3166-1 code, or one of <see cref="Countries"/>. The country of the entity itself, not of its parent.</summary>
    public string Country { get; }

    /// <summary>The service used ("Google Analytics").</summary>
    public string? Service { get; set; }

    /// <summary>A category of recipients, not one organisation (Art. 13(1)(e); Art. 15 must still name the actual ones, C-154/21).</summary>
    public bool Category { get; set; }

    /// <summary>Belongs to the controller's group of companies.</summary>
    public bool SameGroup { get; set; }

    /// <summary>Countries from which it reads the data (support, parent): a transfer too.</summary>
    public string[]? RemoteAccessFrom { get; set; }

    /// <summary>Art. 28(3) agreement. Record only.</summary>
    public string? Agreement { get; set; }
}
