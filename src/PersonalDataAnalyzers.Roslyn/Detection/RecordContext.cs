using System;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Of whom or what a record speaks.</summary>
internal enum RecordKind
{
    Neutral,
    Person,

    /// <summary>Something of a person: an account, an order, an address.</summary>
    About,

    /// <summary>Text written by a person.</summary>
    Content,
    Organisation,
    Thing,

    /// <summary>Configuration or machinery: nothing in it is data of persons.</summary>
    Technical,
}

/// <summary>What the type's name, its bases and the members together say.</summary>
internal readonly struct RecordContext
{
    private RecordContext(RecordKind kind, Families families)
    {
        Kind = kind;
        Families = families;
    }

    public RecordKind Kind { get; }

    /// <summary>Which groups of data the record surely holds.</summary>
    public Families Families { get; }

    public static RecordContext Of(RecordShape record, NameMatch?[] matches, Lexicon lexicon)
    {
        var kind = TypeNames.KindOf(record.Name, lexicon);
        if (record.BaseTypes is { } bases)
        {
            foreach (var name in bases)
            {
                var inherited = TypeNames.KindOfBase(name, lexicon);
                if (inherited is RecordKind.Technical || (inherited is RecordKind.Person && kind is not RecordKind.Technical))
                    kind = inherited;
            }
        }

        int identity = 0, contact = 0, address = 0;
        var families = Families.None;
        var seen = PersonalDataCategory.NotStated;
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] is not { Lead: not Lead.Other, HasUnknownTail: false, IsQuestion: false } match)
                continue;
            var category = match.Term.Category;
            if ((ValueShapes.Of(record.Members[i].Type) & ValueShapes.Allowed(category)) == 0)
                continue;
            if (match.Term.Strength == Strength.High && match.Lead is not Lead.Organisation)
            {
                families |= FamilyOf(category);
                if (IsIdentity(category) && category != seen)
                {
                    identity++;
                    seen = category;
                }
                else if (category is PersonalDataCategory.EmailAddress or PersonalDataCategory.PhoneNumber)
                {
                    contact++;
                }
            }
            else if (match.Term.Strength == Strength.Medium && FamilyOf(category) == Families.Address && ++address > 1)
            {
                families |= Families.Address;
            }
        }

        if (record.IsMarked && kind != RecordKind.Technical)
            kind = RecordKind.Person;
        return new RecordContext(Raise(kind, identity, contact, lexicon.Is(TypeNames.Head(record.Name, lexicon), WordKind.AmbiguousPerson)), families);
    }

    public static Families FamilyOf(PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.Name or PersonalDataCategory.PreviousName => Families.Name,
        PersonalDataCategory.PostalAddress or PersonalDataCategory.PostalCode or PersonalDataCategory.City => Families.Address,
        PersonalDataCategory.PaymentData or PersonalDataCategory.BankAccount or PersonalDataCategory.InvoicingData => Families.Payment,
        PersonalDataCategory.UserName or PersonalDataCategory.Password or PersonalDataCategory.Credential => Families.Login,
        PersonalDataCategory.EmailAddress or PersonalDataCategory.PhoneNumber => Families.Contact,
        PersonalDataCategory.HealthData => Families.Health,
        _ => Families.None,
    };

    private static RecordKind Raise(RecordKind kind, int identity, int contact, bool ambiguous) => kind switch
    {
        RecordKind.Technical or RecordKind.Person => kind,
        RecordKind.Organisation => identity > 1 ? RecordKind.About : kind,
        _ when identity > 1 || (identity > 0 && contact > 0) || (ambiguous && identity + contact > 0) => RecordKind.Person,
        RecordKind.Neutral or RecordKind.Thing when identity > 0 || contact > 0 => RecordKind.About,
        _ => kind,
    };

    private static bool IsIdentity(PersonalDataCategory category) =>
        category is PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.PreviousName or PersonalDataCategory.Name
            or PersonalDataCategory.DateOfBirth or PersonalDataCategory.NationalIdentityNumber or PersonalDataCategory.Gender;
}

/// <summary>Groups of data that come together: where one is sure, the weaker words of the same group are too.</summary>
[Flags]
internal enum Families
{
    None = 0,
    Name = 1,
    Address = 2,
    Payment = 4,
    Login = 8,
    Contact = 16,
    Health = 32,
}
