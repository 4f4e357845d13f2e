using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>PDA2011: a password kept as it was typed. Only in records that are stored (they have a key), for a log-in form
/// has to hold it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlainCredentialAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.PlainCredential,
        "Credential stored as plain data",
        "'{0}.{1}' keeps a credential as plain text in a stored record: keep a salted hash, under a name that says so",
        RuleLevel.Warning,
        "A stored secret is protected by a one-way function, or it is the first thing an intruder reads and tries elsewhere (GDPR Art. 5(1)(f), 32(1)(a)).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        var detection = DetectionContext.Of(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, marks, detection), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, MarkContext marks, DetectionContext detection)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!SymbolShapes.HoldsData(type))
            return;
        foreach (var (member, found) in detection.Members(type, context.Options))
        {
            if (found is not { Category: PersonalDataCategory.Password, Confidence: >= Strength.Medium }
                || SymbolShapes.TypeOf(member).SpecialType != SpecialType.System_String
                || IsProtected(member)
                || !IsStored(type, marks)
                || marks.NotPersonalReason(type) is not null
                || marks.Member(member) is { State: FieldState.NotPersonal }
                || PositionalSuppressions.Has(member, s_rule.Id, context.Compilation))
            {
                continue;
            }

            context.ReportDiagnostic(Diagnostic.Create(s_rule, member.Locations[0], DetectionProperties.Of(member.Name, found), type.Name, member.Name));
        }
    }

    private static bool IsStored(INamedTypeSymbol type, MarkContext marks)
    {
        if (marks.Type(type) is { IsSubject: true })
            return true;
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol property && Conventions.Of(property, property.Type, type) == Convention.Key)
                    return !IsForm(type.Name);
            }
        }

        return false;
    }

    /// <summary>What travels and is gone: forms, requests, transfer objects.</summary>
    private static bool IsForm(string name)
    {
        var words = Identifier.Of(name);
        return words.Count > 0 && words[words.Count - 1] is "dto" or "model" or "viewmodel" or "vm" or "request" or "command" or "input" or "form" or "response" or "query" or "args" or "message";
    }

    private static bool IsProtected(ISymbol member)
    {
        var words = Identifier.Of(member.Name);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "hash" or "hashed" or "salt" or "encrypted" or "cipher" or "protected" or "digest" or "crypt" or "bcrypt" or "hint" or "tiiviste" or "token" or "masked" or "argon")
                return true;
        }

        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is { } name && (name.Contains("Encrypt") || name.Contains("Protected") || name == "NotMappedAttribute" || name == "IgnoreDataMemberAttribute"))
                return true;
        }

        return false;
    }
}
