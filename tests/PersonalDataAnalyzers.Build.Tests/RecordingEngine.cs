using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PersonalDataAnalyzers.Build.Tests;

/// <summary>Runs the task and keeps what it says.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public static (bool Success, RecordingEngine Engine) Run(TemporaryFolder folder, string assembly, bool heartbeat = true, string[]? references = null, string[]? runtime = null, string[]? translations = null)
    {
        var engine = new RecordingEngine();
        var items = new List<ITaskItem>();
        foreach (var reference in references ?? [])
            items.Add(new TaskItem(reference, new Dictionary<string, string> { ["Runtime"] = "false" }));
        foreach (var reference in runtime ?? [])
            items.Add(new TaskItem(reference, new Dictionary<string, string> { ["Runtime"] = "true" }));
        var task = new WriteInventory
        {
            BuildEngine = engine,
            Assembly = new TaskItem(assembly),
            References = [.. items],
            Translations = Array.ConvertAll(translations ?? [], path => (ITaskItem)new TaskItem(path)),
            RequireHeartbeat = heartbeat,
            HelpLink = "https://example.fi/help",
            OutputFile = folder.File("out.json"),
            RecordFile = folder.File("record.json"),
        };
        return (task.Execute(), engine);
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();
}
