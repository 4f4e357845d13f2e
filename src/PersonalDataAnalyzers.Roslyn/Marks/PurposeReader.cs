using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>A purpose, inline on a register or declared by a class of its own that carries its statements.</summary>
internal static class PurposeReader
{
    public static PurposeFacts Purpose(Annotation annotation, StatementLevel level)
    {
        if (annotation.Type("Type") is not { } type)
            return Own(annotation) with { Level = level };

        var facts = new PurposeFacts();
        var statements = new StatementLists();
        foreach (var own in Annotation.On(type))
        {
            if (own.Name == AnnotationNames.Purpose)
                facts = Own(own);
            else
                statements.Add(own, StatementLevel.Own);
        }

        return facts with
        {
            Id = SymbolIds.Of(type),
            Level = level,
            FurtherBases = new(statements.Bases),
            Subjects = new(statements.Subjects),
            Content = new(statements.Content),
            Sources = new(statements.Sources),
            Disclosures = new(statements.Disclosures),
            Retentions = new(statements.Retentions),
            Cookies = new(statements.Cookies),
            Decision = statements.Decision,
        };
    }

    private static PurposeFacts Own(Annotation annotation) => new()
    {
        At = annotation.At,
        Name = annotation.Text("Name") ?? "",
        Basis = annotation.Enum<LegalBasis>("Basis"),
        AsStated = annotation.Text("AsStated"),
        Interest = annotation.Text("Interest"),
        ThirdPartyInterest = annotation.Text("ThirdPartyInterest"),
        Law = annotation.Text("Law"),
        Kind = annotation.Enum<PurposeKind>("Kind"),
        Channels = annotation.Enum<MarketingChannels>("Channels"),
        Ground = annotation.Enum<AdditionalGround>("Ground"),
        Provision = annotation.Enum<Provision>("Provision"),
        IfNotProvided = annotation.Text("IfNotProvided"),
        ConsentRecord = annotation.Text("ConsentRecord"),
        Withdrawal = annotation.Text("Withdrawal"),
        Assessment = annotation.Text("Assessment"),
    };
}
