using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Weighs a match: the word itself, what stands around it, of whom the record speaks. The scale is that of
/// <see cref="Strength"/>; what ends below Low is nothing.</summary>
internal static class Evidence
{
    public static int Weigh(NameMatch match, ValueShape shape, RecordContext context)
    {
        var strength = match.Term.Strength;
        var level = (int)strength;
        level += OfLead(match, context.Kind);
        level += OfRecord(match, context);
        if (match.HasUnknownTail)
            level--;
        if (shape == ValueShape.Flag || match.IsQuestion)
            level--;
        return level;
    }

    private static int OfLead(NameMatch match, RecordKind kind)
    {
        var strength = match.Term.Strength;
        switch (match.Lead)
        {
            case Lead.Person:
                // The lead says whose it is: a name of a person needs no other context.
                return strength == Strength.Low ? (match.Term.Category == PersonalDataCategory.Name ? 3 : 1) : 1;
            case Lead.AmbiguousPerson:
                return strength == Strength.Low && match.Term.Category == PersonalDataCategory.Name ? 2 : 1;
            case Lead.Organisation:
                return strength == Strength.High ? -1 : -3;
            case Lead.Other:
                return strength == Strength.High ? -1 : -3;
            case Lead.Unknown:
                return strength switch { Strength.High => 0, Strength.Medium => kind is RecordKind.Person ? 0 : -1, _ => -1 };
            default:
                return 0;
        }
    }

    private static int OfRecord(NameMatch match, RecordContext context)
    {
        var strength = match.Term.Strength;
        var together = (RecordContext.FamilyOf(match.Term.Category) & context.Families) != 0;
        switch (context.Kind)
        {
            case RecordKind.Person:
                return match.Term.Category == PersonalDataCategory.Name && strength == Strength.Low && match.Lead == Lead.Nothing ? 2 : 1;
            case RecordKind.About:
                return strength != Strength.High && together ? 1 : 0;
            case RecordKind.Content:
                return match.Term.Category is PersonalDataCategory.CommunicationContent or PersonalDataCategory.Feedback ? 1 : 0;
            case RecordKind.Organisation:
                return match.Lead is Lead.Person or Lead.AmbiguousPerson ? 0 : strength == Strength.High ? -1 : -2;
            case RecordKind.Thing:
                return match.Lead is Lead.Person ? 0 : strength == Strength.High ? 0 : -2;
            default:
                return strength == Strength.High || together ? 0 : -1;
        }
    }
}
