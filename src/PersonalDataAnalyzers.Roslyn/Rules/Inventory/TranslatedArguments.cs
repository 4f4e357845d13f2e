using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>Which arguments of the annotations are sentences of a notice, and therefore differ from language to language.
/// Names of organisations and services, addresses, laws and what only the record holds do not.</summary>
internal static class TranslatedArguments
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> s_names = new Dictionary<string, ImmutableArray<string>>
    {
        [AnnotationNames.DataController] = ["ListedIn"],
        [AnnotationNames.Register] = ["Name", "Condition", "Arrangement"],
        [AnnotationNames.Notice] = ["Title", "Changes"],
        [AnnotationNames.NoticeText] = ["Text"],
        [AnnotationNames.Claim] = ["Text"],
        [AnnotationNames.ContactPerson] = ["Position"],
        [AnnotationNames.Purpose] = ["Name", "AsStated", "Interest", "ThirdPartyInterest", "IfNotProvided", "Withdrawal"],
        [AnnotationNames.LegalBasis] = ["AsStated", "Interest", "ThirdPartyInterest"],
        [AnnotationNames.DataSubjects] = ["Text"],
        [AnnotationNames.DataContent] = ["Text", "Condition", "KeptIn"],
        [AnnotationNames.Source] = ["Text"],
        [AnnotationNames.Recipient] = ["Name"],
        [AnnotationNames.DisclosedTo] = ["Text", "Condition"],
        [AnnotationNames.Safeguard] = ["AsStated", "Copy"],
        [AnnotationNames.Retention] = ["Text", "Reason"],
        [AnnotationNames.Right] = ["Text"],
        [AnnotationNames.RequestChannel] = ["IdentityCheck", "Text"],
        [AnnotationNames.Cookie] = ["Text", "OptOut"],
        [AnnotationNames.AutomatedDecision] = ["Logic", "Consequences", "HumanIntervention"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The texts of one attribute that need a translation, each with the name of its argument.</summary>
    public static IEnumerable<(string Argument, string Text)> Of(Annotation annotation)
    {
        if (!s_names.TryGetValue(annotation.Name, out var arguments)
            || (annotation.Name == AnnotationNames.NoticeText && annotation.Flag("RecordOnly"))
            || (annotation.Name == AnnotationNames.Recipient && !annotation.Flag("Category")))
            yield break;
        foreach (var argument in arguments)
        {
            if (annotation.Text(argument) is { } text && !string.IsNullOrWhiteSpace(text))
                yield return (argument, text);
        }
    }

    /// <summary>Where an argument stands; the whole attribute if it cannot be told.</summary>
    public static Location Place(AttributeData attribute, AttributeSyntax syntax, string argument)
    {
        if (syntax.ArgumentList is not { } list)
            return syntax.GetLocation();
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var given = list.Arguments[i];
            var parameters = attribute.AttributeConstructor?.Parameters ?? [];
            var name = given.NameEquals?.Name.Identifier.ValueText
                ?? given.NameColon?.Name.Identifier.ValueText
                ?? (i < parameters.Length ? parameters[i].Name : "");
            if (string.Equals(name, argument, StringComparison.OrdinalIgnoreCase))
                return given.Expression.GetLocation();
        }

        return syntax.GetLocation();
    }
}
