using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Generation.Parsing;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5001, PDA5002 and PDA5006: what the generator leaves out, asked of the very parsers it uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapeAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_notPartial = Rule.Create(
        RuleIds.NotPartial,
        "Marked type that is not partial",
        "'{0}' holds personal data and is not partial{1}: its export and erasure cannot be generated",
        RuleLevel.Warning,
        "Code that exports, erases and anonymises the data is added to the type itself. Without it a person's requests (GDPR Art. 15, 17, 20) must be answered by hand, and nothing tells whether every member was remembered.");

    private static readonly DiagnosticDescriptor s_cannotBeErased = Rule.Create(
        RuleIds.CannotBeErased,
        "Member that cannot be erased",
        "Generated code does not handle '{0}': {1}",
        RuleLevel.Warning,
        "What is marked must be erasable or kept on a ground (GDPR Art. 17). A member that is left out makes every outcome of its type incomplete.");

    private static readonly DiagnosticDescriptor s_unhandledShape = Rule.Create(
        RuleIds.UnhandledShape,
        "Shape that the generator cannot handle",
        "Nothing or not all is generated for '{0}': {1}",
        RuleLevel.Warning,
        "A mark on it promises an export and an erasure (GDPR Art. 15, 17, 20) that is not there.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_notPartial, s_cannotBeErased, s_unhandledShape];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        // Below C# 9 nothing is generated for anything, which PDA0009 says once.
        var runtime = Runtime.Of(context.Compilation);
        if (runtime.CanWriteCode)
            context.RegisterSymbolAction(symbol => Analyze(symbol, marks, runtime), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, MarkContext marks, Runtime runtime)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        Idle(context, type);
        if (type.IsStatic)
            return;
        var mark = marks.Type(type);
        if (mark is null || !MarkContext.IsMarked(type))
        {
            if (mark is not null && !IsForeign(marks, type) && MarkedByContract(mark) is { } member)
                Report(context, s_unhandledShape, type, type.Name, "'" + member.Name + "' is marked by the interface it implements, the type itself is not: mark it [Personal(typeof(...))]");
            else if (CodeParser.BaseWithCode(type, runtime, context.CancellationToken) is { } marked && IdleMarks.BesideBase(type, marks) is { } beside)
                Report(context, s_unhandledShape, beside, type.Name, "export and erasure come from '" + marked.Name + "', which does not know '" + beside.Name + "': mark '" + type.Name + "' [Personal(typeof(...))], or say why not with [NotPersonal(\"reason\")]");
            return;
        }

        switch (Shapes.Problem(type, runtime, out var at, context.CancellationToken))
        {
            case ShapeProblem.None:
                Members(context, mark);
                break;
            case ShapeProblem.NotPartial:
                Report(context, s_notPartial, type, type.Name, SymbolEqualityComparer.Default.Equals(at, type) ? "" : " all the way out ('" + at.Name + "')");
                break;
            case ShapeProblem.RefStruct:
                Report(context, s_unhandledShape, type, type.Name, "a ref struct implements no interface");
                break;
            case ShapeProblem.FileLocal:
                Report(context, s_unhandledShape, type, type.Name, "no other file reaches a file-local type");
                break;
            default:
                Report(context, s_unhandledShape, at, type.Name, "'" + at.Name + "' has the name of a generated member; rename it");
                break;
        }
    }

    // Also where nothing else is marked, for then nothing else speaks of them.
    private static void Idle(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (type.IsStatic && Annotation.Find(type, AnnotationNames.Personal) is not null)
            Report(context, s_unhandledShape, type, type.Name, "a static class has no objects to export or erase");
        foreach (var member in type.GetMembers())
        {
            if (IdleMarks.Reason(member) is { } reason)
                Report(context, s_unhandledShape, member, member.Name, reason);
        }
    }

    private static void Members(SymbolAnalysisContext context, TypeMark mark)
    {
        if (CodeParser.Parse(context.Compilation, mark, TypeFactsReader.Read(mark), context.CancellationToken) is not { } code)
            return;
        foreach (var member in code.Members)
        {
            var at = SymbolOf(mark, member.Name);
            if (member.Erase.Kind == ActionKind.Unhandled || member.Anonymise.Kind == ActionKind.Unhandled)
            {
                // What nobody has decided is PDA1003's.
                var reason = member.Erase.Kind == ActionKind.Unhandled ? member.Erase.Text : member.Anonymise.Text;
                if (member.IsPersonal)
                    Report(context, s_cannotBeErased, at, member.Name, reason);
                else if (reason != MemberParser.NobodyDecided)
                    Report(context, s_unhandledShape, at, member.Name, reason);
            }

            if (member.IsExported && HasHole(member.Value))
                Report(context, s_unhandledShape, at, member.Name, "it holds values whose form in an export is not known; the export names their type only");
        }
    }

    // Marked by [PersonalOf] on purpose: somebody else's, or generated.
    private static bool IsForeign(MarkContext marks, INamedTypeSymbol type)
    {
        foreach (var foreign in marks.Foreign)
        {
            if (SymbolEqualityComparer.Default.Equals(foreign.Type, type))
                return true;
        }

        return false;
    }

    private static ISymbol? MarkedByContract(TypeMark mark)
    {
        foreach (var member in mark.Members)
        {
            if (member.State == FieldState.Personal && member.Mark is not null && !member.Member.IsOverride && SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, mark.Type))
                return member.Member;
        }

        return null;
    }

    private static bool HasHole(ValueModel value)
    {
        if (value.Kind == ValueKind.Opaque || (value.Element is { } element && HasHole(element)) || (value.Key is { } key && HasHole(key)))
            return true;
        foreach (var member in value.Members)
        {
            if (HasHole(member.Value))
                return true;
        }

        return false;
    }

    private static ISymbol SymbolOf(TypeMark mark, string name)
    {
        foreach (var member in mark.Members)
        {
            if (member.Member.Name == name && member.Member.Locations[0].IsInSource)
                return member.Member;
        }

        return mark.Type;
    }

    private static void Report(SymbolAnalysisContext context, DiagnosticDescriptor rule, ISymbol at, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, at.Locations[0], arguments));
}
