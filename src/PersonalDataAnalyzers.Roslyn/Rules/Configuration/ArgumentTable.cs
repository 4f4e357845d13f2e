using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>One argument that has a form to keep.</summary>
internal readonly record struct ArgumentRule(string Argument, ArgumentKind Kind);

/// <summary>Which arguments of which annotations have a form to keep. A new annotation needs a line here and nothing else.</summary>
internal static class ArgumentTable
{
    private static readonly Dictionary<string, ArgumentRule[]> s_rules = new(StringComparer.Ordinal)
    {
        [AnnotationNames.Personal] = [new("Register", ArgumentKind.Register), new("Purposes", ArgumentKind.Purpose)],
        [AnnotationNames.PersonalOf] = [new("Member", ArgumentKind.Member), new("Register", ArgumentKind.Register), new("Purposes", ArgumentKind.Purpose)],
        [AnnotationNames.BelongsTo] = [new("Subject", ArgumentKind.Subject)],
        [AnnotationNames.Mentions] = [new("Subject", ArgumentKind.Subject)],
        [AnnotationNames.DataController] = [new("Name", ArgumentKind.Text), new("Country", ArgumentKind.Country)],
        [AnnotationNames.Register] = [new("Name", ArgumentKind.Text), new("Controller", ArgumentKind.Controller), new("JointControllers", ArgumentKind.Controller), new("Processor", ArgumentKind.Controller)],
        [AnnotationNames.Purpose] = [new("Name", ArgumentKind.Text), new("Type", ArgumentKind.Purpose)],
        [AnnotationNames.Recipient] = [new("Name", ArgumentKind.Text), new("Country", ArgumentKind.CountryOrArea), new("RemoteAccessFrom", ArgumentKind.CountryOrArea)],
        [AnnotationNames.Includes] = [new("Shared", ArgumentKind.Statements)],
        [AnnotationNames.DerivedFrom] = [new("Registers", ArgumentKind.Register)],
        [AnnotationNames.Notice] = [new("Title", ArgumentKind.Text), new("Language", ArgumentKind.Language), new("Created", ArgumentKind.Date), new("Updated", ArgumentKind.Date)],
        [AnnotationNames.NoticeText] = [new("Text", ArgumentKind.Text)],
        [AnnotationNames.ContactPerson] = [new("Name", ArgumentKind.Text)],
        [AnnotationNames.Office] = [new("Name", ArgumentKind.Text)],
        [AnnotationNames.DisclosedTo] = [new("Recipient", ArgumentKind.Recipient)],
        [AnnotationNames.Safeguard] = [new("SignedOn", ArgumentKind.Date), new("CheckedOn", ArgumentKind.Date)],
        [AnnotationNames.Retention] = [new("Period", ArgumentKind.Duration)],
        [AnnotationNames.RequestChannel] = [new("AnswerWithin", ArgumentKind.Duration)],
        [AnnotationNames.Cookie] = [new("Name", ArgumentKind.Text), new("SetBy", ArgumentKind.Party), new("Lifetime", ArgumentKind.Duration)],
        [AnnotationNames.AutomatedDecision] = [new("Logic", ArgumentKind.Text), new("Consequences", ArgumentKind.Text)],
    };

    /// <summary>The rules of an annotation; empty where none of its arguments has a form.</summary>
    public static ArgumentRule[] Of(string annotation) => s_rules.TryGetValue(annotation, out var rules) ? rules : [];
}
