using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>A recipient and the chain behind it: whom it passes the data on to.</summary>
internal static class RecipientReader
{
    // Chains are short in life; a longer one is a mistake or a circle, and circles are cut where they close.
    private const int LongestChain = 8;

    public static DisclosureFacts Disclosure(Annotation annotation, StatementLevel level) => Disclosure(annotation, level, []);

    public static string? NameOf(INamedTypeSymbol type) =>
        Annotation.On(type).Where(annotation => annotation.Name is AnnotationNames.Recipient or AnnotationNames.DataController).Select(annotation => annotation.Text("Name")).FirstOrDefault();

    public static RecipientFacts Recipient(INamedTypeSymbol type) => Recipient(type, []);

    private static DisclosureFacts Disclosure(Annotation annotation, StatementLevel level, string[] before) => new()
    {
        At = annotation.At,
        Level = level,
        Recipient = annotation.Type("Recipient") is { } type ? Recipient(type, before) : new RecipientFacts(),
        Text = annotation.Text("Text"),
        Condition = annotation.Text("Condition"),
        LegalBasis = annotation.Enum<LegalBasis>("LegalBasis"),
        Data = annotation.Enums<PersonalDataCategory>("Data"),
        OutsideCode = annotation.Text("OutsideCode"),
    };

    private static RecipientFacts Recipient(INamedTypeSymbol type, string[] before)
    {
        var facts = new RecipientFacts { Id = SymbolIds.Of(type) };
        var safeguards = new List<SafeguardFacts>();
        var next = new List<DisclosureFacts>();
        string[] chain = [.. before, facts.Id];
        foreach (var annotation in Annotation.On(type))
        {
            switch (annotation.Name)
            {
                case AnnotationNames.Recipient:
                    facts = facts with
                    {
                        At = annotation.At,
                        Name = annotation.Text("Name") ?? "",
                        Role = annotation.Enum<RecipientRole>("Role"),
                        Country = annotation.Text("Country") ?? "",
                        Service = annotation.Text("Service"),
                        Category = annotation.Flag("Category"),
                        SameGroup = annotation.Flag("SameGroup"),
                        RemoteAccessFrom = annotation.Texts("RemoteAccessFrom"),
                        Agreement = annotation.Text("Agreement"),
                    };
                    break;
                case AnnotationNames.Safeguard:
                    safeguards.Add(StatementReader.Safeguard(annotation));
                    break;
                case AnnotationNames.DisclosedTo when chain.Length < LongestChain && annotation.Type("Recipient") is { } behind && !chain.Contains(SymbolIds.Of(behind)):
                    next.Add(Disclosure(annotation, StatementLevel.Own, chain));
                    break;
            }
        }

        return facts with { Safeguards = new(safeguards), SubRecipients = new(next) };
    }
}
