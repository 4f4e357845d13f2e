using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.CodeFixes.Unmarked;

/// <summary>Writes attributes of ours before members and types, as text: whatever the author's layout is, nothing but the attribute
/// and a missing using directive changes.</summary>
internal static class MarkWriter
{
    private const string Namespace = "PersonalDataAnalyzers";

    /// <summary>The declaration an attribute goes on; null where one declaration holds several fields.</summary>
    public static SyntaxNode? Target(SyntaxNode root, TextSpan span)
    {
        for (var node = root.FindNode(span); node is not null; node = node.Parent)
        {
            switch (node)
            {
                case TypeDeclarationSyntax type when type.Identifier.Span == span:
                    return type;
                case PropertyDeclarationSyntax or ParameterSyntax:
                    return node;
                case FieldDeclarationSyntax field:
                    return field.Declaration.Variables.Count == 1 ? field : null;
                case BaseTypeDeclarationSyntax or BaseMethodDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <param name="document">Where the members stand.</param>
    /// <param name="marks">Span of each member's or type's name, and its attribute without brackets and namespace
    /// (<c>Personal(PersonalDataCategory.Name)</c>). A type whose first member is marked personal joins the register, see
    /// <see cref="RegisterOfType"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Document> Write(Document document, IReadOnlyList<(TextSpan Span, string Attribute)> marks, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var lineBreak = LineBreak(text);
        var changes = new List<TextChange>();
        var written = new HashSet<int>();
        var needsUsing = false;
        foreach (var (span, attribute) in marks)
        {
            if (Target(root, span) is not { } target)
                continue;
            Add(target, attribute);
            if (target is not TypeDeclarationSyntax && attribute.StartsWith("Personal(", StringComparison.Ordinal) && RegisterOfType.Missing(target, model, cancellationToken) is var (type, register))
                Add(type, RegisterOfType.Attribute(type, register, model));
        }

        // Before what stands at the same place: the first type of a file may take an attribute too.
        if (needsUsing)
            changes.Insert(0, UsingDirective(root, lineBreak));
        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));

        void Add(SyntaxNode target, string attribute)
        {
            if (!written.Add(target.SpanStart))
                return;
            var reach = ReachOf(model, target.SpanStart);
            needsUsing |= reach == Reach.NeedsUsing;
            var name = reach == Reach.Taken ? Qualified(attribute) : attribute;
            changes.Add(new TextChange(new TextSpan(target.SpanStart, 0), "[" + name + "]" + Separator(target, text, lineBreak)));
        }
    }

    /// <summary>Own line for a member that starts one, unless the type's other attributes stand beside their members.</summary>
    private static string Separator(SyntaxNode target, SourceText text, string lineBreak)
    {
        var line = text.Lines.GetLineFromPosition(target.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, target.SpanStart));
        if (target is ParameterSyntax || indent.Trim().Length > 0 || (target is not TypeDeclarationSyntax && StandsBeside(target, text)))
            return " ";
        return lineBreak + indent;
    }

    private static bool StandsBeside(SyntaxNode target, SourceText text)
    {
        if (target.Parent is not TypeDeclarationSyntax type)
            return false;
        foreach (var member in type.Members)
        {
            if (member is (PropertyDeclarationSyntax or FieldDeclarationSyntax) and { AttributeLists.Count: > 0 })
            {
                var after = member.AttributeLists.Last().GetLastToken().GetNextToken();
                return text.Lines.IndexOf(member.AttributeLists.Last().Span.End) == text.Lines.IndexOf(after.SpanStart);
            }
        }

        return false;
    }

    private enum Reach
    {
        InScope,
        NeedsUsing,

        /// <summary>Another type answers to the name: it has to be written in full.</summary>
        Taken,
    }

    private static Reach ReachOf(SemanticModel model, int position)
    {
        var reach = Reach.NeedsUsing;
        foreach (var name in new[] { "PersonalAttribute", "NotPersonalAttribute", "PersonalDataCategory" })
        {
            foreach (var symbol in model.LookupNamespacesAndTypes(position, name: name))
            {
                if (symbol is not INamedTypeSymbol { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } })
                    return Reach.Taken;
                reach = Reach.InScope;
            }
        }

        foreach (var name in new[] { "Personal", "NotPersonal" })
        {
            if (model.LookupNamespacesAndTypes(position, name: name).Any(symbol => symbol is INamedTypeSymbol type && IsAttribute(type)))
                return Reach.Taken;
        }

        return reach;
    }

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == "Attribute")
                return true;
        }

        return false;
    }

    private static string Qualified(string attribute) =>
        "global::" + Namespace + "." + attribute.Replace("(PersonalDataCategory.", "(global::" + Namespace + ".PersonalDataCategory.");

    /// <summary>The directive that brings our annotations into sight, where directives of the file stand.</summary>
    public static TextChange UsingDirective(CompilationUnitSyntax root, string lineBreak)
    {
        var line = "using " + Namespace + ";" + lineBreak;
        foreach (var directive in root.Usings)
        {
            var isPlain = directive is { StaticKeyword.RawKind: 0, Alias: null, GlobalKeyword.RawKind: 0 };
            if (!isPlain || (directive.Name is { } name && !IsSystem(name) && string.CompareOrdinal(name.ToString(), Namespace) > 0))
            {
                if (directive.GlobalKeyword.RawKind != 0)
                    continue;
                return new TextChange(new TextSpan(directive.SpanStart, 0), line);
            }
        }

        if (root.Usings.Count > 0)
            return new TextChange(new TextSpan(root.Usings.Last().FullSpan.End, 0), line);
        if (root.Externs.Count > 0)
            return new TextChange(new TextSpan(root.Externs.Last().FullSpan.End, 0), line);
        var first = root.AttributeLists.Count > 0 ? root.AttributeLists[0].SpanStart : root.Members.Count > 0 ? root.Members[0].SpanStart : 0;
        return new TextChange(new TextSpan(BeforeDocumentation(root, first), 0), line + lineBreak);
    }

    /// <summary>Above the comment that documents the first declaration, below anything separated from it.</summary>
    private static int BeforeDocumentation(CompilationUnitSyntax root, int first)
    {
        var position = first;
        foreach (var trivia in root.FindToken(first).LeadingTrivia.Reverse())
        {
            if (trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax)
                position = trivia.FullSpan.Start;
            else if (trivia.IsDirective)
                break;
        }

        return position;
    }

    private static bool IsSystem(NameSyntax name)
    {
        var text = name.ToString();
        return text == "System" || text.StartsWith("System.", StringComparison.Ordinal);
    }

    public static string LineBreak(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return "\n";
    }
}
