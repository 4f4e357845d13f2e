using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PersonalDataAnalyzers.Build;

/// <summary>Gathers the inventory entries that ride in a compiled assembly and in what it refers to, and writes them as
/// one file. Reads metadata only: no assembly is loaded, no code runs.</summary>
public sealed class WriteInventory : Task
{
    /// <summary>The assembly the project has just compiled.</summary>
    [Required]
    public ITaskItem Assembly { get; set; } = null!;

    /// <summary>Referenced assemblies that are no framework. Metadata <c>Runtime</c> = true: copied beside the program,
    /// and therefore preferred to a reference assembly of the same name.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Files <c>PersonalData.[language].resx</c>.</summary>
    public ITaskItem[] Translations { get; set; } = [];

    /// <summary>The generator takes part in the compilation, so its first entry must be in the assembly.</summary>
    public bool RequireHeartbeat { get; set; }

    /// <summary>Page that explains the errors; the code is added as its anchor.</summary>
    public string HelpLink { get; set; } = "";

    /// <summary>The inventory. Not touched when nothing has changed.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <summary>What goes to the record of processing only: agreements, assessments. Never copied to the output.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var path = Assembly.GetMetadata("FullPath");
        if (Read(path) is not { } own)
        {
            if (!Log.HasLoggedErrors)
                Error("PDAB005", path, 0, "is not a .NET assembly: its inventory cannot be read. Rebuild the project.");
            return false;
        }

        if (RequireHeartbeat && !own.HasHeartbeat)
        {
            Error("PDAB002", path, 0, "has no inventory: the generator did not run. Look for CS8032, CS8785 or CS9057 among the warnings of this build, and for targets that remove items of 'Analyzer'.");
            return false;
        }

        var assemblies = AssemblySet.Merge(own, Found(path));
        var translations = TranslationFiles();
        if (Log.HasLoggedErrors)
            return false;

        InventoryFile.WriteIfChanged(OutputFile, InventoryFile.Text(assemblies, assembly => assembly.Entries, translations));
        if (assemblies.Any(assembly => assembly.Records.Count > 0))
            InventoryFile.WriteIfChanged(RecordFile, InventoryFile.Text(assemblies.Where(assembly => assembly.Records.Count > 0), assembly => assembly.Records, translations));
        else
            File.Delete(RecordFile);
        return true;
    }

    private IEnumerable<FoundAssembly> Found(string own)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { own };
        // What is copied beside the program first: a file met twice is then known as what it is at run time.
        foreach (var reference in References.OrderByDescending(IsRuntime))
        {
            var path = reference.GetMetadata("FullPath");
            if (seen.Add(path) && Read(path) is { } content)
                yield return new FoundAssembly(content, IsRuntime(reference));
        }
    }

    private AssemblyContent? Read(string path)
    {
        try
        {
            var content = AssemblyContent.Read(path);
            foreach (var key in content?.UnknownFormats ?? [])
                Warn("PDAB006", path, $"carries an inventory of a format this version cannot read ('{key}'): it is left out. Update the package PersonalDataAnalyzers.");
            foreach (var entry in content?.BrokenEntries ?? [])
                Warn("PDAB007", path, $"carries an inventory entry that is not a JSON object in ASCII: it is left out. Entry: {entry}");
            return content;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            Warn("PDAB008", path, $"cannot be read: its inventory is left out. {e.Message}");
            return null;
        }
    }

    private SortedDictionary<string, SortedDictionary<string, string>> TranslationFiles()
    {
        var languages = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var item in Translations)
        {
            try
            {
                using var text = new StreamReader(item.GetMetadata("FullPath"));
                languages[TranslationFile.LanguageOf(item.ItemSpec)] = TranslationFile.Read(text);
            }
            catch (TranslationFileException e)
            {
                Error("PDAB009", item.ItemSpec, e.Line, e.Message);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Error("PDAB009", item.ItemSpec, 0, $"cannot be read: {e.Message}");
            }
        }

        return languages;
    }

    private void Error(string code, string file, int line, string text) =>
        Log.LogError(null, code, null, Link(code), file, line, 0, 0, 0, Sentence(file, text));

    private void Warn(string code, string file, string text) =>
        Log.LogWarning(null, code, null, Link(code), file, 0, 0, 0, 0, Sentence(file, text));

    // The text may hold braces, which are placeholders only where arguments are given.
    private static string Sentence(string file, string text) => Path.GetFileName(file) + " " + text;

    private string? Link(string code) => HelpLink.Length == 0 ? null : HelpLink + "#" + code.ToLowerInvariant();

    private static bool IsRuntime(ITaskItem item) => item.GetMetadata("Runtime") == "true";
}
