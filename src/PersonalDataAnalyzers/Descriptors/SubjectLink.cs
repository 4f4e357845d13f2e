using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers;

/// <summary>An edge of the subject graph: a member that leads to a person ([BelongsTo], [Mentions]).</summary>
public sealed class SubjectLink
{
    /// <summary>An edge; generated code calls it.</summary>
    public SubjectLink(string member, Type subject, bool isOwner)
    {
        Member = member;
        Subject = subject;
        IsOwner = isOwner;
    }

    /// <summary>Name of the foreign key or navigation.</summary>
    public string Member { get; }

    /// <summary>The person's type.</summary>
    public Type Subject { get; }

    /// <summary>True: the row belongs to the person ([BelongsTo]). False: the row speaks of them ([Mentions]).</summary>
    public bool IsOwner { get; }

    /// <summary>The member of the person whose value the link repeats; null where a foreign key or a navigation leads
    /// there.</summary>
    public string? Via { get; set; }

    /// <summary>Members of the row that speak of this person alone.</summary>
    public IReadOnlyList<string> Covers { get; set; } = [];
}
