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
    Place = 64,
}

/// <summary>What the type's name, its bases and the members together say.</summary>
internal readonly struct RecordContext
{
    private RecordContext(RecordKind kind, bool isByName, bool isCertain, bool isConnection, Families families, Families named)
    {
        Kind = kind;
        IsByName = isByName;
        IsCertain = isCertain;
        IsConnection = isConnection;
        Families = families;
        Named = named;
    }

    public RecordKind Kind { get; }

    /// <summary>The type says itself that it is a person; else its members say so, and less surely.</summary>
    public bool IsByName { get; }

    /// <summary>Name and members agree that it is a person, or the members alone say so several times. Not where a mark
    /// says it: there every member needs a decision anyway.</summary>
    public bool IsCertain { get; }

    /// <summary>The members reach a system (a host, a port, a server): names, log-ins and addresses beside them are its own.</summary>
    public bool IsConnection { get; }

    /// <summary>Which groups of data the members surely hold.</summary>
    public Families Families { get; }

    /// <summary>Which groups the type's name speaks of.</summary>
    public Families Named { get; }

    public static RecordContext Of(RecordShape record, NameMatch?[] matches, Lexicon lexicon)
    {
        var kind = KindOf(record, lexicon, out var isDerived);
        var members = MemberCounts.Of(record, matches, lexicon);
        var isConnection = members.Machine > (kind == RecordKind.About ? 1 : 0) && members.Identity == 0 && kind is not (RecordKind.Person or RecordKind.Content);
        if (record.IsMarked && kind != RecordKind.Technical)
            kind = RecordKind.Person;
        var raised = Raise(kind, members, lexicon.Is(TypeNames.Head(record.Name, lexicon), WordKind.AmbiguousPerson));
        var isByName = kind == RecordKind.Person;
        var isCertain = raised == RecordKind.Person && !record.IsMarked && !isConnection && (isDerived || members.Identity + members.Contact + members.Personality > (isByName ? 0 : 2))
            && (isByName || !lexicon.Is(TypeNames.Head(record.Name, lexicon), WordKind.Deal | WordKind.Thing | WordKind.Organisation));
        return new RecordContext(raised, isByName, isCertain, isConnection, members.Families, TypeNames.FamiliesOf(record.Name, lexicon));
    }

    public static Families FamilyOf(PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.Name or PersonalDataCategory.PreviousName => Families.Name,
        PersonalDataCategory.PostalAddress or PersonalDataCategory.PostalCode or PersonalDataCategory.City => Families.Address,
        PersonalDataCategory.PaymentData or PersonalDataCategory.BankAccount or PersonalDataCategory.InvoicingData => Families.Payment,
        PersonalDataCategory.UserName or PersonalDataCategory.Password or PersonalDataCategory.Credential => Families.Login,
        PersonalDataCategory.EmailAddress or PersonalDataCategory.PhoneNumber => Families.Contact,
        PersonalDataCategory.HealthData => Families.Health,
        PersonalDataCategory.LocationData => Families.Place,
        _ => Families.None,
    };

    private static RecordKind KindOf(RecordShape record, Lexicon lexicon, out bool isDerived)
    {
        isDerived = false;
        var kind = TypeNames.KindOf(record.Name, lexicon);
        if (record.BaseTypes is not { } bases)
            return kind;
        foreach (var name in bases)
        {
            var inherited = TypeNames.KindOfBase(name, lexicon);
            isDerived |= inherited is RecordKind.Person;
            if (inherited is RecordKind.Technical || (inherited is RecordKind.Person && kind is not RecordKind.Technical))
                kind = inherited;
        }

        return kind;
    }

    private static RecordKind Raise(RecordKind kind, MemberCounts members, bool isAmbiguous) => kind switch
    {
        RecordKind.Technical or RecordKind.Person => kind,
        RecordKind.Organisation => members.Identity > 1 ? RecordKind.About : kind,
        _ when members.Identity > 1 || members.Personality > 0 || (members.Identity > 0 && members.Contact > 0) || (isAmbiguous && members.Identity + members.Contact > 0) => RecordKind.Person,
        RecordKind.Neutral or RecordKind.About when members.Contact > 0 && members.Login > 0 => RecordKind.Person,
        RecordKind.Neutral or RecordKind.Thing when members.Contact > 0 && members.Text > 1 => RecordKind.Content,
        RecordKind.Neutral when members.Identity + members.Contact + members.Login > 0 => RecordKind.About,
        _ => kind,
    };
}
