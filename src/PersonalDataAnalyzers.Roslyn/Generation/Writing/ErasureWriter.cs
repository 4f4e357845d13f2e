using System.Linq;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>ErasePersonalData and AnonymisePersonalData.</summary>
internal static class ErasureWriter
{
    private const string Outcome = "__pda::ErasureOutcome";
    private const string Context = "__pda::AnonymisationContext";

    public static void Write(CodeWriter writer, CodeModel code)
    {
        writer.Line("/// <summary>Does to each member what its mark says of erasure (GDPR Art. 17).</summary>")
            .Line("/// <returns>What became of each; read <c>IsComplete</c> before anyone is told that the data is gone.</returns>")
            .Line(TypeWriter.Attribute)
            .Open("public " + Modifier(code) + Outcome + " ErasePersonalData()");
        Body(writer, code, anonymise: false);
        writer.Close();

        writer.Line();
        writer.Line("/// <summary>Replaces each member by what its strategy makes of it. One coarser or hashed member is still personal data (recital 26).</summary>")
            .Line("/// <param name=\"context\">The key of pseudonyms, where a strategy needs one.</param>")
            .Line("/// <returns>What became of each member.</returns>")
            .Line(TypeWriter.Attribute)
            .Open("public " + Modifier(code) + Outcome + " AnonymisePersonalData(" + Context + " context)");
        Body(writer, code, anonymise: true);
        writer.Close();
    }

    public static MemberAction Of(MemberModel member, bool anonymise) => anonymise ? member.Anonymise : member.Erase;

    private static string Modifier(CodeModel code) =>
        code.Base is not null ? "override " : code.IsStruct || code.IsSealed ? "" : "virtual ";

    private static void Body(CodeWriter writer, CodeModel code, bool anonymise)
    {
        if (anonymise && NeedsKey(code))
            writer.Line("context.RequireKey();");
        if (code.Base is not null)
            writer.Line("var inherited = base." + (anonymise ? "AnonymisePersonalData(context)" : "ErasePersonalData()") + ";");

        var own = HolderWriter.OutcomeOf(code, anonymise);
        var nested = HasNested(code, anonymise);
        if (nested)
            writer.Line("var outcome = new __pda::OutcomeCollector(" + (code.Base is null ? own : own + ".After(inherited)") + ");");
        foreach (var index in Enumerable.Range(0, code.Members.Count).OrderBy(index => code.Members[index].Rank))
            Member(writer, code, index, anonymise);
        var result = nested ? "outcome.ToOutcome()" : code.Base is null ? own : own + ".After(inherited)";
        writer.Line("return " + (code.IsStruct || code.IsSealed ? result : "__pda::DerivedData.Account(this, " + result + ")") + ";");
    }

    private static void Member(CodeWriter writer, CodeModel code, int index, bool anonymise)
    {
        var member = code.Members[index];
        var action = Of(member, anonymise);
        switch (action.Kind)
        {
            case ActionKind.Assign:
                writer.Line(Set(code, index, action.Text));
                // A setter of the user's own may refuse what is empty; the field behind it does not.
                if (member.Storage is { } storage)
                    writer.Line("this." + storage + " = " + action.Text + ";");
                break;
            case ActionKind.Clear:
                writer.Line("this." + member.Identifier + "?.Clear();");
                break;
            case ActionKind.Nested:
                Nested(writer, code, index, anonymise);
                break;
            case ActionKind.Strategy:
                Strategy(writer, code, index, anonymise);
                break;
            case ActionKind.StrategyOfElements:
                StrategyOfElements(writer, code, index, anonymise);
                break;
        }
    }

    private static string Set(CodeModel code, int index, string value)
    {
        var member = code.Members[index];
        return member.Setter switch
        {
            SetterKind.Direct => "this." + member.Identifier + " = " + value + ";",
            SetterKind.InitAccessor => HolderWriter.AccessorOf(index) + "(" + (code.IsStruct ? "ref " : "") + "this, " + value + ");",
            _ => HolderWriter.AccessorOf(index) + "(" + (code.IsStruct ? "ref " : "") + "this) = " + value + ";",
        };
    }

