using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>The registers that the members of one type name, in the order met.</summary>
internal sealed class RegisterTable(MarkContext marks)
{
    private readonly List<RegisterFacts> _registers = [];

    public RegisterFacts this[int index] => _registers[index];

    /// <summary>Position of a register; -1 where the class is none.</summary>
    public int Find(INamedTypeSymbol? type)
    {
        if (type is null || marks.Register(type) is not { } facts)
            return -1;
        var index = _registers.FindIndex(known => known.Id == facts.Id);
        if (index >= 0)
            return index;
        _registers.Add(facts);
        return _registers.Count - 1;
    }

    public FactList<RegisterInfo> ToFacts() => new(_registers.ConvertAll(RegisterInfoParser.Parse));
}
