namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>On what a retention period of the table rests.</summary>
public enum RetentionRule
{
    /// <summary>The law sets it.</summary>
    Law,

    /// <summary>No period in law: a practice to choose from.</summary>
    Policy,

    /// <summary>Limitation of claims: can justify a period, orders none.</summary>
    Justification,
}

/// <summary>One row of retention-duties.tsv.</summary>
public sealed class RetentionDutyRow
{
    internal RetentionDutyRow(LawRow row)
    {
        Key = row["Key"];
        Duty = row.OptionalEnum<RetentionDuty>("Duty");
        Country = row.Optional("Country");
        Rule = row.Enum<RetentionRule>("Kind");
        Min = row.OptionalPeriod("Min");
        Max = row.OptionalPeriod("Max");
        Start = row.OptionalEnum<RetentionStart>("Start");
        Law = row["Law"];
        ValidFrom = row.OptionalDate("ValidFrom");
        ValidTo = row.OptionalDate("ValidTo");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
        if (Min is { } min && Max is { } max && min.MeanDays > max.MeanDays)
            throw row.Fault("the minimum is longer than the maximum");
    }

    /// <summary>Key: the name of the <see cref="RetentionDuty"/> where there is one.</summary>
    public string Key { get; }

    /// <summary>The value of the annotations; NotStated where there is none.</summary>
    public RetentionDuty Duty { get; }

    /// <summary>ISO 3166-1 code of the controller's country in which it holds; null = everywhere in the EU.</summary>
    public string? Country { get; }

    /// <summary>Law, policy or justification.</summary>
    public RetentionRule Rule { get; }

    /// <summary>Keep at least so long.</summary>
    public LawPeriod? Min { get; }

    /// <summary>Keep at most so long.</summary>
    public LawPeriod? Max { get; }

    /// <summary>The event from which the period runs; NotStated where the law names none.</summary>
    public RetentionStart Start { get; }

    /// <summary>Citation ("FI 1336/1997 2:10 §", "EU 2016/679 33(5)").</summary>
    public string Law { get; }

    /// <summary>First day on which it holds; null = already.</summary>
    public LawDate? ValidFrom { get; }

    /// <summary>Last day on which it holds; null = no end known.</summary>
    public LawDate? ValidTo { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>What the columns cannot say, in English.</summary>
    public string? Note { get; }

    /// <summary>Does it hold on that day?</summary>
    public bool HoldsOn(LawDate day) => !(day < ValidFrom) && !(day > ValidTo);

    /// <summary>The rule as a sentence with its law, for a notice.</summary>
    public string Text(string language) => Vocabulary.Text("Retention." + Key, language);
}
