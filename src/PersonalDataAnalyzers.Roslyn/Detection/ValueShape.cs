using System;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>What kind of value a type can hold, as far as its name tells.</summary>
[Flags]
internal enum ValueShape
{
    /// <summary>A delegate, a service, a token: no data.</summary>
    None = 0,
    Text = 1,
    Number = 2,
    Date = 4,
    Flag = 8,
    Bytes = 16,
    Id = 32,
    Link = 64,

    /// <summary>A type of the user's own: an enum, a value object, another record.</summary>
    Custom = 128,

    /// <summary>A geometric point.</summary>
    Place = 256,
    IpAddress = 512,
    MailAddress = 1024,
    HardwareAddress = 2048,
}

/// <summary>From a type's name to its shape, and from a category to the shapes it can have.</summary>
internal static class ValueShapes
{
    /// <param name="type">As written in source: <c>string?</c>, <c>System.DateTime</c>, <c>List&lt;string&gt;</c>.</param>
    public static ValueShape Of(string type)
    {
        var name = Simple(type);
        switch (name)
        {
            case "string" or "String" or "char" or "Char" or "StringBuilder" or "SecureString" or "StringValues" or "LocalizedString" or "text" or "varchar" or "nvarchar":
                return ValueShape.Text;
            case "object" or "dynamic" or "Object" or "JToken" or "JsonElement" or "" or "TKey" or "T":
                return ValueShape.Text | ValueShape.Custom;
            case "int" or "long" or "short" or "uint" or "ulong" or "ushort" or "Int32" or "Int64" or "Int16" or "decimal" or "Decimal" or "double" or "Double" or "float" or "Single" or "BigInteger" or "integer" or "number" or "UInt64" or "UInt32":
                return ValueShape.Number;
            case "DateTime" or "DateOnly" or "DateTimeOffset" or "LocalDate" or "Instant" or "ZonedDateTime" or "OffsetDateTime" or "LocalDateTime" or "date" or "datetime" or "timestamp":
                return ValueShape.Date;
            case "bool" or "Boolean" or "boolean":
                return ValueShape.Flag;
            case "byte" or "Byte" or "Stream" or "MemoryStream" or "IFormFile" or "Image" or "Bitmap" or "BinaryData":
                return ValueShape.Bytes;
            case "Guid" or "Ulid" or "ObjectId":
                return ValueShape.Id;
            case "Uri" or "Url":
                return ValueShape.Link;
            case "IPAddress":
                return ValueShape.IpAddress;
            case "MailAddress" or "MailboxAddress" or "InternetAddress":
                return ValueShape.MailAddress;
            case "PhysicalAddress":
                return ValueShape.HardwareAddress;
            case "Point" or "Geography" or "DbGeography" or "GeoPoint" or "GeoCoordinate" or "LatLng":
                return ValueShape.Place;
            case "TimeSpan" or "CancellationToken" or "Type" or "Regex" or "IntPtr" or "UIntPtr" or "nint" or "nuint" or "sbyte" or "Version" or "Encoding" or "CultureInfo" or "Exception" or "Assembly" or "void" or "Task" or "ValueTask" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "RenderFragment" or "IPEndPoint" or "EndPoint":
                return ValueShape.None;
            default:
                return IsMachinery(name) ? ValueShape.None : ValueShape.Custom;
        }
    }

    /// <summary>The name without <c>?</c>, namespace and collection around it.</summary>
    public static string Simple(string type)
    {
        var text = type.Trim().TrimEnd('?');
        while (true)
        {
            var open = text.IndexOf('<');
            if (open >= 0)
            {
                var outer = LastPart(text.Substring(0, open));
                var close = text.LastIndexOf('>');
                if (IsSequence(outer) && close > open)
                {
                    text = text.Substring(open + 1, close - open - 1).Trim().TrimEnd('?');
                    continue;
                }

                return outer;
            }

            if (text.EndsWith("]", StringComparison.Ordinal) && text.LastIndexOf('[') is >= 0 and var bracket)
            {
                text = text.Substring(0, bracket).Trim().TrimEnd('?');
                continue;
            }

            return LastPart(text);
        }
    }

    /// <summary>Whether a type as written is a sequence of others.</summary>
    public static bool IsList(string type)
    {
        var open = type.IndexOf('<');
        return type.TrimEnd('?').EndsWith("]", StringComparison.Ordinal) || (open > 0 && LastPart(type.Substring(0, open)) is not "Nullable" and var outer && IsSequence(outer));
    }

