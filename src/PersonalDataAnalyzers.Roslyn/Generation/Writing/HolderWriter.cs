using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Generation.Parsing;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>The nested class that holds what generated members share: encoded names, outcomes, strategies, accessors,
/// the descriptor. Nested, so that the user's names and ours never meet.</summary>
internal static class HolderWriter
{
    private const string Space = "__pda::";
    private const string Name = Shapes.Holder;

    public static string JsonNameOf(int index) => Name + ".Name" + CodeWriter.Number(index);

    public static string AccessorOf(int index) => Name + ".Set" + CodeWriter.Number(index);

    public static string StrategyOf(int index) => Name + ".Strategy" + CodeWriter.Number(index);

    /// <summary>The outcome of the members themselves, without nested ones.</summary>
    public static string OutcomeOf(CodeModel code, bool anonymise) => Name + "." + (anonymise ? "Anonymised" : "Erased");

    public static void Write(CodeWriter writer, CodeModel code)
    {
        writer.Line(TypeWriter.Attribute).Open("private static class " + Name);
        for (var i = 0; i < code.Members.Count; i++)
        {
            if (code.Members[i].IsExported)
                writer.Line("internal static readonly global::System.Text.Json.JsonEncodedText Name" + CodeWriter.Number(i) + " = global::System.Text.Json.JsonEncodedText.Encode(" + CodeWriter.Quote(code.Members[i].JsonName) + ");");
        }

        for (var i = 0; i < code.Members.Count; i++)
        {
            var member = code.Members[i];
            if (member.Anonymise.Kind is ActionKind.Strategy or ActionKind.StrategyOfElements)
                writer.Line("internal static readonly " + member.Anonymise.Text + " Strategy" + CodeWriter.Number(i) + " = new " + member.Anonymise.Text + "();");
            else if (member.Erase.Kind is ActionKind.Strategy or ActionKind.StrategyOfElements)
                writer.Line("internal static readonly " + member.Erase.Text + " Strategy" + CodeWriter.Number(i) + " = new " + member.Erase.Text + "();");
        }

        Outcome(writer, code, anonymise: false);
        Outcome(writer, code, anonymise: true);
        DescriptorWriter.Value(writer, code);
        for (var i = 0; i < code.Members.Count; i++)
            Accessor(writer, code, i);
        writer.Close();
    }

    private static void Outcome(CodeWriter writer, CodeModel code, bool anonymise)
    {
        var type = Space + (code.Base is null ? "ErasureOutcome" : "JoinedOutcome");
        if (anonymise && code.Members.All(member => member.Anonymise == member.Erase))
        {
            writer.Line("internal static readonly " + type + " Anonymised = Erased;");
            return;
        }

        writer.Line("internal static readonly " + type + " " + (anonymise ? "Anonymised" : "Erased") + " = "
            + (code.Base is null ? "" : "new " + Space + "JoinedOutcome(") + Space + "ErasureOutcome.Of(").Indent();
        var lines = new List<string>();
        for (var i = 0; i < code.Members.Count; i++)
        {
            if (Fate(code.Members[i], ErasureWriter.Of(code.Members[i], anonymise), i) is { } fate)
                lines.Add("new " + Space + "MemberOutcome(" + CodeWriter.Quote(code.Members[i].JsonName) + ", " + fate + ")");
        }

        for (var i = 0; i < lines.Count; i++)
            writer.Line(lines[i] + (i < lines.Count - 1 ? "," : ""));
        writer.Outdent().Line(code.Base is null ? ");" : "));");
    }

    private static string? Fate(MemberModel member, MemberAction action, int index)
    {
        const string fate = Space + "MemberFate.";
        return action.Kind switch
        {
            ActionKind.Assign or ActionKind.Clear or ActionKind.Computed => fate + "Erased",
            ActionKind.Strategy or ActionKind.StrategyOfElements => "Strategy" + CodeWriter.Number(index) + ".Fate",
            ActionKind.Keep => fate + "Kept, " + CodeWriter.Quote(action.Text),
            ActionKind.Linked => fate + "Linked, " + CodeWriter.Quote(action.Text),
            ActionKind.Unhandled => fate + "Unhandled, " + CodeWriter.Quote(action.Text),
            _ => null,
        };
    }

    private static void Accessor(CodeWriter writer, CodeModel code, int index)
    {
        var member = code.Members[index];
        if (member.Setter is not (SetterKind.InitAccessor or SetterKind.FieldAccessor))
            return;
        var name = "Set" + CodeWriter.Number(index);
        var owner = (code.IsStruct ? "ref " : "") + member.DeclaringType + " owner";
        writer.Line();
        if (member.Setter == SetterKind.InitAccessor)
        {
            writer.Line("[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = " + CodeWriter.Quote("set_" + member.Name) + ")]")
                .Line("internal static extern void " + name + "(" + owner + ", " + member.Type + " value);");
        }
        else
        {
            writer.Line("[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = " + CodeWriter.Quote("<" + member.Name + ">k__BackingField") + ")]")
                .Line("internal static extern ref " + member.Type + " " + name + "(" + owner + ");");
        }
    }
}
