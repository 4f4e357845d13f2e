using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PersonalDataAnalyzers.Build;

/// <summary>What one assembly says of personal data: its <c>AssemblyMetadata</c> attributes with keys of ours.</summary>
internal sealed class AssemblyContent
{
    // The same names stand in InventoryEntry of the Law project; the task carries no dependency beside MSBuild's own.
    private const string Inventory = "PersonalDataInventory/";
    private const string Record = "PersonalDataRecord/";
    private const string Version = "1";
    private const string Heartbeat = """{"format":1}""";

    /// <summary>Simple name of the assembly.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The generator took part in the compilation.</summary>
    public bool HasHeartbeat { get; private set; }

    /// <summary>Entries of the inventory, the heartbeat left out.</summary>
    public SortedSet<string> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Entries of the record of processing.</summary>
    public SortedSet<string> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of ours that a newer version wrote.</summary>
    public SortedSet<string> UnknownFormats { get; } = new(StringComparer.Ordinal);

    /// <summary>Values under a key of ours that are no entries.</summary>
    public SortedSet<string> BrokenEntries { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads an assembly; null if the file is no managed code.</summary>
    /// <exception cref="BadImageFormatException">The file says that it is managed code, but cannot be read.</exception>
    public static AssemblyContent? Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(stream);
        if (!IsManaged(image))
            return null;

        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
            return null;

        var content = new AssemblyContent { Name = metadata.GetString(metadata.GetAssemblyDefinition().Name) };
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsAssemblyMetadata(metadata, attribute))
                content.Add(metadata.GetBlobReader(attribute.Value));
        }

        return content;
    }

    // A file that is no PE image at all (a Linux library named .dll, say) is nobody's inventory and no mistake either.
    private static bool IsManaged(PEReader image)
    {
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private void Add(BlobReader value)
    {
        if (value.ReadUInt16() != 1 || value.ReadSerializedString() is not { } key)
            return;
        var isRecord = key.StartsWith(Record, StringComparison.Ordinal);
        if (!isRecord && !key.StartsWith(Inventory, StringComparison.Ordinal))
            return;

        var entry = value.ReadSerializedString() ?? "";
        if (key != (isRecord ? Record : Inventory) + Version)
            UnknownFormats.Add(key);
        else if (entry == Heartbeat)
            HasHeartbeat |= !isRecord;
        else if (!JsonSyntax.IsObject(entry))
            BrokenEntries.Add(entry);
        else
            (isRecord ? Records : Entries).Add(entry);
    }

    private static bool IsAssemblyMetadata(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
            && metadata.StringComparer.Equals(type.Namespace, "System.Reflection");
    }
}
