using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Does a member look like personal data? A pure function of names: the same for symbols, for loose sources and
/// for a labelled table.</summary>
internal static class Detector
{
    /// <summary>One answer for each member of the record, null where nothing speaks for personal data.</summary>
    public static Detection?[] Examine(RecordShape record, Lexicon lexicon)
    {
        var members = record.Members;
        var matches = new NameMatch?[members.Count];
        for (var i = 0; i < matches.Length; i++)
            matches[i] = Match(members[i], lexicon);
        var context = RecordContext.Of(record, matches, lexicon);
        var found = new Detection?[members.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = Judge(members[i], matches[i], context, record.Name, lexicon);
        return found;
    }

    private static NameMatch? Match(MemberShape member, Lexicon lexicon)
    {
        if (NameMatch.Find(member.Name, lexicon) is { } own)
            return own;
        if (member.OtherNames is { } others)
        {
            foreach (var other in others)
            {
                if (NameMatch.Find(other, lexicon) is { } match)
                    return match;
            }
        }

        return null;
    }

    private static Detection? Judge(MemberShape member, NameMatch? match, RecordContext context, string record, Lexicon lexicon)
    {
        // A tree of records: its parent and children are no family.
        if (ValueShapes.Simple(member.Type) == record)
            return null;
        var shape = ValueShapes.Of(member.Type);
        if (shape == ValueShape.None || context.Kind == RecordKind.Technical)
            return null;
        if (Declared(member, shape, context) is { } declared)
            return declared;
        if (match is not { } found)
            return Particulars.Of(member, shape, context, lexicon);
        if ((shape & ValueShapes.Allowed(found.Term.Category)) == 0 || (found.IsPerson && shape != ValueShape.Text))
            return null;
        // A list of records under a weak name: its records are judged where they are declared.
        if (found.Term.Strength == Strength.Low && shape == ValueShape.Custom && ValueShapes.IsList(member.Type))
            return null;
        if (context.IsConnection && !Evidence.IsOfOtherEnd(found))
            return null;
        var level = Evidence.Weigh(found, shape, context);
        if (member.IsMarkedElsewhere)
            level++;
        if (level < (int)Strength.Medium && Particulars.Of(member, shape, context, lexicon) is { } particular)
            return particular;
        if (level < (int)Strength.Low)
            return null;
        var confidence = level > (int)Strength.High ? Strength.High : (Strength)level;
        return new Detection(found.Term.Category, confidence, "'" + found.Word + "' (" + found.Term.Language + ")");
    }

    /// <summary>What attributes and telling types say; a name that says more (a work e-mail) still gives the category.</summary>
    private static Detection? Declared(MemberShape member, ValueShape shape, RecordContext context)
    {
        if (member.Declared != PersonalDataCategory.NotStated)
            return new Detection(member.Declared, context.Kind is RecordKind.Organisation or RecordKind.Thing ? Strength.Medium : Strength.High, "its attribute");
        var category = shape switch
        {
            ValueShape.IpAddress => PersonalDataCategory.IpAddress,
            ValueShape.MailAddress => PersonalDataCategory.EmailAddress,
            ValueShape.HardwareAddress => PersonalDataCategory.DeviceIdentifier,
            _ => PersonalDataCategory.NotStated,
        };
        if (category == PersonalDataCategory.NotStated || context.Kind is not (RecordKind.Person or RecordKind.About or RecordKind.Content))
            return null;
        return new Detection(category, context.Kind == RecordKind.Person ? Strength.High : Strength.Medium, "its type");
    }
}
