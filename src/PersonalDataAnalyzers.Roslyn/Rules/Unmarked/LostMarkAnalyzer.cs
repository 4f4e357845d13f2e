using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>The mark follows the value. What a marked member holds is stored in a member without a mark (PDA1004), or in one
/// of another register, which is a new purpose (PDA2012): by assignment, object initialiser, <c>with</c>, or a constructor
/// parameter that becomes a property, also by way of a local; in mapping methods and LINQ projections these are the same
/// statements.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostMarkAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_lost = Rule.Create(
        RuleIds.ValueLosesMark,
        "Marked value stored in an unmarked member",
        "'{0}' ({1}) is stored in '{2}', which carries no mark: mark it [Personal(PersonalDataCategory.{1})], or anonymise the value",
        RuleLevel.Warning,
        "A copy of personal data is personal data (GDPR Art. 4(1)), wherever it is kept: without a mark the copy is not in the inventory, not exported and not erased (Art. 15, 17, 30). A value that a method marked [Anonymises] returns needs no mark.");

    private static readonly DiagnosticDescriptor s_moved = Rule.Create(
        RuleIds.ValueChangesRegister,
        "Personal data stored in another register",
        "'{0}' ({1}) belongs to {2} and is stored in '{3}', which belongs to {4}: say so with [DerivedFrom(…, typeof({2}))] on {4} if the new purpose is compatible and people are told of it, or leave the value where it was collected",
        RuleLevel.Warning,
        "Data is processed for the purposes it was collected for (GDPR Art. 5(1)(b)). Another register has other purposes: they must be compatible (Art. 6(4)) or rest on consent or law, and people are told before (Art. 13(3), 14(4)).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_lost, s_moved];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var names = MarkedNames.OfReferences(context.Compilation);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            if (context.TryGetValue(tree, MarkedNames.OfSource, out var own) && !own.IsEmpty)
                names.UnionWith(own);
        }

        if (names.Count > 0)
            context.RegisterSemanticModelAction(model => Analyze(model, marks, names));
    }

    private static void Analyze(SemanticModelAnalysisContext context, MarkContext marks, HashSet<string> names)
    {
        var values = new List<SimpleNameSyntax>();
        var copies = new LocalCopies(names);
        foreach (var node in context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            values.Clear();
            switch (node)
            {
                case VariableDeclaratorSyntax declared:
                    copies.Note(declared);
                    continue;
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment:
                    StoredValues.Collect(assignment.Right, values);
                    break;
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } argument:
                    StoredValues.Collect(argument.Expression, values);
                    break;
                case ArgumentSyntax part when Deconstructed(part) is not null:
                    StoredValues.Collect(part.Expression, values);
                    break;
                default:
                    continue;
            }

            // The list grows at its end, by what stands behind a local.
            for (var i = 0; i < values.Count; i++)
            {
                if (!names.Contains(values[i].Identifier.ValueText))
                    copies.Resolve(values[i], context.SemanticModel, values, context.CancellationToken);
                else if (Check(node, values[i], context, marks))
                    break;
            }
        }
    }

    private static bool Check(SyntaxNode store, SimpleNameSyntax value, SemanticModelAnalysisContext context, MarkContext marks)
    {
        var model = context.SemanticModel;
        if (model.GetSymbolInfo(value, context.CancellationToken).Symbol is not { } source
            || source is not (IPropertySymbol or IFieldSymbol or IParameterSymbol)
            || marks.Member(source) is not { State: FieldState.Personal, Mark: not null, Convention: Convention.None } mark)
        {
            return false;
        }

        if (Target(store, model, context.CancellationToken) is not { } target)
            return false;
        if (IsUndecided(target, marks))
        {
            Report(s_lost, [Name(source), mark.Category, Name(target)]);
            return true;
        }

        // Identifiers connect registers, by a mark as well as by convention.
        if (mark.Category == PersonalDataCategory.InternalIdentifier
            || marks.Member(target) is not { State: FieldState.Personal, Mark: not null, Convention: Convention.None } kept
            || marks.RegisterOf(mark) is not { } from || marks.RegisterOf(kept) is not { } to || !IsNewPurpose(from, to, marks))
        {
            return false;
        }

        Report(s_moved, [Name(source), mark.Category, from.Name, Name(target), to.Name]);
        return true;

        void Report(DiagnosticDescriptor rule, object?[] arguments) => context.ReportDiagnostic(Diagnostic.Create(
            rule,
            (store is AssignmentExpressionSyntax assignment ? assignment.Left : Deconstructed((ArgumentSyntax)store) ?? ((ArgumentSyntax)store).Expression).GetLocation(),
            target.Locations.Length > 0 && target.Locations[0].IsInSource ? [target.Locations[0]] : [],
            DetectionProperties.Of(target.Name, new Detection.Detection(mark.Category, Strength.High, "its value")),
            arguments));
    }

    private static string Name(ISymbol member) => member.ContainingType?.Name + "." + member.Name;

    /// <summary>A copy has the purposes of what it copies, both ways: a backup that is restored comes home. A class that is
    /// no register is PDA2001's matter.</summary>
    private static bool IsNewPurpose(INamedTypeSymbol from, INamedTypeSymbol to, MarkContext marks) =>
        !SymbolEqualityComparer.Default.Equals(from, to)
        && marks.Register(from) is not null && marks.Register(to) is not null
        && !marks.IsCopy(to, from) && !marks.IsCopy(from, to);

    /// <summary>Where a part of a tuple goes: <c>(a.Name, a.Age) = (b.Name, b.Age)</c>.</summary>
    private static ExpressionSyntax? Deconstructed(ArgumentSyntax part) =>
        part.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: TupleExpressionSyntax left } assignment } right
        && assignment.Right == right && left.Arguments.Count == right.Arguments.Count
            ? left.Arguments[right.Arguments.IndexOf(part)].Expression
            : null;

    /// <summary>The property or field that takes the value.</summary>
    private static ISymbol? Target(SyntaxNode store, SemanticModel model, System.Threading.CancellationToken cancellationToken)
    {
        if (store is AssignmentExpressionSyntax assignment)
            return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } left ? left : null;
        var argument = (ArgumentSyntax)store;
        if (Deconstructed(argument) is { } place)
            return model.GetSymbolInfo(place, cancellationToken).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member ? member : null;
        if (argument.Parent?.Parent is not { } call || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol constructor)
            return null;
        var parameter = ParameterOf(argument, constructor);
        if (parameter is null)
            return null;
        // By convention of records, and of hand-written constructors, a parameter becomes the property of its name.
        foreach (var member in constructor.ContainingType.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false } property && string.Equals(property.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase))
                return property;
        }

        return null;
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon is { } named)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == named.Name.Identifier.ValueText)
                    return parameter;
            }

            return null;
        }

        var index = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : null;
    }

    private static bool IsUndecided(ISymbol target, MarkContext marks)
    {
        var type = target.ContainingType;
        if (target.IsStatic || type.IsAnonymousType || target.Locations.Length == 0 || !target.Locations[0].IsInSource || marks.NotPersonalReason(type) is not null)
            return false;
        return marks.Member(target) is not { } mark
            ? Conventions.Of(target, SymbolShapes.TypeOf(target), type) is Convention.None
            : mark is { Mark: null, Convention: Convention.None };
    }
}
