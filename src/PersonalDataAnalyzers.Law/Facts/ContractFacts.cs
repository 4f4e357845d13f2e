namespace PersonalDataAnalyzers.Law.Facts;

/// <summary>What an author claims of the result of a method.</summary>
public enum ContractClaim
{
    /// <summary>Nothing.</summary>
    NotStated,

    /// <summary>It leads to nobody any more: the flow of personal data ends there, on the author's word alone.</summary>
    Anonymises,

    /// <summary>It leads to a person only with a key: it stays personal data, and is followed on.</summary>
    Pseudonymises,
}

/// <summary>[Anonymises] or [Pseudonymises] on a method. What a flow rests on must be seen by whoever approves the inventory.</summary>
public sealed record ContractFacts
{
    /// <summary>The method with the types of its parameters, as documentation comments name it ("Acme.Clean.Domain(System.String)").
    /// A row of the project's table of sanitisers names methods by type and name alone ("Acme.Redactor.Redact*").</summary>
    public string Id { get; init; } = "";

    /// <summary>What is claimed.</summary>
    public ContractClaim Claim { get; init; }
}
