using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Values that go to somebody else: by a library of a known service, or over the wire to a host.
internal sealed partial class BodyFlow
{
    /// <summary>The known service to whose library a method belongs; code of the project itself is nobody's library.</summary>
    private KnownService? ServiceOf(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type || !type.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var root = (ISymbol)type;
        while (root.ContainingSymbol is INamespaceOrTypeSymbol and not INamespaceSymbol { IsGlobalNamespace: true })
            root = root.ContainingSymbol;
        return context.Services.KnowsRoot(root.Name) ? context.Services.OfName(TypeNames.FullName(type)) : null;
    }

    private void AtService(IInvocationOperation call, Value[] values, Value receiver)
    {
        var method = call.TargetMethod;
        if (method.MethodKind != MethodKind.Ordinary || !Sending.IsVerb(method.Name) || Sending.Builds(method.Name))
            return;
        var service = ServiceOf(method);
        var isGrpc = service is null && TypeNames.Is(method.ContainingType, "Grpc.Core.ClientBase");
        if (service is null && !isGrpc)
            return;
        // MailHelper.CreateSingleEmail and its like build; MessageResource.Create and Task-returning methods send.
        if (method.IsStatic && !method.IsExtensionMethod && method.Name.StartsWith("Create", StringComparison.Ordinal) && !method.ContainingType.Name.EndsWith("Resource", StringComparison.Ordinal) && method.ReturnType.Name is not ("Task" or "ValueTask"))
            return;
        var bits = Given(call.Arguments, values, null);
        if (bits != 0)
            Hit(SinkKind.Recipient, call.Syntax, bits, method.Name, null, new Destination { Service = service });
    }

    /// <summary>HttpClient, SMTP, sockets: the host tells who receives, where it is constant.</summary>
    private void AtDestination(IInvocationOperation call, SinkRow row, Value[] values, Value receiver)
    {
        var client = call.Instance is null && values.Length > 0 ? values[0] : receiver;
        var address = client.Member("BaseAddress")?.Text ?? client.Member("Host")?.Text;
        foreach (var value in values)
        {
            if (value.Text is { Length: > 0 } text && Urls.HasScheme(text))
                address = text;
            else if (value.Member("RequestUri") is { Text: { Length: > 0 } uri } && Urls.HasScheme(uri))
                address = uri;
        }

        if (address is { Length: > 0 } && !Urls.HasScheme(address))
            address = "https://" + address;
        var host = Urls.HostOf(address);
        // A scheme without a dotted host is this machine or a neighbour in the same cluster.
        if (address is { Length: > 0 } && host is null && Urls.IsLocal(address))
            return;
        var bits = Given(call.Arguments, values, row);
        if (bits != 0)
            Hit(SinkKind.Recipient, call.Syntax, bits, call.TargetMethod.Name, null, new Destination { Host = host, Service = host is null ? ServiceOf(call.TargetMethod) : context.Services.OfHost(host) });
    }

    private ulong Given(ImmutableArray<IArgumentOperation> arguments, Value[] values, SinkRow? row)
    {
        ulong bits = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (row is null || arguments[i].Parameter is not { } parameter || row.Leaks(parameter.Name))
                bits |= Serialised(arguments[i].Value, values[i]);
        }

        return bits;
    }

    private void LooseService(InvocationExpressionSyntax invocation, string name, ImmutableArray<IOperation> children, Value[] values)
    {
        if (!Sending.IsVerb(name) || Sending.Builds(name) || LooseNames.KindOf(name, "", invocation.SyntaxTree, context.Tables.Sinks, out _) is SinkKind.Log)
            return;
        var service = context.ServiceUsedIn(invocation.SyntaxTree);
        if (service is null)
            return;
        ulong bits = 0;
        for (var i = 0; i < children.Length; i++)
            bits |= Serialised(children[i], values[i]);
        if (bits != 0)
            Hit(SinkKind.Recipient, invocation, bits, name, null, new Destination { Service = service });
    }
}
