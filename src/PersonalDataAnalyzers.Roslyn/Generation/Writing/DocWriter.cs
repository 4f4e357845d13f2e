using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>Docstrings of generated members: what was resolved of each marked member, where a developer sees it.</summary>
internal static class DocWriter
{
    public static void Members(CodeWriter writer, CodeModel code)
    {
        writer.Line("/// <remarks><list type=\"table\">");
        foreach (var member in code.Members)
        {
            if (member.IsPersonal)
                writer.Line("/// <item><term>" + Escape(member.Name) + "</term><description>" + Escape(Member(code, member)) + "</description></item>");
        }

        writer.Line("/// </list></remarks>");
    }

    private static string Member(CodeModel code, MemberModel member)
    {
        var text = new StringBuilder(member.Category == PersonalDataCategory.NotStated ? "category not stated" : member.Category.ToString());
        if (member.Register < 0)
            return text.Append("; no register").ToString();
        var register = code.Registers[member.Register];
        text.Append("; register ").Append(register.Name);
        foreach (var index in member.Purposes)
        {
            if (index < 0)
                continue;
            var purpose = register.Purposes[index];
            text.Append("; ").Append(purpose.Name)
                .Append(": ").Append(purpose.Bases.Count == 0 ? "no legal basis" : string.Join(", ", purpose.Bases.Select(basis => basis.ToString())))
                .Append(", ").Append(purpose.Retentions.Count == 0 ? "no retention" : string.Join(", ", purpose.Retentions));
        }

        return text.Append("; on erasure ").Append(member.IsKey ? "kept with its row" : member.Erase.Kind switch
        {
            ActionKind.Keep => "kept",
            ActionKind.Strategy or ActionKind.StrategyOfElements => "replaced by its strategy",
            ActionKind.Unhandled => "NOT handled: " + member.Erase.Text,
            _ => "erased",
        }).Append('.').ToString();
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                // A line end would leave the comment, and controls are no XML.
                case < ' ' or '\u0085' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF': escaped.Append(' '); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}
