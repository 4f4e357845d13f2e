using System;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>A member that is personal data, with the register and the purposes its mark resolves to.</summary>
internal sealed class MarkedMember
{
    private MarkedMember(TypeFacts type, FieldFacts field, RegisterFacts register)
    {
        Type = type;
        Field = field;
        Register = register;
        Purposes = Resolution.Purposes(register, type, field);
    }

    public TypeFacts Type { get; }

    public FieldFacts Field { get; }

    public RegisterFacts Register { get; }

    public FactList<PurposeFacts> Purposes { get; }

    /// <summary>The member, as a finding names it: id of the type, '.', name of the member.</summary>
    public string At => Type.Id + "." + Field.Member;

    /// <summary>Null where its mark resolves to no register: that is a finding of its own.</summary>
    public static MarkedMember? Create(TypeFacts type, FieldFacts field, Func<string, RegisterFacts?> find)
    {
        var id = RegisterOf(type, field);
        return id.Length > 0 && find(id) is { } register ? new MarkedMember(type, field, register) : null;
    }

    /// <summary>Id of the register a mark names, on the member or on its type; empty = none.</summary>
    public static string RegisterOf(TypeFacts type, FieldFacts field) => field.Register.Length > 0 ? field.Register : type.Register;
}
