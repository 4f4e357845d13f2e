using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>What the members of a record say together, before any of them is judged.</summary>
internal struct MemberCounts
{
    /// <summary>Different sure words of who somebody is.</summary>
    public int Identity { get; private set; }

    /// <summary>Words that only a natural person has: first and last names, a date of birth, a national number.</summary>
    public int Personality { get; private set; }

    /// <summary>Parts of a message: subject, body.</summary>
    public int Text { get; private set; }

    /// <summary>Sure words of how to reach somebody.</summary>
    public int Contact { get; private set; }

    /// <summary>User names and passwords.</summary>
    public int Login { get; private set; }

    /// <summary>Members only a connection to a system has.</summary>
    public int Machine { get; private set; }

    public Families Families { get; private set; }

    public static MemberCounts Of(RecordShape record, NameMatch?[] matches, Lexicon lexicon)
    {
        var counts = default(MemberCounts);
        int address = 0, payment = 0, place = 0;
        var seen = PersonalDataCategory.NotStated;
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] is not { Lead: not Lead.Other, HasUnknownTail: false, IsQuestion: false } match)
            {
                if (IsMachine(record.Members[i].Name, lexicon))
                    counts.Machine++;
                continue;
            }

            var category = match.Term.Category;
            if ((ValueShapes.Of(record.Members[i].Type) & ValueShapes.Allowed(category)) == 0 || match.Lead == Lead.Organisation)
                continue;
            var family = RecordContext.FamilyOf(category);
            counts.Text += category == PersonalDataCategory.CommunicationContent ? 1 : 0;
            if (match.Term.Strength == Strength.High)
            {
                counts.Families |= family;
                counts.Personality += IsPersonality(category) ? 1 : 0;
                if (IsIdentity(category))
                    counts.Identity += category == seen ? 0 : 1;
                else if (family == Families.Contact)
                    counts.Contact++;
                else if (family == Families.Login)
                    counts.Login++;
                seen = category;
            }
            else if ((family == Families.Address && match.Term.Strength == Strength.Medium && ++address > 1)
                || (family == Families.Place && match.Term.Strength == Strength.Medium && ++place > 1)
                || (family == Families.Payment && ++payment > 1))
            {
                // Two weak words of one group vouch for each other.
                counts.Families |= family;
            }
        }

        return counts;
    }

    private static bool IsMachine(string name, Lexicon lexicon)
    {
        var words = Identifier.Of(name);
        return words.Count > 0 && (lexicon.Is(words.Slice(0, words.Count), WordKind.Machine) || lexicon.Is(words[words.Count - 1], WordKind.Machine));
    }

    private static bool IsPersonality(PersonalDataCategory category) =>
        category is PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.PreviousName
            or PersonalDataCategory.DateOfBirth or PersonalDataCategory.NationalIdentityNumber;

    private static bool IsIdentity(PersonalDataCategory category) =>
        category is PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.PreviousName or PersonalDataCategory.Name
            or PersonalDataCategory.DateOfBirth or PersonalDataCategory.NationalIdentityNumber or PersonalDataCategory.Gender;
}
