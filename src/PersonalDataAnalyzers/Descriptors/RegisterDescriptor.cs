using System.Collections.Generic;

namespace PersonalDataAnalyzers;

/// <summary>What a person must be told of a register together with their data (GDPR Art. 15(1)).</summary>
public sealed class RegisterDescriptor
{
    /// <summary>Facts of a register, as the generator found them declared.</summary>
    public RegisterDescriptor(string id, string name, string controller, string? contact, IReadOnlyList<PurposeDescriptor> purposes, IReadOnlyList<string> recipients, IReadOnlyList<string> sources)
    {
        Id = id;
        Name = name;
        Controller = controller;
        Contact = contact;
        Purposes = purposes;
        Recipients = recipients;
        Sources = sources;
    }

    /// <summary>Full name of the class that declares it.</summary>
    public string Id { get; }

    /// <summary>Name of the register.</summary>
    public string Name { get; }

    /// <summary>Name of the controller.</summary>
    public string Controller { get; }

    /// <summary>Where the controller is reached.</summary>
    public string? Contact { get; }

    /// <summary>Purposes, each with its basis and retention.</summary>
    public IReadOnlyList<PurposeDescriptor> Purposes { get; }

    /// <summary>Recipients, each with its country and the mechanism of a transfer.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>Where the data comes from.</summary>
    public IReadOnlyList<string> Sources { get; }
}

/// <summary>A purpose with what it rests on.</summary>
public sealed class PurposeDescriptor
{
    /// <summary>Facts of a purpose, as the generator found them declared.</summary>
    public PurposeDescriptor(string id, string name, IReadOnlyList<LegalBasis> bases, string? law, IReadOnlyList<string> retentions)
    {
        Id = id;
        Name = name;
        Bases = bases;
        Law = law;
        Retentions = retentions;
    }

    /// <summary>Full name of the class that declares it; empty where it stands inline on its register.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Art. 6(1).</summary>
    public IReadOnlyList<LegalBasis> Bases { get; }

    /// <summary>The law that founds it.</summary>
    public string? Law { get; }

    /// <summary>Periods (ISO 8601 and the event from which they run), statutory duties, criteria.</summary>
    public IReadOnlyList<string> Retentions { get; }
}
