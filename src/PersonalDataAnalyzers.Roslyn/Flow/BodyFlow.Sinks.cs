using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Where values leave. Called in the reporting pass only.
internal sealed partial class BodyFlow
{
    private void AtCall(IInvocationOperation call, Value[] values, Value receiver)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.Constructor)
        {
            if (IsException(method.ContainingType))
                AtArguments(SinkKind.Exception, call.Arguments, values, null, method.ContainingType.Name);
            return;
        }

        if (context.Tables.Sinks.Find(method.Name) is { } rows)
        {
            foreach (var row in rows)
            {
                if (!Matches(row, method, call.Instance))
                    continue;
                if (row.Kind == SinkKind.Recipient)
                    AtDestination(call.Syntax, method.Name, Given(call.Arguments, values, row), call.Instance is null && values.Length > 0 ? values[0] : receiver, values, ServiceOf(method));
                else if (row.Kind == SinkKind.Registration)
                    AtRegistration(call.Syntax, method.Name, row);
                else
                    AtArguments(row.Kind, call.Arguments, values, row, method.Name);
            }
        }

        if (IsLogMethod(method))
            AtArguments(SinkKind.Log, call.Arguments, values, null, method.Name);
        AtContract(method, call.Arguments, values);
        AtService(call, values, receiver);
    }

    private void AtCreation(IObjectCreationOperation creation, IMethodSymbol constructor, Value[] values)
    {
        var type = constructor.ContainingType;
        if (IsException(type))
            AtArguments(SinkKind.Exception, creation.Arguments, values, null, type.Name);
        else if (context.Tables.Sinks.Find("new " + type.Name) is { } rows)
        {
            foreach (var row in rows)
            {
                if (Matches(row, constructor, null))
                    AtArguments(row.Kind, creation.Arguments, values, row, type.Name);
            }
        }

        AtContract(constructor, creation.Arguments, values);
    }

    private void AtArguments(SinkKind kind, ImmutableArray<IArgumentOperation> arguments, Value[] values, SinkRow? row, string sink)
    {
        var writesWhole = kind == SinkKind.Log && WritesObjectsWhole(arguments, values);
        ulong bits = 0;
        IOperation? first = null;
        for (var i = 0; i < values.Length; i++)
        {
            var argument = arguments[i];
            if (argument.Parameter is { } parameter && row?.Leaks(parameter.Name) == false)
                continue;
            // The messages of an exception are texts; other arguments of its constructor are its own affair.
            if (kind == SinkKind.Exception && argument.Parameter is { Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } && values[i].Bits != 0 && argument.Parameter.IsParams == false)
                continue;
            var carried = kind == SinkKind.Password ? values[i].Bits
                : kind == SinkKind.Response || writesWhole ? Serialised(argument.Value, values[i])
                : Printed(argument.Value, values[i]);
            carried &= ~_weak;
            if (carried != 0)
                first ??= argument.Value;
            bits |= carried;
        }

        if (kind == SinkKind.Log)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i].Text is not { } template || arguments[i].Value.Type?.SpecialType != SpecialType.System_String)
                    continue;
                bits |= NamedByTemplate(Written(arguments, i), template, out var named);
                first ??= named;
                break;
            }
        }

        if (first is not null)
            Hit(kind, Shown(first), bits, sink, Unwrapped(first).Type);
    }

    /// <summary>Of a params array, the element that the user wrote.</summary>
    private static SyntaxNode Shown(IOperation operation)
    {
        if (operation is IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: { Length: > 0 } elements })
            return elements.Length == 1 ? elements[0].Syntax : operation.Syntax.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>() ?? operation.Syntax;
        return operation.Syntax;
    }

    /// <summary>A helper of the project passes the argument on to a sink.</summary>
    private void AtHelper(IArgumentOperation argument, Value value, Summary summary, int ordinal, Value[] values)
    {
        foreach (var sink in summary.Sinks)
        {
            if (sink.Ordinal == ordinal)
                AtHelper(argument.Value.Syntax, Unwrapped(argument.Value).Type, sink.Kind is SinkKind.Response or SinkKind.Recipient ? Serialised(argument.Value, value) : Printed(argument.Value, value), sink, values);
        }
    }

    /// <summary>A method of the project hands on the object that it is called on.</summary>
    private void AtHelper(SyntaxNode at, ITypeSymbol? type, ulong bits, Summary summary, int ordinal, Value[] values)
    {
        foreach (var sink in summary.Sinks)
        {
            if (sink.Ordinal == ordinal)
                AtHelper(at, type, bits, sink, values);
        }
    }

    private void AtHelper(SyntaxNode at, ITypeSymbol? type, ulong bits, HelperSink sink, Value[] values)
    {
        var destination = sink.Hit.Destination;
        if (destination is { Host: null, Service: null, Recipient: null })
        {
            foreach (var value in values)
            {
                if (Urls.HostOf(value?.Text) is { } host)
                    destination = new Destination { Host = host, Service = context.Services.OfHost(host) };
                else if (value?.Text is { Length: > 0 } text && Urls.HasScheme(text) && Urls.IsLocal(text))
                    return;
            }
        }

        if (destination is not { Service: not null })
            bits &= ~_weak;
        if (bits != 0)
            Hit(sink.Kind, at, bits, sink.Hit.Sink, type, destination, sink.Hit.Location);
    }

    /// <summary>[DisclosedTo]: whom the argument goes to.</summary>
    private void AtContract(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Value[] values)
    {
        if (!context.HasContracts)
            return;
        for (var i = 0; i < values.Length; i++)
        {
            foreach (var recipient in FlowContracts.Recipients(method, arguments[i].Parameter))
            {
                var bits = Serialised(arguments[i].Value, values[i]) & ~_weak;
                if (bits != 0)
                    Hit(SinkKind.Recipient, arguments[i].Value.Syntax, bits, method.Name, null, new Destination { Recipient = recipient });
            }
        }
    }

    private void AtPropertySet(IMemberReferenceOperation member, Value value)
    {
        value = Value.Of(value.Bits & ~_weak);
        if (!_reporting || value.Bits == 0)
            return;
        if (context.Tables.Sinks.Find("=" + member.Member.Name) is { } rows)
        {
            foreach (var row in rows)
            {
                foreach (var type in row.Types)
                {
                    if (TypeNames.Is(member.Member.ContainingType, type))
                        Hit(row.Kind, member.Syntax, value.Bits, member.Member.Name, null);
                }
            }
        }

        if (context.HasContracts && member.Member is IPropertySymbol property)
        {
            foreach (var recipient in FlowContracts.Recipients(property))
                Hit(SinkKind.Recipient, member.Syntax, value.Bits, property.Name, null, new Destination { Recipient = recipient });
        }
    }

    /// <summary>A text that is a URL by how it begins or by what stands before a hole.</summary>
    private void AtText(IOperation operation, Value value)
    {
        if (!_reporting || value.Bits == 0 || !Urls.IsUrl(operation, value.Text))
            return;
        Hit(SinkKind.Url, operation.Syntax, value.Bits, "URL", null);
        // Whoever opens it, the service behind it learns what stands in it.
        if ((value.Bits & ~_weak) != 0 && Urls.HostOf(value.Text) is { } host && context.Services.OfHost(host) is { } service)
            Hit(SinkKind.Recipient, operation.Syntax, value.Bits, "URL", null, new Destination { Host = host, Service = service });
    }

    private void AtReturn(IOperation value, Value result)
    {
        if (_owner is IMethodSymbol { Name: "ToString", Parameters.IsEmpty: true, IsOverride: true } && result.Bits != 0)
            Hit(SinkKind.Printing, value.Syntax, result.Bits, "ToString", null);
    }

    /// <summary>What an action or a tool returns. What MVC makes a result of was looked at where that was made.</summary>
    private void AtGivenAway(IOperation value, Value result, Handing to)
    {
        while (value is IConversionOperation { Operand: var operand })
            value = operand;
        if (TypeOf(value) is not { } type || (to == Handing.Answer && Endpoints.IsResult(Endpoints.Answered(type))))
            return;
        var bits = Serialised(value, result) & ~_weak;
        if (bits == 0)
            return;
        if (to == Handing.Answer)
            Hit(SinkKind.Response, value.Syntax, bits, "return", Endpoints.Answered(type));
        else
            Hit(SinkKind.Recipient, value.Syntax, bits, "return", null, new Destination());
    }

    private void Hit(SinkKind kind, SyntaxNode at, ulong bits, string sink, ITypeSymbol? type, Destination? destination = null, Location? beyond = null)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        var path = ImmutableArray.CreateBuilder<Location>();
        if (kind != SinkKind.Recipient || (bits & ~_weak) != 0)
            bits &= ~_weak;
        for (var i = 0; i < _sources.Count; i++)
        {
            if ((bits >> i & 1) == 0 || _sources[i].Form == SourceForm.Whole || (_sources[i].Form == SourceForm.Parameter && _summarised is null))
                continue;
            sources.Add(_sources[i]);
            if (_sources[i].Location is { } read && !at.Span.Contains(read.SourceSpan))
                path.Add(read);
        }

        if (sources.Count == 0 || IsKnown(kind, at, sources, destination))
            return;
        foreach (var node in at.DescendantNodesAndSelf())
        {
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax name)
            {
                foreach (var stored in _assigned)
                {
                    if (stored.Key.Name == name.Identifier.ValueText && !path.Contains(stored.Value))
                        path.Add(stored.Value);
                }
            }
        }

        if (beyond is not null)
            path.Add(beyond);
        _hits.Add(new SinkHit { Kind = kind, At = at, Sources = sources.ToImmutable(), Path = path.ToImmutable(), Sink = sink, Type = type, Destination = destination });
    }

    /// <summary>Reported already: the same place, or the same data in the URL that is now used.</summary>
    private bool IsKnown(SinkKind kind, SyntaxNode at, ImmutableArray<Source>.Builder sources, Destination? destination)
    {
        foreach (var hit in _hits)
        {
            if (hit.Kind != kind || !Equals(hit.Destination, destination))
                continue;
            if (hit.At == at)
                return true;
            if (kind == SinkKind.Url && sources.Count <= hit.Sources.Length)
            {
                var all = true;
                foreach (var source in sources)
                    all &= hit.Sources.Contains(source);
                if (all)
                    return true;
            }
        }

        return false;
    }

    private static bool Matches(SinkRow row, IMethodSymbol method, IOperation? instance)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        foreach (var name in row.Types)
        {
            if (TypeNames.Is(type, name))
                return true;
        }

        // Console.Error and Console.Out are writers.
        return instance is IPropertyReferenceOperation { Property: { Name: "Error" or "Out", ContainingType: { Name: "Console" } console } }
            && row.Types[0] == "System.Console" && TypeNames.Equal(console, "System.Console");
    }

    /// <summary>Generated from [LoggerMessage], or a delegate made by LoggerMessage.Define.</summary>
    private static bool IsLogMethod(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return method.Parameters.Length > 1 && TypeNames.Is(method.Parameters[0].Type, "Microsoft.Extensions.Logging.ILogger");
        if (method.DeclaringSyntaxReferences.IsEmpty)
            return false;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "LoggerMessageAttribute" or "LoggerMessage")
                return true;
        }

        return false;
    }

    private static bool WritesObjectsWhole(ImmutableArray<IArgumentOperation> arguments, Value[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Text is { } template && (template.Contains("{@") || template.Contains("{$")))
                return true;
            if (arguments[i].Parameter?.Name == "destructureObjects" && arguments[i].Value.ConstantValue is { HasValue: true, Value: true })
                return true;
        }

        return false;
    }

    private static bool IsException(ITypeSymbol? type) => TypeNames.Is(type, "System.Exception");
}
