using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers;

/// <summary>What is declared of a personal member and what follows from it, resolved at build time.</summary>
public sealed class PersonalMemberFacts
{
    /// <summary>Category of personal data.</summary>
    public PersonalDataCategory Category { get; set; }

    /// <summary>Its register; null where none is named.</summary>
    public RegisterDescriptor? Register { get; set; }

    /// <summary>The purposes it serves: those its mark names, else those of its type, else all of the register.</summary>
    public IReadOnlyList<PurposeDescriptor> Purposes { get; set; } = [];

    /// <summary>Where its values come from (Art. 20).</summary>
    public DataOrigin Origin { get; set; }

    /// <summary>Ground needed in addition to the basis (Art. 9, 10, national).</summary>
    public AdditionalGround Ground { get; set; }

    /// <summary>What erasure does: as marked; where the mark says nothing, a member marked for a purpose with a statutory
    /// retention is kept and everything else is erased. Never <see cref="ErasureAction.NotStated"/>.</summary>
    public ErasureAction OnErasure { get; set; }

    /// <summary>The ground on which it is kept (Art. 17(3)); null where it is not kept, or where nothing declared is one.</summary>
    public string? KeptOn { get; set; }

    /// <summary>The value strategy of anonymisation; null = removed.</summary>
    public Type? AnonymiseWith { get; set; }

    /// <summary>Belongs to the answer under Art. 20.</summary>
    public bool IsPortable { get; set; }

    /// <summary>A secret that authenticates: it never leaves, not even to its person.</summary>
    public bool IsCredential { get; set; }

    /// <summary>An internal identifier by convention or [SubjectKey]: it goes with its row, not before.</summary>
    public bool IsKey { get; set; }

    /// <summary>The key of the data subject.</summary>
    public bool IsSubjectKey { get; set; }
}
