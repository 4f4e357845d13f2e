using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Rules.Leaks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Turns what reached a sink into a diagnostic of the right rule.</summary>
internal sealed class FlowRules(FlowContext context, Action<Diagnostic> report)
{
    // Longer lists hide the point; the rest is counted.
    private const int MostNames = 3;

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        LeakRules.Log, LeakRules.Exception, LeakRules.Url, LeakRules.Telemetry, LeakRules.Printing, LeakRules.Key, LeakRules.Response, LeakRules.NationalIdentityNumber,
    ];

    public void Report(SinkHit hit)
    {
        if (IsNationalIdentityNumber(hit) && hit.Kind is SinkKind.Url or SinkKind.Cache or SinkKind.File or SinkKind.Password)
        {
            Report(LeakRules.NationalIdentityNumber, hit, Becomes(hit.Kind));
            return;
        }

        switch (hit.Kind)
        {
            case SinkKind.Log: Report(Printed(hit) ?? LeakRules.Log, hit); break;
            case SinkKind.Exception: Report(Printed(hit) ?? LeakRules.Exception, hit); break;
            case SinkKind.Url: Report(LeakRules.Url, hit); break;
            case SinkKind.Telemetry: Report(Printed(hit) ?? LeakRules.Telemetry, hit); break;
            case SinkKind.Printing: Report(LeakRules.Printing, hit); break;
            case SinkKind.Cache or SinkKind.File: Report(LeakRules.Key, hit, Becomes(hit.Kind)); break;
            case SinkKind.Response when IsUnmarked(hit.Type): Report(LeakRules.Response, hit); break;
        }
    }

    /// <summary>A [LoggerMessage] method that takes personal data writes it wherever it is called.</summary>
    public void Declaration(IMethodSymbol? method, CancellationToken cancellation)
    {
        if (method is null)
            return;
        foreach (var parameter in method.Parameters)
        {
            if (context.Sources.Of(parameter) is { } source && parameter.DeclaringSyntaxReferences is { Length: > 0 } at)
                Report(new SinkHit { Kind = SinkKind.Log, At = at[0].GetSyntax(cancellation), Sources = [source], Sink = method.Name });
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SinkHit hit, string becomes = "")
    {
        var severity = hit.IsInferred ? DiagnosticSeverity.Info : descriptor.DefaultSeverity;
        var properties = ImmutableDictionary<string, string?>.Empty.Add("Source", hit.Sources[0].Name).Add("Category", hit.Sources[0].Category.ToString()).Add("Inferred", hit.IsInferred ? "true" : "false");
        report(Diagnostic.Create(descriptor, hit.Location, severity, hit.Path, properties, Names(hit.Sources), hit.Sink, becomes));
    }

    private static string Names(ImmutableArray<Source> sources)
    {
        var names = "";
        for (var i = 0; i < sources.Length && i < MostNames; i++)
            names += (i == 0 ? "'" : ", '") + sources[i].Name + "'";
        return sources.Length > MostNames ? names + " ..." : names;
    }

    private static DiagnosticDescriptor? Printed(SinkHit hit)
    {
        foreach (var source in hit.Sources)
        {
            if (source.Form != SourceForm.Printed)
                return null;
        }

        return LeakRules.Printing;
    }

    private bool IsUnmarked(ITypeSymbol? type) => type is not null && context.Sources.Within(type) is null;

    private static bool IsNationalIdentityNumber(SinkHit hit)
    {
        foreach (var source in hit.Sources)
        {
            if (source.Category == PersonalDataCategory.NationalIdentityNumber)
                return true;
        }

        return false;
    }

    private static string Becomes(SinkKind kind) => kind switch
    {
        SinkKind.Cache => "the key of a cache entry",
        SinkKind.File => "the name of a file",
        SinkKind.Password => "a password",
        SinkKind.Url => "part of a URL",
        _ => "",
    };
}
