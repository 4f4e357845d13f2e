using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>How far a right reaches.</summary>
public enum RightExtent
{
    /// <summary>The law does not give it here.</summary>
    DoesNotApply,

    /// <summary>It holds on a condition or with a limit: the reasons say which.</summary>
    Conditional,

    /// <summary>It holds.</summary>
    Applies,
}

/// <summary>A right of the data subject: one row of rights.tsv. Its text is in the vocabulary.</summary>
public sealed class RightRow
{
    internal RightRow(LawRow row)
    {
        Key = row["Key"];
        Right = row.OptionalEnum<DataSubjectRight>("Right");
        Article = row["Article"];
        Absolute = row.Flag("Absolute");
        MixedReason = row.Optional("MixedReason");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
    }

    /// <summary>Key of the right in the tables and the vocabulary ("Erasure", "JudicialRemedy").</summary>
    public string Key { get; }

    /// <summary>The value of the annotations; NotStated for rights that no attribute speaks of.</summary>
    public DataSubjectRight Right { get; }

    /// <summary>Articles of the GDPR.</summary>
    public string Article { get; }

    /// <summary>Where it holds for one purpose, it is told without limits: the objection to direct marketing.</summary>
    public bool Absolute { get; }

    /// <summary>Key of the sentence for a right that holds for some bases or purposes only.</summary>
    public string? MixedReason { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>National limits and the like, in English.</summary>
    public string? Note { get; }

    /// <summary>Name of the right in a language.</summary>
    public string Name(string language) =>
        Right == DataSubjectRight.NotStated ? Vocabulary.Text("Right." + Key, language) : Vocabulary.Label(Right, language);

    /// <summary>What the right gives, in full sentences.</summary>
    public string Text(string language) => Vocabulary.Text("Right." + Key + ".text", language);
}

/// <summary>A right and how far it reaches for given bases, kinds and grounds.</summary>
public sealed class RightAnswer
{
    internal RightAnswer(RightRow row, RightExtent extent, IReadOnlyList<string> reasons)
    {
        Row = row;
        Extent = extent;
        Reasons = reasons;
    }

    /// <summary>The right.</summary>
    public RightRow Row { get; }

    /// <summary>Value of the annotations; NotStated for rights that no attribute speaks of.</summary>
    public DataSubjectRight Right => Row.Right;

    /// <summary>How far it reaches.</summary>
    public RightExtent Extent { get; }

    /// <summary>Keys of the conditions and limits ("DutyOrPublicTask"), each once; empty where there are none.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The conditions and limits as sentences.</summary>
    public IReadOnlyList<string> ReasonTexts(string language)
    {
        var texts = new List<string>(Reasons.Count);
        foreach (var reason in Reasons)
            texts.Add(Vocabulary.Text("RightReason." + reason, language));
        return texts;
    }
}
