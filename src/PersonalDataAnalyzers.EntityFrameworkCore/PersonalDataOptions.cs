using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>What erasure needs beside the database.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>The secret of the ledger.</summary>
    public required LedgerKey LedgerKey { get; init; }

    /// <summary>The key of pseudonyms, where a member is marked with one.</summary>
    public PseudonymKey? PseudonymKey { get; init; }

    /// <summary>The key of the marks in the tables of rights, as <see cref="ConsentEvidence"/> and the others have it; without
    /// it a certificate names what is kept there, and cannot count it.</summary>
    public PseudonymKey? RightsKey { get; init; }

    /// <summary>Who knows what is held.</summary>
    public IReadOnlyList<IHoldSource> Holds { get; init; } = [];

    /// <summary>Members of persons (<c>Email</c>) whose values must not come in again after erasure; kept as keyed hashes.</summary>
    public IReadOnlyList<string> SuppressBy { get; init; } = [];

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Attempts at one erasure while other programs write the same rows.</summary>
    public int Attempts { get; init; } = 5;
}
