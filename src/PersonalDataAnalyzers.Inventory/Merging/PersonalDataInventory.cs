using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Merging;

/// <summary>All registers and marked types of one or more inventory files, each once, in ordinal order of id.</summary>
public sealed class PersonalDataInventory
{
    // A page asks for the members of a register many times, and an inventory may hold tens of thousands.
    private readonly Lazy<Dictionary<string, RegisterFacts>> _registers;
    private readonly Lazy<Dictionary<string, List<(TypeFacts Type, FieldFacts Field)>>> _fields;

    internal PersonalDataInventory(
        IReadOnlyList<RegisterFacts> registers,
        IReadOnlyList<TypeFacts> types,
        IReadOnlyList<AssemblyFacts> assemblies,
        IReadOnlyList<ContractFacts> contracts,
        IReadOnlyList<string> lines,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> translations,
        IReadOnlyList<MergeFinding> findings,
        IReadOnlyList<string> files,
        bool hasRecord)
    {
        Registers = registers;
        Types = types;
        Assemblies = assemblies;
        Contracts = contracts;
        Lines = lines;
        Translations = translations;
        Findings = findings;
        Files = files;
        HasRecord = hasRecord;
        _registers = new(() => registers.ToDictionary(register => register.Id, StringComparer.Ordinal));
        _fields = new(ByRegister);
    }

    /// <summary>Registers.</summary>
    public IReadOnlyList<RegisterFacts> Registers { get; }

    /// <summary>Marked types, and those of which something is only said not to be personal data.</summary>
    public IReadOnlyList<TypeFacts> Types { get; }

    /// <summary>Assemblies of which something is said as a whole.</summary>
    public IReadOnlyList<AssemblyFacts> Assemblies { get; }

    /// <summary>What authors claim of methods: [Anonymises] ends the flow of personal data on their word.</summary>
    public IReadOnlyList<ContractFacts> Contracts { get; }

    /// <summary>Everything that is said not to be personal data, with the reason: members, types and assemblies.</summary>
    public IEnumerable<(string Id, string Reason)> NotPersonal
    {
        get
        {
            foreach (var assembly in Assemblies)
            {
                if (assembly.NotPersonal is { } reason)
                    yield return (assembly.Id, reason);
            }

            foreach (var type in Types)
            {
                if (type.NotPersonal is { } reason)
                    yield return (type.Id, reason);
                foreach (var member in type.Fields)
                {
                    if (member.State == FieldState.NotPersonal)
                        yield return (type.Id + "." + member.Member, member.Reason ?? "");
                }
            }
        }
    }

    /// <summary>Lines of the approved baseline, distinct, in ordinal order.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Language -> text -> translation.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Translations { get; }

    /// <summary>Entries that contradict each other.</summary>
    public IReadOnlyList<MergeFinding> Findings { get; }

    /// <summary>The files it was read from.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Every file came with what goes to the record of processing only: see <see cref="Reading.InventoryFile.HasRecord"/>.</summary>
    public bool HasRecord { get; }

    /// <summary>The register declared by the class <paramref name="id"/>, if any.</summary>
    public RegisterFacts? Register(string id) => _registers.Value.GetValueOrDefault(id);

    /// <summary>Every personal field of a register with its type: fields that name the register, and those of its types
    /// that name no other.</summary>
    public IEnumerable<(TypeFacts Type, FieldFacts Field)> FieldsOf(RegisterFacts register)
        => _fields.Value.TryGetValue(register.Id, out var fields) ? fields : [];

    private Dictionary<string, List<(TypeFacts Type, FieldFacts Field)>> ByRegister()
    {
        var fields = new Dictionary<string, List<(TypeFacts Type, FieldFacts Field)>>(StringComparer.Ordinal);
        foreach (var type in Types)
        {
            foreach (var field in type.Fields)
            {
                if (field.State != FieldState.Personal)
                    continue;
                var of = field.Register.Length > 0 ? field.Register : type.Register;
                if (!fields.TryGetValue(of, out var those))
                    fields.Add(of, those = []);
                those.Add((type, field));
            }
        }

        return fields;
    }
}

/// <summary>Two entries, or two translations, that cannot both be true.</summary>
/// <param name="Subject">Id of the register or type, or the text translated.</param>
/// <param name="Kept">The file whose word was taken.</param>
/// <param name="Other">The file that says otherwise.</param>
/// <param name="Message">What differs.</param>
public sealed record MergeFinding(string Subject, string Kept, string Other, string Message);
