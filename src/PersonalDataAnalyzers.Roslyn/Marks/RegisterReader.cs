using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>A register with everything that holds of it: its own statements, those of shared classes it includes, then
/// its controller's.</summary>
internal static class RegisterReader
{
    public static bool IsRegister(INamedTypeSymbol type) => Annotation.Find(type, AnnotationNames.Register) is not null;

    /// <summary>Null where the class is not a register.</summary>
    public static RegisterFacts? Read(INamedTypeSymbol type)
    {
        var facts = (RegisterFacts?)null;
        var statements = new StatementLists();
        var controller = (INamedTypeSymbol?)null;
        foreach (var annotation in Annotation.On(type))
        {
            if (annotation.Name == AnnotationNames.Register)
            {
                controller = annotation.Type("Controller");
                facts = new RegisterFacts
                {
                    At = annotation.At,
                    Id = SymbolIds.Of(type),
                    Name = annotation.Text("Name") ?? "",
                    Controller = controller is null ? new ControllerFacts() : StatementReader.Controller(controller),
                    JointControllers = new(annotation.Types("JointControllers").Select(StatementReader.Controller)),
                    Arrangement = annotation.Text("Arrangement"),
                    Processor = annotation.Type("Processor") is { } processor ? StatementReader.Controller(processor) : null,
                    Medium = annotation.Enum<RegisterMedium>("Medium"),
                    Condition = annotation.Text("Condition"),
                };
            }
            else
            {
                statements.Add(annotation, StatementLevel.Own);
            }
        }

        if (facts is null)
            return null;

        var seen = new HashSet<string> { facts.Id };
        Include(type, statements, StatementLevel.Included, seen);
        if (controller is not null && seen.Add(SymbolIds.Of(controller)))
        {
            foreach (var annotation in Annotation.On(controller))
                statements.Add(annotation, StatementLevel.Controller);
            Include(controller, statements, StatementLevel.Controller, seen);
        }

        return facts with
        {
            Notice = statements.Notice,
            Purposes = new(statements.Purposes),
            Bases = new(statements.Bases),
            Subjects = new(statements.Subjects),
            Content = new(statements.Content),
            Sources = new(statements.Sources),
            Disclosures = new(statements.Disclosures),
            Retentions = new(statements.Retentions),
            Rights = new(statements.Rights),
            Channels = new(statements.Channels),
            Cookies = new(statements.Cookies),
            Texts = new(statements.Texts),
            Claims = new(statements.Claims),
            Contacts = new(statements.Contacts),
            Offices = new(statements.Offices),
            DerivedFrom = new(statements.DerivedFrom),
        };
    }

    private static void Include(INamedTypeSymbol type, StatementLists statements, StatementLevel level, HashSet<string> seen)
    {
        foreach (var shared in Annotation.On(type).Where(annotation => annotation.Name == AnnotationNames.Includes).Select(annotation => annotation.Type("Shared")))
        {
            if (shared is null || !seen.Add(SymbolIds.Of(shared)))
                continue;
            foreach (var annotation in Annotation.On(shared))
                statements.Add(annotation, level);
            Include(shared, statements, level, seen);
        }
    }
}
