using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PersonalDataAnalyzers.Tool.Running;

/// <summary>Looks into an application for the call that takes our commands, before it is started: one without it would start
/// as always, listen, and sweep.</summary>
internal static class CommandEntry
{
    private const string Type = "PersonalDataCommands";
    private const string Method = "RunPersonalDataCommandAsync";

    /// <exception cref="UsageException">The application does not call it; the message says where it belongs.</exception>
    public static void Demand(Application application)
    {
        // The call may stand in a library of the application's own.
        var assemblies = Directory.EnumerateFiles(Path.GetDirectoryName(application.Assembly)!, "*.dll").Where(file => file != application.Assembly).Prepend(application.Assembly);
        if (assemblies.Any(Calls))
            return;
        var program = Path.Combine(Path.GetDirectoryName(application.Project)!, "Program.cs");
        throw new UsageException($$"""
            {{Path.GetFileName(application.Assembly)}} takes no commands of ours: nothing in it calls {{Method}}. It was not started. Add to {{(File.Exists(program) ? program : "its Program.cs")}}, before the application runs (package PersonalDataAnalyzers.EntityFrameworkCore):
                if (await app.{{Method}}(args) is { } exitCode)
                    return exitCode;
            """);
    }

    private static bool Calls(string assembly)
    {
        try
        {
            using var stream = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var file = new PEReader(stream);
            if (!file.HasMetadata)
                return false;
            var metadata = file.GetMetadataReader();
            foreach (var handle in metadata.MemberReferences)
            {
                var member = metadata.GetMemberReference(handle);
                if (member.Parent.Kind == HandleKind.TypeReference
                    && metadata.StringComparer.Equals(member.Name, Method)
                    && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name, Type))
                {
                    return true;
                }
            }
        }
        catch (BadImageFormatException)
        {
            // A native library.
        }

        return false;
    }
}
