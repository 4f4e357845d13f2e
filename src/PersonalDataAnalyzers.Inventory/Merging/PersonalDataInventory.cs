using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Merging;

/// <summary>All registers and marked types of one or more inventory files, each once, in ordinal order of id.</summary>
public sealed class PersonalDataInventory
{
    internal PersonalDataInventory(
        IReadOnlyList<RegisterFacts> registers,
        IReadOnlyList<TypeFacts> types,
        IReadOnlyList<string> lines,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> translations,
        IReadOnlyList<MergeFinding> findings,
        IReadOnlyList<string> files)
    {
        Registers = registers;
        Types = types;
        Lines = lines;
        Translations = translations;
        Findings = findings;
        Files = files;
    }

    /// <summary>Registers.</summary>
    public IReadOnlyList<RegisterFacts> Registers { get; }

    /// <summary>Marked types.</summary>
    public IReadOnlyList<TypeFacts> Types { get; }

    /// <summary>Lines of the approved baseline, distinct, in ordinal order.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Language -> text -> translation.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Translations { get; }

    /// <summary>Entries that contradict each other.</summary>
    public IReadOnlyList<MergeFinding> Findings { get; }

    /// <summary>The files it was read from.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The register declared by the class <paramref name="id"/>, if any.</summary>
    public RegisterFacts? Register(string id)
    {
        foreach (var register in Registers)
        {
            if (string.Equals(register.Id, id, StringComparison.Ordinal))
                return register;
        }

        return null;
    }

    /// <summary>Every personal field of a register with its type: fields that name the register, and those of its types
    /// that name no other.</summary>
    public IEnumerable<(TypeFacts Type, FieldFacts Field)> FieldsOf(RegisterFacts register)
    {
        foreach (var type in Types)
        {
            foreach (var field in type.Fields)
            {
                var of = field.Register.Length > 0 ? field.Register : type.Register;
                if (field.State == FieldState.Personal && string.Equals(of, register.Id, StringComparison.Ordinal))
                    yield return (type, field);
            }
        }
    }
}

/// <summary>Two entries, or two translations, that cannot both be true.</summary>
/// <param name="Subject">Id of the register or type, or the text translated.</param>
/// <param name="Kept">The file whose word was taken.</param>
/// <param name="Other">The file that says otherwise.</param>
/// <param name="Message">What differs.</param>
public sealed record MergeFinding(string Subject, string Kept, string Other, string Message);
