using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>What an answer is about, before its rows.</summary>
/// <param name="Scope">Art. 15 or Art. 20.</param>
/// <param name="MadeAt">When (UTC).</param>
/// <param name="Tables">Its parts.</param>
/// <param name="Registers">The registers of all members in it.</param>
internal sealed record Answer(ExportScope Scope, DateTime MadeAt, IReadOnlyList<AnswerTable> Tables, IReadOnlyList<RegisterDescriptor> Registers)
{
    public static IReadOnlyList<RegisterDescriptor> RegistersOf(IReadOnlyList<AnswerTable> tables)
    {
        var registers = new SortedDictionary<string, RegisterDescriptor>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            Add(registers, table.Descriptor.Register);
            foreach (var (_, facts) in table.Members)
                Add(registers, facts.Register);
        }

        return [.. registers.Values];
    }

    private static void Add(SortedDictionary<string, RegisterDescriptor> registers, RegisterDescriptor? register)
    {
        if (register is not null)
            registers.TryAdd(register.Id, register);
    }
}

/// <summary>What an answer held, in numbers: fit for a log.</summary>
/// <param name="Tables">Parts with at least one row.</param>
/// <param name="Rows">Rows in all.</param>
public sealed record ExportSummary(int Tables, long Rows);
