using System;
using System.Collections.Immutable;
using PersonalDataAnalyzers.Law;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
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
        if (method.MethodKind != MethodKind.Ordinary)
            return;
        var service = ServiceOf(method);
        if (service is null && RemoteCalls.Is(method, context, cancellation))
        {
            AtDestination(call.Syntax, method.Name, Given(call.Arguments, values, null), receiver, []);
            return;
        }

        if (service is null || !Sending.IsVerb(method.Name) || Sending.Builds(method.Name))
            return;
        // MailHelper.CreateSingleEmail and its like build; MessageResource.Create and Task-returning methods send.
        if (method.IsStatic && !method.IsExtensionMethod && method.Name.StartsWith("Create", StringComparison.Ordinal) && !method.ContainingType.Name.EndsWith("Resource", StringComparison.Ordinal) && method.ReturnType.Name is not ("Task" or "ValueTask"))
            return;
        var bits = Given(call.Arguments, values, null);
        if (bits != 0)
            Hit(SinkKind.Recipient, call.Syntax, bits, method.Name, null, new Destination { Service = service });
    }

    /// <summary>HttpClient, SMTP, sockets: the host tells who receives, where it is constant.</summary>
    private void AtDestination(SyntaxNode at, string method, ulong bits, Value client, Value[] values, KnownService? library = null)
    {
        var address = client.Member("BaseAddress")?.Text ?? client.Member("Host")?.Text ?? client.Text;
        foreach (var value in values)
        {
            if (value?.Text is { Length: > 0 } text && Urls.HasScheme(text))
                address = text;
            else if (value?.Member("RequestUri") is { Text: { Length: > 0 } uri } && Urls.HasScheme(uri))
                address = uri;
        }

        if (address is { Length: > 0 } && !Urls.HasScheme(address))
            address = "https://" + address;
        var host = Urls.HostOf(address);
        // A scheme without a dotted host is this machine or a neighbour in the same cluster.
        if (address is { Length: > 0 } && host is null && Urls.IsLocal(address))
            return;
        var service = host is null ? library : context.Services.OfHost(host);
        if (service is null)
            bits &= ~_identifiers;
        if (bits != 0)
            Hit(SinkKind.Recipient, at, bits, method, null, new Destination { Host = host, Service = service });
    }

    /// <summary>A sign-in with somebody else's account: the provider learns who signs in, when and where.</summary>
    private void AtRegistration(SyntaxNode at, string method, SinkRow row)
    {
        if (context.Services.OfId(row.Service) is not { } service)
            return;
        var source = new Source { Symbol = null, Name = "sign-in", Category = PersonalDataCategory.UsageData, Inferred = true, Weak = true };
        Hit(SinkKind.Recipient, NameOf(at), Bit(source), method, null, new Destination { Service = service });
    }

    /// <summary>The name of the called method: a chain of calls begins far above its links.</summary>
    private static SyntaxNode NameOf(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } ? name : call;

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

    /// <summary>An unbound call that sends: by the type it is called on, or by the library that the file uses.</summary>
    private void LooseRecipient(InvocationExpressionSyntax invocation, string name, ImmutableArray<IOperation> children, Value[] values, int first)
    {
        if (!Sending.IsVerb(name) || Sending.Builds(name) || LooseNames.KindOf(name, Called(invocation).Receiver, invocation.SyntaxTree, context.Tables.Sinks, out _) is SinkKind.Log or SinkKind.Registration)
            return;
        var root = first > 0 ? Root(children[0]) : null;
        ulong bits = 0;
        for (var i = 0; i < children.Length; i++)
        {
            if (LambdaOf(children[i]) is null)
                bits |= Serialised(children[i], values[i]);
        }

        var on = root is null ? null : TypeOf(root);
        if (LooseNames.IsClient(on, name, invocation.SyntaxTree, context.Tables.Sinks))
        {
            AtDestination(invocation, name, bits, first > 0 ? values[0] : Value.None, values);
            return;
        }

        // What is called on an object of the project or of the framework is not the service's library.
        if (on is { TypeKind: not TypeKind.Error } || bits == 0)
            return;
        var type = on is { Name: { Length: > 0 } named } ? named : Leftmost(invocation.Expression);
        // Everything has something to add to: there the type itself must sound like the service.
        var service = Sending.IsBuilder(name) ? context.ServiceNamed(invocation.SyntaxTree, type) : context.ServiceUsedIn(invocation.SyntaxTree, type);
        if (service is not null)
            Hit(SinkKind.Recipient, invocation, bits, name, null, new Destination { Service = service });
    }

    /// <summary>The object at the beginning of a chain. What is evaluated before an argument with an initialiser was captured.</summary>
    private IOperation Root(IOperation chain)
    {
        var root = Receiver(chain);
        for (var links = 0; links < 20; links++)
        {
            if (root is IFlowCaptureReferenceOperation { Id: var id } && _captured.TryGetValue(id, out var captured) && captured != root)
                root = Receiver(captured);
            else if (root is IAwaitOperation or IConversionOperation && root.ChildOperations.Count == 1)
                root = Receiver(System.Linq.Enumerable.First(root.ChildOperations));
            else
                break;
        }

        return root;
    }

    private static string Leftmost(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax access: expression = access.Expression; break;
                case InvocationExpressionSyntax call: expression = call.Expression; break;
                case SimpleNameSyntax name: return name.Identifier.ValueText;
                case ObjectCreationExpressionSyntax { Type: var type }: return SimpleName(type);
                default: return "";
            }
        }
    }
}
