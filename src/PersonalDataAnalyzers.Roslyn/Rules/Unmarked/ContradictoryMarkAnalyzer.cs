using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>PDA1006: personal and not personal at once, personal twice, or a dismissal without a reason or where nobody reads
/// it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryMarkAnalyzer : PersonalDataAnalyzer
{
    private const string WithoutReason = "is said not to be personal data without a reason: state it";

    private const string ReadByNobody = "is said not to be personal data where nobody reads it: the decision would stand in no baseline; decide at the property or field that keeps the value, or remove it";

    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.ContradictoryMark,
        "Contradictory mark",
        "'{0}' {1}",
        RuleLevel.Error,
        "The reason of a [NotPersonal] is what a data protection officer approves (GDPR Art. 5(2)); a member that is marked both ways is neither.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        context.RegisterSymbolAction(static symbol => Analyze(symbol.Symbol, symbol), SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field);
        context.RegisterSymbolAction(static symbol => Method((IMethodSymbol)symbol.Symbol, symbol), SymbolKind.Method);
        context.RegisterSemanticModelAction(static model => OfAssembly(model));
    }

    // No symbol action is called for the assembly, and one for syntax nodes would make the driver go through every
    // declaration of the compilation.
    private static void OfAssembly(SemanticModelAnalysisContext context)
    {
        if (context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists: { Count: > 0 } lists })
            return;
        var assembly = context.SemanticModel.Compilation.Assembly;
        foreach (var list in lists)
        {
            if (list.Target is { } target && target.Identifier.IsKind(SyntaxKind.AssemblyKeyword)
                && Annotation.Find(assembly, AnnotationNames.NotPersonal) is { ApplicationSyntaxReference: { } written } dismissal
                && written.SyntaxTree == list.SyntaxTree && list.Span.Contains(written.Span) && HasNoReason(dismissal))
            {
                context.ReportDiagnostic(Diagnostic.Create(s_rule, written.GetSyntax(context.CancellationToken).GetLocation(), assembly.Name, WithoutReason));
            }
        }
    }

    private static void Method(IMethodSymbol method, SymbolAnalysisContext context)
    {
        foreach (var parameter in method.Parameters)
        {
            Analyze(parameter, context);
            // Behind a positional parameter of a record stands a property, which has the decision.
            if (Annotation.Find(parameter, AnnotationNames.NotPersonal) is { } dismissal && !HasNoReason(dismissal) && !IsPositional(parameter, method))
                context.ReportDiagnostic(Diagnostic.Create(s_rule, At(dismissal, parameter, context), parameter.Name, ReadByNobody));
        }

        foreach (var returned in method.GetReturnTypeAttributes())
        {
            if (returned.AttributeClass is { Name: AnnotationNames.NotPersonal } type && Annotation.IsOurs(type))
                context.ReportDiagnostic(Diagnostic.Create(s_rule, At(returned, method, context), method.Name, HasNoReason(returned) ? WithoutReason : ReadByNobody));
        }
    }

    private static bool IsPositional(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || !method.ContainingType.IsRecord)
            return false;
        foreach (var member in method.ContainingType.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol)
                return true;
        }

        return false;
    }

    private static void Analyze(ISymbol symbol, SymbolAnalysisContext context)
    {
        if (Annotation.FindSecond(symbol, AnnotationNames.Personal) is { } second)
            context.ReportDiagnostic(Diagnostic.Create(s_rule, At(second, symbol, context), symbol.Name, "carries [Personal] twice, and only the first is read: name the register and all purposes in one mark"));
        if (Annotation.Find(symbol, AnnotationNames.NotPersonal) is not { } dismissal)
            return;
        var location = At(dismissal, symbol, context);
        if (Annotation.Find(symbol, AnnotationNames.Personal) is not null)
            context.ReportDiagnostic(Diagnostic.Create(s_rule, location, symbol.Name, "is marked both personal and not personal: remove one of the marks"));
        if (HasNoReason(dismissal))
            context.ReportDiagnostic(Diagnostic.Create(s_rule, location, symbol.Name, WithoutReason));
    }

    private static Location At(AttributeData mark, ISymbol symbol, SymbolAnalysisContext context) =>
        mark.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? symbol.Locations[0];

    private static bool HasNoReason(AttributeData dismissal) =>
        new Annotation(dismissal, "").Argument("Reason") is { Kind: TypedConstantKind.Primitive } reason && string.IsNullOrWhiteSpace(reason.Value as string);
}
