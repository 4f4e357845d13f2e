using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Transfers;

/// <summary>Declares a recipient that code reaches, filled from the table of services, with the categories that reach it
/// here: others that go to it elsewhere are PDA3009 there. The mechanism of a transfer is left
/// out on purpose: the contract that was signed decides it, and PDA3001 asks for it. Each declaration is a decision of its
/// own, so there is no Fix All.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareRecipientFix)), Shared]
public sealed class DeclareRecipientFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UndeclaredRecipient];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (compilation is null || Property(diagnostic, "Register") is not { } registerId || compilation.GetTypesByMetadataName(registerId).FirstOrDefault(type => !type.DeclaringSyntaxReferences.IsEmpty) is not { DeclaringSyntaxReferences: var declarations } register)
                continue;
            if (declarations[0].GetSyntax(context.CancellationToken) is not ClassDeclarationSyntax declaration || context.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is not { } document)
                continue;
            var recipient = Property(diagnostic, "Recipient");
            var service = Property(diagnostic, "Service") is { } id ? (await Services(context.Document.Project, context.CancellationToken).ConfigureAwait(false)).FirstOrDefault(row => row.Id == id) : null;
            if (recipient is null && service is null)
                continue;
            var name = recipient ?? ClassName(service!);
            if (recipient is null && register.ContainingNamespace.GetTypeMembers(name).Length > 0)
                service = null;
            context.RegisterCodeFix(
                CodeAction.Create("Declare '" + name + "' as a recipient of '" + register.Name + "'", cancellation => Declare(document, declaration, name, service, Property(diagnostic, "Categories"), cancellation), nameof(DeclareRecipientFix)),
                diagnostic);
        }
    }

    private static async Task<Document> Declare(Document document, ClassDeclarationSyntax register, string name, KnownService? service, string? categories, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var first = register.Modifiers.Count > 0 ? register.Modifiers[0] : register.Keyword;
        var line = text.Lines.GetLineFromPosition(first.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, first.SpanStart));
        var newLine = text.ToString().Contains("\r\n") ? "\r\n" : "\n";
        var attribute = "[DisclosedTo(typeof(" + name + ")" + Data(categories, register) + ")]" + (string.IsNullOrWhiteSpace(indent) ? newLine + indent : " ");
        if (!string.IsNullOrWhiteSpace(indent))
            indent = "";
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(new TextChange(new TextSpan(first.SpanStart, 0), attribute));
        if (service is not null)
            changes.Add(new TextChange(new TextSpan(register.Span.End, 0), newLine + newLine + Recipient(service, name, indent, newLine)));
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>The project's own rows come before the shipped ones, as in the analyzer.</summary>
    private static async Task<IReadOnlyList<KnownService>> Services(Project project, CancellationToken cancellation)
    {
        var services = KnownServices.Shipped;
        foreach (var file in project.AdditionalDocuments)
        {
            if (FlowTableFile.TableOf(file.FilePath ?? file.Name) == FlowTable.Services)
                services = services.With((await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString());
        }

        return services.Rows;
    }

    private static string Data(string? categories, SyntaxNode at)
    {
        if (categories is null)
            return "";
        var list = string.Join(", ", categories.Split(',').Select(category => "PersonalDataCategory." + category));
        return at.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 } ? ", Data = [" + list + "]" : ", Data = new[] { " + list + " }";
    }

    private static string Recipient(KnownService service, string name, string indent, string newLine)
    {
        var entity = service.Entity.Length > 0 ? service.Entity : service.Name;
        var role = service.Role == RecipientRole.NotStated ? RecipientRole.Processor : service.Role;
        return indent + "// To be checked: " + (service.Uncertain.Length > 0 ? service.Uncertain : "the entity, its country and role") + newLine
            + indent + "[Recipient(" + Literal(entity) + ", RecipientRole." + role + ", " + Literal(service.Country) + ", Service = " + Literal(service.Name) + ")]" + newLine
            + indent + "public static class " + name + " { }";
    }

    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string ClassName(KnownService service)
    {
        var name = new StringBuilder();
        var upper = true;
        foreach (var letter in service.Id)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(letter) : letter);
            upper = false;
        }

        if (name.Length == 0 || char.IsDigit(name[0]))
            name.Insert(0, '_');
        return name.Append("Recipient").ToString();
    }

    private static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;
}
