using System;
using System.Text;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>The file of a marked type: its entry, and its code where there is any. Prints, and decides nothing.</summary>
internal static class TypeWriter
{
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"PersonalDataAnalyzers\", \"1\")]";

    // A file is a few thousand characters, and there is one for each type: the buffer is kept, within reason.
    private const int LargestKept = 1 << 18;

    [ThreadStatic]
    private static StringBuilder? t_text;

    public static string Write(TypeModel model)
    {
        var text = t_text ?? new StringBuilder(1 << 14);
        t_text = null;
        text.Clear();
        Write(text, model);
        var written = text.ToString();
        if (text.Capacity <= LargestKept)
            t_text = text;
        return written;
    }

    private static void Write(StringBuilder text, TypeModel model)
    {
        text.Append(EntryWriter.Header);
        if (model.Code is not { } code)
        {
            EntryWriter.Type(text, model.Facts);
            return;
        }

        // Members of the user's that are obsolete are personal data all the same.
        text.Append("#nullable enable\n#pragma warning disable CS0612, CS0618\n\nusing __pda = global::PersonalDataAnalyzers;\n\n");
        EntryWriter.Type(text, model.Facts);
        text.Append('\n');
        Write(new CodeWriter(text), code);
    }

    private static void Write(CodeWriter writer, CodeModel code)
    {
        if (code.Namespace.Length > 0)
            writer.Open("namespace " + code.Namespace);
        foreach (var container in code.Containers)
            writer.Open(container);

        writer.Open(code.Declaration + " : __pda::IPersonalData");
        DescriptorWriter.Property(writer, code);
        writer.Line();
        ExportWriter.Write(writer, code);
        writer.Line();
        ErasureWriter.Write(writer, code);
        if (code.Print is { } print)
        {
            writer.Line();
            PrintWriter.Write(writer, print);
        }

        writer.Line();
        HolderWriter.Write(writer, code);
        writer.Close();

        foreach (var _ in code.Containers)
            writer.Close();
        if (code.Namespace.Length > 0)
            writer.Close();
    }
}