    /// <summary>The shapes in which a value of the category is met.</summary>
    public static ValueShape Allowed(PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.Name or PersonalDataCategory.FirstName or PersonalDataCategory.LastName or PersonalDataCategory.PreviousName
            or PersonalDataCategory.City or PersonalDataCategory.UserName or PersonalDataCategory.FreeText
            or PersonalDataCategory.CommunicationContent or PersonalDataCategory.Feedback or PersonalDataCategory.JobTitle => ValueShape.Text | ValueShape.Custom,
        PersonalDataCategory.EmailAddress => ValueShape.Text | ValueShape.Custom | ValueShape.MailAddress,
        PersonalDataCategory.PhoneNumber or PersonalDataCategory.PostalCode or PersonalDataCategory.PostalAddress or PersonalDataCategory.OfficialDocumentNumber
            or PersonalDataCategory.NationalIdentityNumber or PersonalDataCategory.TaxNumber or PersonalDataCategory.BankAccount
            or PersonalDataCategory.CustomerNumber => ValueShape.Text | ValueShape.Number | ValueShape.Custom,
        PersonalDataCategory.DateOfBirth => ValueShape.Text | ValueShape.Date | ValueShape.Number | ValueShape.Custom,
        PersonalDataCategory.Password => ValueShape.Text | ValueShape.Number | ValueShape.Bytes | ValueShape.Custom,
        PersonalDataCategory.Credential => ValueShape.Text | ValueShape.Bytes | ValueShape.Custom,
        PersonalDataCategory.Photo or PersonalDataCategory.Signature or PersonalDataCategory.CallRecording or PersonalDataCategory.BiometricData =>
            ValueShape.Text | ValueShape.Bytes | ValueShape.Link | ValueShape.Custom,
        PersonalDataCategory.SocialMediaData or PersonalDataCategory.OtherContactDetails => ValueShape.Text | ValueShape.Link | ValueShape.Custom,
        PersonalDataCategory.IpAddress => ValueShape.Text | ValueShape.IpAddress | ValueShape.Custom,
        PersonalDataCategory.DeviceIdentifier => ValueShape.Text | ValueShape.HardwareAddress,
        PersonalDataCategory.CookieIdentifier or PersonalDataCategory.OnlineIdentifier => ValueShape.Text | ValueShape.Id,
        PersonalDataCategory.LocationData => ValueShape.Text | ValueShape.Number | ValueShape.Place | ValueShape.Custom,
        PersonalDataCategory.Age => ValueShape.Text | ValueShape.Number | ValueShape.Custom,
        PersonalDataCategory.PayrollData or PersonalDataCategory.Income or PersonalDataCategory.LedgerData or PersonalDataCategory.CreditData =>
            ValueShape.Text | ValueShape.Number | ValueShape.Custom,
        PersonalDataCategory.PaymentData or PersonalDataCategory.InvoicingData => ValueShape.Text | ValueShape.Number | ValueShape.Date | ValueShape.Custom,
        PersonalDataCategory.Gender or PersonalDataCategory.Nationality => ValueShape.Text | ValueShape.Number | ValueShape.Custom | ValueShape.Flag,
        PersonalDataCategory.MarketingPermission or PersonalDataCategory.MarketingBan or PersonalDataCategory.UsageData
            or PersonalDataCategory.EmploymentData or PersonalDataCategory.Education or PersonalDataCategory.HealthData or PersonalDataCategory.CriminalData =>
            ValueShape.Text | ValueShape.Number | ValueShape.Date | ValueShape.Flag | ValueShape.Bytes | ValueShape.Custom,
        _ => ValueShape.Text | ValueShape.Number | ValueShape.Flag | ValueShape.Custom,
    };

    private static bool IsSequence(string name) =>
        name is "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "HashSet" or "ISet" or "Collection"
            or "ObservableCollection" or "ImmutableArray" or "ImmutableList" or "Nullable" or "Lazy" or "Queue" or "IQueryable" or "DbSet" or "LinkedList";

    private static bool IsMachinery(string name)
    {
        if (name is "Func" or "Action" or "EventHandler" or "Predicate" or "Expression" or "Dictionary" or "IDictionary" or "ConcurrentDictionary" or "IReadOnlyDictionary")
            return true;
        return EndsWith(name, "Service") || EndsWith(name, "Factory") || EndsWith(name, "Provider") || EndsWith(name, "Repository") || EndsWith(name, "Options")
            || EndsWith(name, "Settings") || EndsWith(name, "Configuration") || EndsWith(name, "Builder") || EndsWith(name, "Manager") || EndsWith(name, "Validator")
            || EndsWith(name, "Handler") || EndsWith(name, "Logger") || EndsWith(name, "Template") || EndsWith(name, "Command") || EndsWith(name, "Context")
            || EndsWith(name, "Client") || EndsWith(name, "Delegate") || EndsWith(name, "Control") || EndsWith(name, "TextBox") || EndsWith(name, "Label") || EndsWith(name, "ViewModel") || EndsWith(name, "Brush") || EndsWith(name, "Color") || EndsWith(name, "Visibility") || EndsWith(name, "Button");
    }

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);

    private static string LastPart(string name)
    {
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? name : name.Substring(dot + 1)).Trim();
    }
}
