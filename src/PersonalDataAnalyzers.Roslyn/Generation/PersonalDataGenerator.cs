using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Generation.Parsing;
using PersonalDataAnalyzers.Roslyn.Generation.Writing;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation;

/// <summary>From marks to code and inventory. Marks are found by attribute name, parsed into models without symbols, and
/// written; it never reports a diagnostic: what it cannot do it leaves out, and an analyzer says so.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PersonalDataGenerator : IIncrementalGenerator
{
    private const string Prefix = AnnotationNames.Namespace + ".";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Heartbeat(context);

        var registers = context.SyntaxProvider.ForAttributeWithMetadataName(
            Prefix + AnnotationNames.Register,
            static (_, _) => true,
            static (match, _) => match.TargetSymbol is INamedTypeSymbol type && MarkContext.Of(match.SemanticModel.Compilation).Register(type) is { } facts ? new RegisterModel(facts) : null)
            .WithTrackingName(TrackingNames.Registers);
        context.RegisterSourceOutput(registers, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(HintName.Of(model.Facts.Id, "register"), EntryWriter.Register(model.Facts));
        });

        Types(context, context.SyntaxProvider
            .ForAttributeWithMetadataName(Prefix + AnnotationNames.Personal, static (_, _) => true, MarkedTypes.AtMark)
            .WithTrackingName(TrackingNames.Types));
        Types(context, context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => MarkedTypes.IsTurned(node), MarkedTypes.AtTurnedMark)
            .WithTrackingName(TrackingNames.TurnedMarks));
        Types(context, context.SyntaxProvider
            .ForAttributeWithMetadataName(Prefix + AnnotationNames.DataSubject, static (_, _) => true, MarkedTypes.AtSubject)
            .WithTrackingName(TrackingNames.Subjects));
        Types(context, context.SyntaxProvider
            .ForAttributeWithMetadataName(Prefix + AnnotationNames.PersonalOf, static (_, _) => true, MarkedTypes.AtForeign)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(TrackingNames.ForeignTypes)!);
        Dismissals(context);
        Claims(context, AnnotationNames.Anonymises, ContractClaim.Anonymises, TrackingNames.Anonymising);
        Claims(context, AnnotationNames.Pseudonymises, ContractClaim.Pseudonymises, TrackingNames.Pseudonymising);
        Sanitisers(context);
    }

    // A row of PersonalData.sanitisers.tsv is the same claim on methods of somebody else.
    private static void Sanitisers(IncrementalGeneratorInitializationContext context)
    {
        var claims = context.AdditionalTextsProvider
            .Where(static file => FlowTableFile.TableOf(file.Path) == FlowTable.Sanitisers)
            .SelectMany(static (file, cancellation) => file.GetText(cancellation) is { } text ? SanitiserTable.Claims(text.ToString()).Select(static claim => claim.Value) : [])
            .Collect()
            .SelectMany(static (claims, _) => claims.Distinct())
            .WithTrackingName(TrackingNames.Sanitisers);
        context.RegisterSourceOutput(claims, static (output, facts) => output.AddSource(HintName.Of(facts.Id, "sanitiser"), EntryWriter.Contract(facts)));
    }

    // What ends a flow on the author's word is listed: whoever approves the inventory sees on what it rests.
    private static void Claims(IncrementalGeneratorInitializationContext context, string attribute, ContractClaim claim, string step)
    {
        var claims = context.SyntaxProvider.ForAttributeWithMetadataName(
            Prefix + attribute,
            static (_, _) => true,
            (match, _) => match.TargetSymbol is IMethodSymbol method && FlowContracts.IdOf(method) is { } id ? new ContractFacts { Id = id, Claim = claim } : null)
            .WithTrackingName(step);
        context.RegisterSourceOutput(claims, static (output, facts) =>
        {
            if (facts is not null)
                output.AddSource(HintName.Of(facts.Id, facts.Claim == ContractClaim.Anonymises ? "anonymises" : "pseudonymises"), EntryWriter.Contract(facts));
        });
    }

    // What somebody has decided not to be personal data is for the officer to approve, wherever it stands.
    private static void Dismissals(IncrementalGeneratorInitializationContext context)
    {
        Types(context, context.SyntaxProvider
            .ForAttributeWithMetadataName(Prefix + AnnotationNames.NotPersonal, static (_, _) => true, MarkedTypes.AtDismissal)
            .WithTrackingName(TrackingNames.Dismissals));

        var assemblies = context.SyntaxProvider.ForAttributeWithMetadataName(
            Prefix + AnnotationNames.NotPersonal,
            static (node, _) => node is CompilationUnitSyntax,
            static (match, _) => match.TargetSymbol is IAssemblySymbol { Name: var name } assembly ? new AssemblyFacts { Id = name, NotPersonal = MarkContext.OwnReason(assembly) } : null)
            .WithTrackingName(TrackingNames.Assemblies);
        context.RegisterSourceOutput(assemblies, static (output, facts) =>
        {
            if (facts is not null)
                output.AddSource("PersonalData.Assembly.g.cs", EntryWriter.Assembly(facts));
        });
    }

    // An ordinary output on purpose: when the generator fails, the compiler drops these and keeps what was added after
    // initialisation, and a heartbeat beside an empty inventory would be a lie.
    private static void Heartbeat(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.ParseOptionsProvider.Select(static (_, _) => 0),
            static (output, _) => output.AddSource("PersonalData.Heartbeat.g.cs", EntryWriter.Heartbeat()));

    private static void Types(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TypeModel?> types) =>
        context.RegisterSourceOutput(types, static (output, model) =>
        {
            if (model is not null)
                output.AddSource(HintName.Of(model.Facts.Id, "personal"), TypeWriter.Write(model));
        });
}