    private static void Nested(CodeWriter writer, CodeModel code, int index, bool anonymise)
    {
        var member = code.Members[index];
        var call = anonymise ? ".AnonymisePersonalData(context)" : ".ErasePersonalData()";
        var read = "this." + member.Identifier;
        var path = CodeWriter.Quote(member.JsonName);
        var paths = CodeWriter.Quote(member.JsonName + "[]");
        switch (member.Value.Kind)
        {
            case ValueKind.Array when member.Value.Element is { Kind: ValueKind.Personal } element:
                if (member.Value.CanBeNull)
                    writer.Open("if (" + read + " is { } all" + CodeWriter.Number(index) + ")");
                else
                    writer.Open();
                var all = member.Value.CanBeNull ? "all" + CodeWriter.Number(index) : read;
                if (member.Type.TrimEnd('?').EndsWith("[]", System.StringComparison.Ordinal))
                {
                    // An array hands out its elements themselves, structs too.
                    writer.Open("for (var i = 0; i < " + all + ".Length; i++)");
                    if (element.IsNullableValue)
                        writer.Line("if (" + all + "[i] is { } item) { outcome.Add(" + paths + ", item" + call + "); " + all + "[i] = item; }");
                    else
                        writer.Line("outcome.Add(" + paths + ", " + all + "[i]" + (element.CanBeNull ? "?" : "") + call + ");");
                    writer.Close();
                }
                else
                {
                    writer.Open("foreach (var item in " + all + ")")
                        .Line("outcome.Add(" + paths + ", item" + (element.CanBeNull ? "?" : "") + call + ");")
                        .Close();
                }

                writer.Close();
                break;
            case ValueKind.Dictionary when member.Value.Element is { } value:
                writer.Open(member.Value.CanBeNull ? "if (" + read + " is { } all" + CodeWriter.Number(index) + ")" : "")
                    .Open("foreach (var pair in " + (member.Value.CanBeNull ? "all" + CodeWriter.Number(index) : read) + ")")
                    .Line("outcome.Add(" + paths + ", pair.Value" + (value.CanBeNull ? "?" : "") + call + ");")
                    .Close()
                    .Close();
                break;
            case var _ when member.Value.IsNullableValue || (code.IsStruct || IsProperty(member)) && !member.Value.CanBeNull:
                // A struct is copied out, changed and put back.
                writer.Open(member.Value.IsNullableValue ? "if (" + read + " is { } copy" + CodeWriter.Number(index) + ")" : "");
                if (!member.Value.IsNullableValue)
                    writer.Line("var copy" + CodeWriter.Number(index) + " = " + read + ";");
                writer.Line("outcome.Add(" + path + ", copy" + CodeWriter.Number(index) + call + ");")
                    .Line(Set(code, index, "copy" + CodeWriter.Number(index)))
                    .Close();
                break;
            default:
                writer.Line("outcome.Add(" + path + ", " + read + (member.Value.CanBeNull ? "?" : "") + call + ");");
                break;
        }
    }

    // Fields of structs can be changed in place; copying them out and back is right for both.
    private static bool IsProperty(MemberModel member) => member.Setter != SetterKind.None;

    private static void Strategy(CodeWriter writer, CodeModel code, int index, bool anonymise)
    {
        var member = code.Members[index];
        var apply = HolderWriter.StrategyOf(index) + ".Apply(";
        var context = ", " + ContextOf(member, anonymise) + ")";
        if (!member.Value.CanBeNull)
        {
            writer.Line(Set(code, index, apply + "this." + member.Identifier + context));
            return;
        }

        var local = "value" + CodeWriter.Number(index);
        writer.Open("if (this." + member.Identifier + " is { } " + local + ")")
            .Line(Set(code, index, apply + local + context))
            .Close();
    }

    private static void StrategyOfElements(CodeWriter writer, CodeModel code, int index, bool anonymise)
    {
        var member = code.Members[index];
        var all = "all" + CodeWriter.Number(index);
        var count = member.Type.TrimEnd('?').EndsWith("[]", System.StringComparison.Ordinal) ? ".Length" : ".Count";
        writer.Open("if (this." + member.Identifier + " is { } " + all + ")")
            .Open("for (var i = 0; i < " + all + count + "; i++)");
        if (member.Value.Element!.CanBeNull)
            writer.Open("if (" + all + "[i] is { } item)").Line(all + "[i] = " + HolderWriter.StrategyOf(index) + ".Apply(item, " + ContextOf(member, anonymise) + ");").Close();
        else
            writer.Line(all + "[i] = " + HolderWriter.StrategyOf(index) + ".Apply(" + all + "[i], " + ContextOf(member, anonymise) + ");");
        writer.Close().Close();
    }

    // Erasure has no key: a strategy that needs one is never applied there.
    private static string ContextOf(MemberModel member, bool anonymise) =>
        "new __pda::ValueContext(" + (anonymise ? "context.Key" : "null") + ", " + CodeWriter.Quote(member.PseudonymPurpose) + ")";

    private static bool HasNested(CodeModel code, bool anonymise)
    {
        foreach (var member in code.Members)
        {
            if (Of(member, anonymise).Kind == ActionKind.Nested)
                return true;
        }

        return false;
    }

    private static bool NeedsKey(CodeModel code)
    {
        foreach (var member in code.Members)
        {
            if (member.Strategy == "global::PersonalDataAnalyzers.KeyedPseudonym" && member.Anonymise.Kind is ActionKind.Strategy or ActionKind.StrategyOfElements)
                return true;
        }

        return false;
    }
}
