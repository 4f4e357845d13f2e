using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Leaks;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Turns what reached a sink into a diagnostic of the right rule.</summary>
internal sealed class FlowRules(FlowContext context, Action<Diagnostic> report)
{
    // Longer lists hide the point; the rest is counted.
    private const int MostNames = 3;

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        LeakRules.Log, LeakRules.Exception, LeakRules.Url, LeakRules.Telemetry, LeakRules.Printing, LeakRules.Key, LeakRules.Response, LeakRules.NationalIdentityNumber, LeakRules.ByName,
        RecipientRules.Undeclared, RecipientRules.Category, RecipientRules.Unknown, RecipientRules.Region, RecipientRules.OpenRegion, RecipientRules.TableRow, .. TransferAnalyzer.s_rules.Descriptors,
    ];

    public void Report(SinkHit hit)
    {
        if (IsNationalIdentityNumber(hit) && hit.Kind is SinkKind.Url or SinkKind.Cache or SinkKind.File or SinkKind.Password)
        {
            Leak(LeakRules.NationalIdentityNumber, hit, Becomes(hit.Kind));
            return;
        }

        switch (hit.Kind)
        {
            case SinkKind.Log: Leak(Printed(hit) ?? LeakRules.Log, hit); break;
            case SinkKind.Exception: Leak(Printed(hit) ?? LeakRules.Exception, hit); break;
            case SinkKind.Url: Leak(LeakRules.Url, hit); break;
            case SinkKind.Telemetry: Leak(Printed(hit) ?? LeakRules.Telemetry, hit); break;
            case SinkKind.Printing: Leak(LeakRules.Printing, hit); break;
            case SinkKind.Cache or SinkKind.File: Leak(LeakRules.Key, hit, Becomes(hit.Kind)); break;
            case SinkKind.Recipient when hit.Destination is { } destination: Disclosed(hit, destination); break;
            case SinkKind.Response when IsUnmarked(hit.Type, hit.IsInferred): Leak(LeakRules.Response, hit); break;
        }
    }

    /// <summary>A region of a cloud, by the name of a member or by a text.</summary>
    public void Region(SyntaxToken token)
    {
        var region = CloudRegions.OfMember(token.ValueText) ?? CloudRegions.OfText(token.ValueText);
        if (region is not null && RegionFindings.Of(region, token.GetLocation(), context.HasContracts, context.Raised.Contains(RuleIds.RegionOutsideEea, token.SyntaxTree), context.Checks.AsOf) is { } finding)
            report(finding);
    }

    private void Disclosed(SinkHit hit, Destination destination)
    {
        context.Reached?.Invoke(ReachedRecipients.Of(destination, RegisterOf(hit)?.Id));
        if (destination is { Recipient: null, Service: null })
        {
            // A host that a register declares by name is known to the user.
            if (destination.Host is { } host && RegisterOf(hit) is { } known && ReachedRecipients.Declared(known, destination).Count > 0)
                return;
            Report(RecipientRules.Unknown, hit, Names(hit.Sources), hit.Sink, destination.Host is { } named ? "'" + named + "'" : "a destination that is not known here");
            return;
        }

        var name = NameOf(destination);
        if (RegisterOf(hit) is not { } register)
        {
            // Where nothing is declared at all there is nothing to contradict; a contract speaks for itself.
            if (destination.Recipient is null)
                Report(RecipientRules.Undeclared, hit, Names(hit.Sources), name, "");
            return;
        }

        var declared = ReachedRecipients.Declared(register, destination);
        var ofRegister = " of '" + register.Name + "'";
        if (declared.Count == 0)
        {
            Report(RecipientRules.Undeclared, hit, Names(hit.Sources), name, ofRegister);
            if (destination.Recipient is { } recipient && FlowContracts.Recipient(recipient) is { } facts)
            {
                foreach (var finding in ReachedRecipients.Transfers(register, facts, context.Checks))
                    report(TransferAnalyzer.s_rules.Diagnose(finding, hit.Location, hit.Path));
            }

            return;
        }

        var beyond = hit.Sources.RemoveAll(source => source.Weak || ReachedRecipients.Covers(declared, source.Category));
        if (beyond.Length == 0)
            return;
        // The declaration is the end of the path: that is where the category is added.
        var statement = StatementLocations.Find(RegisterTypeOf(hit)!, declared[0].At, CancellationToken.None);
        Report(RecipientRules.Category, hit with { Sources = beyond, Path = hit.Path.Add(statement) }, Names(beyond), name, ofRegister);
    }

    private RegisterFacts? RegisterOf(SinkHit hit) => RegisterTypeOf(hit) is { } type ? context.Marks.Register(type) : null;

    private INamedTypeSymbol? RegisterTypeOf(SinkHit hit)
    {
        foreach (var source in hit.Sources)
        {
            if (source.Register is { } type && context.Marks.Register(type) is not null)
                return type;
        }

        return null;
    }

    private static string NameOf(Destination destination)
    {
        if (destination.Recipient is { } recipient)
            return FlowContracts.Recipient(recipient) is { } facts ? "'" + facts.Name + "' (" + facts.Country + ")" : "'" + recipient.Name + "'";
        var service = destination.Service!;
        return "'" + service.Name + "' (" + service.Entity + ", " + service.Country + ")";
    }

    private void Report(DiagnosticDescriptor descriptor, SinkHit hit, params object[] arguments)
    {
        if (hit.IsInferred && context.Raised.Contains(descriptor.Id, hit.At.SyntaxTree))
        {
            report(Diagnostic.Create(LeakRules.ByName, hit.Location, hit.Path, Properties(hit), string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments), descriptor.Id));
            return;
        }

        var severity = hit.IsInferred ? DiagnosticSeverity.Info : descriptor.DefaultSeverity;
        report(Diagnostic.Create(descriptor, hit.Location, severity, hit.Path, Properties(hit), arguments));
    }

    private static ImmutableDictionary<string, string?> Properties(SinkHit hit) => ImmutableDictionary<string, string?>.Empty
        .Add("Source", hit.Sources[0].Name)
        .Add("Category", hit.Sources[0].Category.ToString())
        .Add("Categories", string.Join(",", CategoriesOf(hit)))
        .Add(ReadPlaces.Property, ReadPlaces.Write(hit))
        .Add("Inferred", hit.IsInferred ? "true" : "false")
        .Add("Service", hit.Destination?.Service?.Id)
        .Add("Register", hit.Sources[0].Register is { } register ? SymbolIds.Of(register) : null)
        .Add("Recipient", hit.Destination?.Recipient is { } recipient ? SymbolIds.Of(recipient) : null);

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

    private void Leak(DiagnosticDescriptor descriptor, SinkHit hit, string becomes = "") => Report(descriptor, hit, Names(hit.Sources), hit.Sink, becomes);

    private static string Names(ImmutableArray<Source> sources)
    {
        var names = "";
        for (var i = 0; i < sources.Length && i < MostNames; i++)
            names += (i == 0 ? "'" : ", '") + sources[i].Name + "'";
        return sources.Length > MostNames ? names + " ..." : names;
    }

    private static IEnumerable<PersonalDataCategory> CategoriesOf(SinkHit hit)
    {
        var seen = new HashSet<PersonalDataCategory>();
        foreach (var source in hit.Sources)
        {
            if (source.Category != PersonalDataCategory.NotStated && seen.Add(source.Category))
                yield return source.Category;
        }
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

    /// <summary>No mark says what the type holds. Where nothing at all is marked, a name that speaks is enough.</summary>
    private bool IsUnmarked(ITypeSymbol? type, bool byNames) => type is not null && (context.Sources.Within(type) is not { Weak: false } within || (within.Inferred && !byNames));

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
