using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Destinations in <c>appsettings*.json</c>: hosts of known services and regions of clouds, in URLs, host names and
/// connection strings. What a setting says is shown nowhere but there: messages name the service, never the value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsAnalyzer : PersonalDataAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RecipientRules.InSettings, RecipientRules.Region, RecipientRules.OpenRegion];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        var compilation = context.Compilation;
        context.RegisterAdditionalFileAction(file =>
        {
            if (!SettingValues.IsSettings(file.AdditionalFile.Path) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
                return;
            var content = text.ToString();
            var services = FlowTables.Of(file.Options, file.CancellationToken).Services;
            foreach (var value in JsonTexts.Of(content))
            {
                foreach (var host in SettingsHosts.Of(content, value))
                {
                    if (services.OfHost(content.Substring(host.Start, host.Length).ToLowerInvariant()) is { } service && !IsDeclared(compilation, marks, service))
                        file.ReportDiagnostic(Diagnostic.Create(RecipientRules.InSettings, At(file.AdditionalFile, text, host), KnownHost(service, content.Substring(host.Start, host.Length)), "'" + service.Name + "'", service.Entity, service.Country));
                }

                if (CloudRegions.OfText(content.Substring(value.Start, value.Length)) is { } region
                    && RegionFindings.Of(region, At(file.AdditionalFile, text, Within(content, value, region.Name)), AnnotationNames.AreInSight(compilation), RaisedRules.Of(compilation, file.Options).Contains(RuleIds.RegionOutsideEea, null), ProjectOptions.Checks(file.Options).AsOf) is { } finding)
                {
                    file.ReportDiagnostic(finding);
                }
            }
        });
    }

    private static bool IsDeclared(Compilation compilation, MarkContext marks, KnownService service)
    {
        var destination = new Destination { Service = service };
        foreach (var type in RegistersInSight.Of(compilation))
        {
            if (marks.Register(type) is { } register && ReachedRecipients.Declared(register, destination).Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>The part of the host that the table knows: what stands before it may be the name of an account.</summary>
    private static string KnownHost(KnownService service, string host)
    {
        foreach (var known in service.Hosts)
        {
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return host;
    }

    private static TextSpan Within(string content, TextSpan value, string name) =>
        content.IndexOf(name, value.Start, value.Length, StringComparison.Ordinal) is var at and >= 0 ? new TextSpan(at, name.Length) : value;

    private static Location At(AdditionalText file, SourceText text, TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
