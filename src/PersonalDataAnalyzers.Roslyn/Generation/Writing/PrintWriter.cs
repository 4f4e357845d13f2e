using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>PrintMembers of a record: what ToString shows.</summary>
internal static class PrintWriter
{
    public static void Write(CodeWriter writer, PrintModel print)
    {
        writer.Line("/// <summary>What <c>ToString</c> shows: values of persons are replaced by <c>***</c>.</summary>")
            .Line("/// <param name=\"builder\">Where to.</param>")
            .Line("/// <returns>True if anything was printed.</returns>")
            .Line(TypeWriter.Attribute)
            .Open(print.Modifiers + " bool PrintMembers(global::System.Text.StringBuilder builder)");
        if (print.CallsBase)
        {
            writer.Line(print.Members.Count == 0 ? "return base.PrintMembers(builder);" : "if (base.PrintMembers(builder))");
            if (print.Members.Count > 0)
                writer.Indent().Line("builder.Append(\", \");").Outdent();
        }
        else if (print.Members.Count == 0)
        {
            writer.Line("return false;");
        }

        var separator = "";
        foreach (var member in print.Members)
        {
            var name = CodeWriter.Quote(separator + member.Name + " = " + (member.IsShown ? "" : "***"));
            writer.Line(member.IsShown
                ? "builder.Append(" + name + ").Append((object?)this." + member.Identifier + ");"
                : "builder.Append(" + name + ");");
            separator = ", ";
        }

        if (print.Members.Count > 0)
            writer.Line("return true;");
        writer.Close();
    }
}
