using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Weighs a match: the word itself, what stands around it, of whom the record speaks. The scale is that of
/// <see cref="Strength"/>; what ends below Low is nothing.</summary>
internal static class Evidence
{
    public static int Weigh(NameMatch match, ValueShape shape, RecordContext context)
    {
        var strength = match.Term.Strength;
        // A word for a person speaks of one wherever it stands; of whom, the text says.
        var ofRecord = match.IsPerson ? 0 : OfRecord(match, context);
        var level = (int)strength + OfLead(match, context.Kind) + ofRecord;
        // A weak word never grows sure, but for "name", whose owner the record or the word before it tells.
        if (strength == Strength.Low && level > (int)Strength.Medium && !IsName(match))
            level = (int)Strength.Medium;
        if (match.HasUnknownTail)
            level--;
        if (shape == ValueShape.Flag || match.IsQuestion)
            level--;
        return level;
    }

    /// <summary>Whose address a connection has noted: not its own.</summary>
    public static bool IsOfOtherEnd(NameMatch match) =>
        match.Term.Category == PersonalDataCategory.IpAddress
        && (match.Word.StartsWith("remote", System.StringComparison.Ordinal) || match.Word.StartsWith("client", System.StringComparison.Ordinal) || match.Word.StartsWith("user", System.StringComparison.Ordinal));

    private static bool IsName(NameMatch match) => match.Term is { Category: PersonalDataCategory.Name, Strength: Strength.Low };

    /// <summary>Who can be written to or called has the name that stands there.</summary>
    private static bool IsNameBesideContact(NameMatch match, RecordContext context) =>
        IsName(match) && match.Lead == Lead.Nothing && (context.Families & Families.Contact) != 0;

    private static int OfLead(NameMatch match, RecordKind kind)
    {
        var strength = match.Term.Strength;
        switch (match.Lead)
        {
            case Lead.Person:
                // The lead says whose it is: a name of a person needs no other context.
                return IsName(match) ? 3 : 1;
            case Lead.AmbiguousPerson:
                return 1;
            case Lead.Organisation:
                return strength == Strength.High ? -2 : -3;
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
        var family = RecordContext.FamilyOf(match.Term.Category);
        var isTogether = (family & context.Families) != 0;
        switch (context.Kind)
        {
            case RecordKind.Person:
                // Weight and height are those of a thing as often, a passenger's luggage or a player's figure.
                if (strength == Strength.Medium && !isTogether && (!context.IsByName || family == Families.Health))
                    return 0;
                // What expires is a card only beside its number.
                if (strength == Strength.Low && family == Families.Payment && !isTogether)
                    return 0;
                if (!context.IsByName)
                    return 1;
                return IsName(match) && match.Lead == Lead.Nothing ? 2 : 1;
            case RecordKind.About:
                if (IsNameBesideContact(match, context))
                    return 1;
                if (strength == Strength.Low && match.Term.Category == PersonalDataCategory.FreeText && (context.Named & Families.Health) != 0)
                    return 1;
                return (strength != Strength.High && isTogether) || (strength == Strength.Low && (family & context.Named) != 0) ? 1 : 0;
            case RecordKind.Content:
                if (IsNameBesideContact(match, context))
                    return 1;
                return match.Term.Category is PersonalDataCategory.CommunicationContent or PersonalDataCategory.Feedback or PersonalDataCategory.FreeText || match.Word == "title"
                    || (strength == Strength.Low && match.Term.Category == PersonalDataCategory.EmailAddress) ? 1 : 0;
            case RecordKind.Organisation:
                if (match.Lead is Lead.Person or Lead.AmbiguousPerson)
                    return 0;
                // Beside the name of a person the address may be theirs.
                if ((context.Families & Families.Name) == 0)
                    return -2;
                return strength == Strength.High && family != Families.Name ? -1 : 0;
            case RecordKind.Thing:
                return match.Lead is Lead.Person ? 0 : strength == Strength.High ? (family is Families.Contact or Families.Login or Families.Name ? -1 : 0) : -2;
            default:
                // A user name or a password alone may be a system's.
                if (strength == Strength.High)
                    return family == Families.Login ? -1 : 0;
                return isTogether ? 0 : -1;
        }
    }
}
