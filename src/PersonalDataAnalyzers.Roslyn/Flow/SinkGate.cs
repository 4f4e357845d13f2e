using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Whether a call by the name of a sink may be one. Names like <c>Add</c> and <c>TryGetValue</c> are those of every
/// collection too: they count where the text says more, by the receiver (<c>_cache</c>), by a type or namespace that
/// the file names, or by the class around a call without a receiver.</summary>
internal static class SinkGate
{
    /// <summary>Members that types of all kinds have.</summary>
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "Add", "Get", "Set", "Remove", "TryGetValue", "Create", "Open", "Copy", "Move", "Write", "WriteAsync", "Send", "SendAsync", "SendTo", "Execute", "ExecuteAsync", "Record", "Print", "Fail", "Assert",
        "Debug", "Info", "Warn", "Error", "Fatal", "Trace", "Log", "Verbose", "Warning", "Information", "Text", "Content", "Json", "Ok", "Created", "Accepted", "Conflict", "NotFound", "BadRequest", "StatusCode",
        "GetString", "GetStringAsync", "GetAsync", "SetAsync", "PutAsync", "PostAsync", "PatchAsync", "DeleteAsync", "CreateAsync", "RemoveAsync", "Refresh", "RefreshAsync", "GetOrCreate", "GetOrCreateAsync", "Redirect",
        "CreateEntry", "SetString", "SetStringAsync", "AddEvent", "SetAttribute", "SetStatus", "UpdateName", "Write", "WriteEntry", "ForContext",
        "=Path", "=Query", "=Fragment",
    };

    /// <summary>Static classes: only a receiver of that name is one.</summary>
    private static readonly HashSet<string> s_static = new(StringComparer.Ordinal)
    {
        "Console", "Debug", "Trace", "Log", "LogContext", "File", "Directory", "Results", "TypedResults", "QueryHelpers",
    };

    public static bool Passes(SimpleNameSyntax name, string member, IReadOnlyList<SinkRow> rows, InSight sight)
    {
        if (!s_common.Contains(member))
            return true;
        var receiver = Receiver(name);
        foreach (var row in rows)
        {
            // A row of the project's own was written because its name is a sink there.
            if (!IsShipped(row, member) || (row.Kind == SinkKind.Log && receiver.IndexOf("log", StringComparison.OrdinalIgnoreCase) >= 0))
                return true;
            foreach (var type in row.Types)
            {
                if (MayBe(type, receiver, name, sight))
                    return true;
            }
        }

        // counter.Add(1, tag): no collection takes a number and more.
        return member == "Add" && name.Parent?.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } given } && given[0].Expression is LiteralExpressionSyntax { Token.Value: int or long or double };
    }

    private static bool MayBe(string type, string receiver, SimpleNameSyntax name, InSight sight)
    {
        var dot = type.LastIndexOf('.');
        var space = dot < 0 ? "" : type.Substring(0, dot);
        var simple = type.Substring(dot + 1);
        if (simple.IndexOf('`') is > 0 and var arity)
            simple = simple.Substring(0, arity);
        if (receiver == simple || (simple == "Console" && receiver is "Error" or "Out"))
            return true;
        // smtp.SendAsync(message), of an SmtpClient that a method gave.
        var bare = receiver.TrimStart('_');
        if (bare.Length > 3 && simple.Length > bare.Length && char.IsUpper(simple[bare.Length]) && simple.StartsWith(bare, StringComparison.OrdinalIgnoreCase))
            return true;
        if (s_static.Contains(simple))
            return receiver.Length == 0 && sight.Uses(type); // using static
        var isExtension = simple.EndsWith("Extensions", StringComparison.Ordinal);
        var word = LastWord(isExtension ? simple.Substring(0, simple.Length - "Extensions".Length) : simple);
        if (word.Length > 0 && (receiver.Length > 0 ? receiver.EndsWith(word, StringComparison.OrdinalIgnoreCase) : StandsIn(name, word)))
            return true;
        // Namespaces of the framework are used everywhere and say nothing.
        return (!isExtension && (sight.Names(simple) || (IsInterface(simple) && sight.Names(simple.Substring(1)))))
            || (space != "System" && !space.StartsWith("System.", StringComparison.Ordinal) && space != "Microsoft.AspNetCore.Http" && sight.Uses(space));
    }

    private static bool IsShipped(SinkRow row, string member)
    {
        if (SinkTable.Shipped.Find(member) is not { } shipped)
            return false;
        foreach (var known in shipped)
        {
            if (ReferenceEquals(known, row))
                return true;
        }

        return false;
    }

    /// <summary>The last word of a type's name, which variables of it end in; empty where it is that of too many.</summary>
    private static string LastWord(string simple)
    {
        var at = simple.Length - 1;
        while (at > 0 && !char.IsUpper(simple[at]))
            at--;
        var word = simple.Substring(at);
        return word is "List" or "Collection" or "Stream" or "Builder" or "Writer" or "Info" or "Url" or "Base" or "Model" ? simple.StartsWith("Controller", StringComparison.Ordinal) ? "Controller" : simple : word;
    }

    private static bool IsInterface(string simple) => simple.Length > 2 && simple[0] == 'I' && char.IsUpper(simple[1]);

    /// <summary>A call without a receiver is one of the class around it or of its base.</summary>
    private static bool StandsIn(SimpleNameSyntax name, string word)
    {
        for (SyntaxNode? node = name.Parent; node is not null; node = node.Parent)
        {
            if (node is not TypeDeclarationSyntax type)
                continue;
            if (type.Identifier.ValueText.EndsWith(word, StringComparison.Ordinal))
                return true;
            foreach (var written in type.BaseList?.Types ?? default)
            {
                if (Last(written.Type).EndsWith(word, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The last name of what a member is called on; empty for a call without a receiver, or on this or base.</summary>
    public static string Receiver(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => Last(access.Expression),
        MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional => Last(conditional.Expression),
        _ => "",
    };

    private static string Last(SyntaxNode expression)
    {
        while (true)
        {
            switch (expression)
            {
                case SimpleNameSyntax name: return name.Identifier.ValueText;
                case MemberAccessExpressionSyntax access: return access.Name.Identifier.ValueText;
                case QualifiedNameSyntax qualified: return qualified.Right.Identifier.ValueText;
                case MemberBindingExpressionSyntax binding: return binding.Name.Identifier.ValueText;
                case InvocationExpressionSyntax call: expression = call.Expression; break;
                case ElementAccessExpressionSyntax element: expression = element.Expression; break;
                case ParenthesizedExpressionSyntax inner: expression = inner.Expression; break;
                case ObjectCreationExpressionSyntax creation: expression = creation.Type; break;
                case AwaitExpressionSyntax awaited: expression = awaited.Expression; break;
                case PostfixUnaryExpressionSyntax sure: expression = sure.Operand; break;
                case ConditionalAccessExpressionSyntax conditional: expression = conditional.WhenNotNull; break;
                case CastExpressionSyntax cast: expression = cast.Type; break;
                default: return "";
            }
        }
    }
}
