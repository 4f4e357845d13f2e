using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What names and types propose where nothing is marked. Only what is almost surely personal data counts: a flow
/// multiplies a mistake by the number of its sinks.</summary>
internal sealed class Inference(Compilation compilation, AnalyzerOptions options)
{
    private static readonly ConcurrentDictionary<string, PersonalDataCategory?> s_names = new(System.StringComparer.Ordinal);

    private readonly DetectionContext _detection = DetectionContext.Of(compilation);

    /// <summary>Category of an unmarked member, parameter or local; null for all that is not almost surely personal data.</summary>
    public PersonalDataCategory? CategoryOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol or IFieldSymbol when symbol.ContainingType is { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false } =>
            _detection.Member(symbol, options) is { } detection && (detection.Confidence == Strength.High || IsSecretOfPerson(detection, symbol)) ? Counted(detection.Category) : null,
        IParameterSymbol { Type: var type } => OfVariable(symbol, type),
        ILocalSymbol { Type: var type } => OfVariable(symbol, type),
        _ => null,
    };

    /// <summary>A parameter or local: its name, and the names of the method and type it stands in.</summary>
    private PersonalDataCategory? OfVariable(ISymbol variable, ITypeSymbol type)
    {
        var isPlace = IsNumber(type) || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } && IsNumber(arguments[0]));
        if (!isPlace && !IsText(type))
            return null;
        var category = CategoryOfName(variable.Name) ?? (Surroundings.Examine(variable) is { Confidence: Strength.High } detection ? Counted(detection.Category) : null);
        // A server listens on addresses too.
        if (category == PersonalDataCategory.IpAddress && variable.ContainingType?.Name is "Program" or "Startup")
            return null;
        return isPlace && category != PersonalDataCategory.LocationData ? null : category;
    }

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double;

    /// <summary>The token beside an e-mail address or a password: it opens the account.</summary>
    private bool IsSecretOfPerson(Detection.Detection detection, ISymbol symbol)
    {
        if (detection is not { Confidence: Strength.Medium, Category: PersonalDataCategory.Credential })
            return false;
        foreach (var other in _detection.Members(symbol.ContainingType, options))
        {
            if (other.Detection is { Confidence: Strength.High, Category: PersonalDataCategory.EmailAddress or PersonalDataCategory.Password or PersonalDataCategory.UserName })
                return true;
        }

        return false;
    }

    /// <summary>The same for a name alone: a parameter, a local, a member of an unknown type.</summary>
    public PersonalDataCategory? CategoryOfName(string name)
    {
        if (s_names.TryGetValue(name, out var known))
            return known;
        var found = Detector.Examine(new RecordShape("", [new MemberShape(name, "string")]), Lexicon.Of(Lexicon.DefaultLanguages))[0];
        var category = found is { Confidence: Strength.High } detection && !IsRoleOfPart(name, detection.Category) ? Counted(detection.Category) : null;
        s_names.TryAdd(name, category);
        return category;
    }

    /// <summary>May something of that name be a source by its name: a parameter, a local, a member, a method that gets it?</summary>
    public bool MayName(string name) => CategoryOfName(name) is not null || (Given(name) is { } given && CategoryOfName(given) is not null);

    /// <summary>The words that detection knows in a tree.</summary>
    public Lexicon LexiconOf(SyntaxTree tree) => DetectionContext.LexiconFor(tree, options);

    /// <summary>Words for persons that are parts of a program as often: the name of a consumer is that of a queue's.</summary>
    private static bool IsRoleOfPart(string name, PersonalDataCategory category)
    {
        if (category != PersonalDataCategory.Name)
            return false;
        var words = Identifier.Of(name);
        return words.Count == 2 && words[0] is "consumer" or "client" or "relative" or "agent" or "host" or "receiver" or "sender" or "reader" or "writer" or "worker" or "operator" or "actor" or "owner" or "parent" or "child";
    }

    /// <summary>What a library method gives by its name: <c>GetUserName()</c>, <c>GetEmailAsync(user)</c>.</summary>
    public PersonalDataCategory? CategoryOfCall(IMethodSymbol method)
    {
        if (Given(method.Name) is not { } name)
            return null;
        var given = method.ReturnType is INamedTypeSymbol { IsGenericType: true, Name: "Task" or "ValueTask" } task ? task.TypeArguments[0] : method.ReturnType;
        if (given.SpecialType != SpecialType.System_String)
            return null;
        return CategoryOfName(name);
    }

    private static string? Given(string method)
    {
        var start = method.StartsWith("Get", System.StringComparison.Ordinal) ? 3 : method.StartsWith("Find", System.StringComparison.Ordinal) ? 4 : 0;
        var end = method.EndsWith("Async", System.StringComparison.Ordinal) ? method.Length - 5 : method.Length;
        return start == 0 || end <= start ? null : method.Substring(start, end - start);
    }

    /// <summary>What says who somebody is, or what must stay secret. Times of use, settings and counters prove too little.</summary>
    public static PersonalDataCategory? Counted(PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.InternalIdentifier or PersonalDataCategory.NotStated or PersonalDataCategory.UsageData or PersonalDataCategory.MarketingPermission or PersonalDataCategory.MarketingBan
            or PersonalDataCategory.CustomerRelationship or PersonalDataCategory.OrderData or PersonalDataCategory.Statistics or PersonalDataCategory.DerivedData or PersonalDataCategory.Language
            or PersonalDataCategory.OrganisationData or PersonalDataCategory.JobTitle or PersonalDataCategory.Position or PersonalDataCategory.CampaignData or PersonalDataCategory.PreferredChannel
            or PersonalDataCategory.Other or PersonalDataCategory.WorkingTime or PersonalDataCategory.EventRegistration => null,
        _ => category,
    };

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Error
        || type is { Name: "IPAddress" or "MailAddress" }
        || (Marks.Conventions.ElementOf(type) is { SpecialType: SpecialType.System_String });
}
