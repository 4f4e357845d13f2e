using System.IO;
using System.Reflection;
using System.Reflection.Emit;

namespace PersonalDataAnalyzers.Build.Tests;

/// <summary>Assemblies with entries, made without a compiler.</summary>
internal static class TestAssembly
{
    public const string Inventory = "PersonalDataInventory/1";
    public const string Record = "PersonalDataRecord/1";
    public const string Heartbeat = """{"format":1}""";

    /// <summary>An assembly that the generator has seen, with these entries.</summary>
    public static string With(string path, params string[] entries)
    {
        var metadata = new (string, string)[entries.Length + 1];
        metadata[0] = (Inventory, Heartbeat);
        for (var i = 0; i < entries.Length; i++)
            metadata[i + 1] = (Inventory, entries[i]);
        return WithMetadata(path, metadata);
    }

    public static string WithMetadata(string path, params (string Key, string Value)[] metadata)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var constructor = typeof(AssemblyMetadataAttribute).GetConstructor([typeof(string), typeof(string)])!;
        foreach (var (key, value) in metadata)
            assembly.SetCustomAttribute(new CustomAttributeBuilder(constructor, [key, value]));
        assembly.DefineDynamicModule("module");
        assembly.Save(path);
        return path;
    }
}
