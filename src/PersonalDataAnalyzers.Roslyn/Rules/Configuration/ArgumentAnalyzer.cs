using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>Arguments of annotations that cannot mean what they say: reading passes over them as "not stated", so they
/// are said here, at the argument. All kinds of argument share one walk; each has a file of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgumentAnalyzer : PersonalDataAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DurationArgument.Rule, DateArgument.Rule, CountryArgument.Unknown, CountryArgument.OtherCode, LanguageArgument.Rule,
        TypeArgument.Rule, MemberArgument.Rule, TextArgument.Rule,
    ];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        context.RegisterSymbolAction(static symbol => OnSymbol(symbol), SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
        context.RegisterSemanticModelAction(static model => OnAssembly(model));
    }

    private static void OnSymbol(SymbolAnalysisContext context)
    {
        Check(context.Symbol.GetAttributes(), context.ReportDiagnostic, context.CancellationToken);
        if (context.Symbol is IMethodSymbol method)
            Check(method.GetReturnTypeAttributes(), context.ReportDiagnostic, context.CancellationToken);
    }

    // Attributes of the assembly stand on no symbol that an action is called for. An action for syntax nodes would make the
    // driver go through every declaration of the compilation.
    private static void OnAssembly(SemanticModelAnalysisContext context)
    {
        if (context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists: { Count: > 0 } lists })
            return;
        foreach (var list in lists)
        {
            if (list.Target is not { } target || !target.Identifier.IsKind(SyntaxKind.AssemblyKeyword))
                continue;
            foreach (var data in context.SemanticModel.Compilation.Assembly.GetAttributes())
            {
                if (data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == list.SyntaxTree && list.Span.Contains(reference.Span))
                    Check(data, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }

    private static void Check(ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var data in attributes)
            Check(data, report, cancellationToken);
    }

    private static void Check(AttributeData data, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (!Annotation.IsOurs(data.AttributeClass) || data.AttributeConstructor is null)
            return;
        var annotation = new Annotation(data, "");
        foreach (var rule in ArgumentTable.Of(annotation.Name))
        {
            if (annotation.Argument(rule.Argument) is not { } value)
                continue;
            if (value.Kind != TypedConstantKind.Array)
            {
                Check(annotation, rule, value, -1, report, cancellationToken);
            }
            else if (!value.IsNull)
            {
                for (var i = 0; i < value.Values.Length; i++)
                    Check(annotation, rule, value.Values[i], i, report, cancellationToken);
            }
        }
    }

    private static void Check(Annotation annotation, ArgumentRule rule, TypedConstant value, int item, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        // What does not compile is the compiler's to say.
        if (value.Kind == TypedConstantKind.Error || value.Type is { TypeKind: TypeKind.Error } || Fault(annotation, rule.Kind, value) is not { } fault)
            return;
        if (ArgumentLocations.Of(annotation, rule.Argument, item, cancellationToken) is { } location)
            report(Diagnostic.Create(fault.Rule, location, fault.Properties, fault.MessageArguments));
    }

    private static ArgumentFault? Fault(Annotation annotation, ArgumentKind kind, TypedConstant value) => kind switch
    {
        ArgumentKind.Duration => DurationArgument.Check(value.Value as string),
        ArgumentKind.Date => DateArgument.Check(value.Value as string),
        ArgumentKind.Country or ArgumentKind.CountryOrArea => CountryArgument.Check(value.Value as string, kind),
        ArgumentKind.Language => LanguageArgument.Check(value.Value as string),
        ArgumentKind.Text => TextArgument.Check(value.Value as string, annotation),
        ArgumentKind.Member => MemberArgument.Check(value.Value as string, annotation),
        _ => TypeArgument.Check(value.Value as ITypeSymbol, kind),
    };
}
