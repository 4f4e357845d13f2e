using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>Whom the code of some projects sends personal data to, read from sources alone.</summary>
internal sealed record ReachedScan(int Projects, IReadOnlyCollection<ReachedRecipient> Reached, KnownServices Services, IReadOnlyList<string> Unread)
{
    /// <summary>Reads the projects and those they refer to; null if there is no source at all.</summary>
    public static ReachedScan? Of(IReadOnlyList<string> paths)
    {
        var projects = WithReferences(paths);
        if (projects.Sum(project => project.Sources.Count) == 0)
            return null;
        var unread = new ConcurrentBag<string>();
        var reached = new HashSet<ReachedRecipient>();
        var services = KnownServices.Shipped;
        foreach (var project in LooseCompilations.Of(projects, _ => null, unread))
        {
            var options = new AnalyzerOptions(ScanOptions.AdditionalFiles(project.Project), ScanOptions.For(project.Project));
            reached.UnionWith(ReachedInCode.Of(project.Compilation, options, CancellationToken.None));
            foreach (var file in options.AdditionalFiles)
            {
                if (FlowTableFile.TableOf(file.Path) == FlowTable.Services && file.GetText(CancellationToken.None) is { } text)
                    services = services.With(text.ToString());
            }

            Settings(project.Project.Folder, services, reached);
        }

        return new ReachedScan(projects.Count, reached, services, [.. unread.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A host in the settings is one that code will send to.</summary>
    private static void Settings(string folder, KnownServices services, HashSet<ReachedRecipient> reached)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "appsettings*.json"))
        {
            var json = File.ReadAllText(file);
            foreach (var value in JsonTexts.Of(json))
            {
                foreach (var host in SettingsHosts.Of(json, value))
                {
                    if (services.OfHost(json.Substring(host.Start, host.Length).ToLowerInvariant()) is { } service)
                        reached.Add(new ReachedRecipient { Service = service });
                }
            }
        }
    }

    private static List<SourceProject> WithReferences(IReadOnlyList<string> paths)
    {
        var found = new List<SourceProject>();
        var pending = new Queue<string>(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.TryDequeue(out var path))
        {
            if (!seen.Add(Path.GetFullPath(path)))
                continue;
            foreach (var project in SourceProjects.Find(path))
            {
                if (found.Any(known => known.Folder == project.Folder))
                    continue;
                found.Add(project);
                foreach (var reference in project.References.Where(File.Exists))
                    pending.Enqueue(reference);
            }
        }

        return found;
    }
}
