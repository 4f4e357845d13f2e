using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>Reads the entries that ride in an assembly, from its metadata alone: no code of it is loaded.</summary>
public static class AssemblyReader
{
    /// <summary>Reads a .dll or .exe.</summary>
    /// <exception cref="BadInventoryException">It is missing, no .NET assembly, or was built without the generator.</exception>
    public static InventoryFile Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var image = new PEReader(stream);
            if (!image.HasMetadata)
                throw NotDotNet(path, null);
            return Read(image.GetMetadataReader(), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInventoryException(path, null, "there is no such file.", "Build the project first, or name the inventory file, the assembly or the project folder.", e);
        }
        catch (BadImageFormatException e)
        {
            throw NotDotNet(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadInventoryException(path, null, "the file cannot be read: " + e.Message, "Check that it is a file and that you may read it.", e);
        }
    }

    /// <summary>Reads the entries of an assembly that runs; null where it carries none. Translations are not among them:
    /// they stand in the file beside it.</summary>
    /// <exception cref="BadInventoryException">An entry is damaged or of a newer version.</exception>
    public static InventoryFile? Read(Assembly loaded)
    {
        var name = loaded.GetName().Name ?? "";
        var file = new InventoryFile { Path = name, HasRecord = true };
        var assembly = new InventoryAssembly { Name = name };
        file.Assemblies.Add(assembly);
        var heard = false;
        foreach (var entry in loaded.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (entry is { Key: InventoryEntry.MetadataKey, Value: { } value })
            {
                heard = true;
                Add(value, name, name, assembly);
            }
            else if (entry is { Key: InventoryEntry.RecordMetadataKey, Value: { } record })
            {
                Record(record, name, assembly);
            }
        }

        return heard ? file : null;
    }

    private static InventoryFile Read(MetadataReader metadata, string path)
    {
        var file = new InventoryFile { Path = path, HasRecord = true };
        var assembly = new InventoryAssembly { Name = metadata.GetString(metadata.GetAssemblyDefinition().Name) };
        file.Assemblies.Add(assembly);
        var heard = false;
        foreach (var (key, value) in Entries(metadata))
        {
            heard = true;
            if (key == InventoryEntry.MetadataKey)
                Add(value, path, assembly.Name, assembly);
            else if (key == InventoryEntry.RecordMetadataKey)
                Record(value, path, assembly);
        }

        return heard ? file : throw new BadInventoryException(path, null, "the assembly carries no inventory.", "Add the PersonalDataAnalyzers package to its project and build it again.");
    }

    private static void Add(string json, string path, string place, InventoryAssembly assembly)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            EntryReader.Read(document.RootElement, path, place, assembly);
        }
        catch (JsonException e)
        {
            throw new BadInventoryException(path, place, "an entry is not JSON.", "Build the project again.", e);
        }
    }

    private static void Record(string json, string path, InventoryAssembly assembly)
    {
        var full = new InventoryAssembly { Name = assembly.Name };
        Add(json, path, assembly.Name, full);
        foreach (var register in full.Registers)
            assembly.RecordOnly.Add(register.Facts);
    }

    private static IEnumerable<(string Key, string Value)> Entries(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsAssemblyMetadata(metadata, attribute))
                continue;
            var blob = metadata.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() != 1)
                continue;
            if (blob.ReadSerializedString() is { } key && blob.ReadSerializedString() is { } value && key.StartsWith("PersonalData", StringComparison.Ordinal))
                yield return (key, value);
        }
    }

    private static bool IsAssemblyMetadata(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        var constructor = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return metadata.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute") && metadata.StringComparer.Equals(type.Namespace, "System.Reflection");
    }

    private static BadInventoryException NotDotNet(string path, Exception? cause) =>
        new(path, null, "the file is no .NET assembly.", "Name the .dll that the build wrote (not the host .exe), or its *.personal-data.json.", cause);
}
