using System;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>Docstrings of generated members: what was resolved of each marked member, where a developer sees it.</summary>
internal static class DocWriter
{
    /// <summary>Members of which the same holds stand together.</summary>
    public static void Members(CodeWriter writer, CodeModel code)
    {
        writer.Line("/// <remarks><list type=\"table\">");
        foreach (var group in code.Members.Where(member => member.IsPersonal).GroupBy(member => Member(code, member), StringComparer.Ordinal))
        {
            writer.Line("/// <item><term>" + Escape(string.Join(", ", group.Select(Term))) + "</term><description>" + Escape(group.Key) + "</description></item>");
        }

        writer.Line("/// </list></remarks>");
    }

    private static string Term(MemberModel member) =>
        member.Name + (member.Category == PersonalDataCategory.NotStated ? " (category not stated)"
            : member.Category.ToString() == member.Name ? ""
            : " (" + member.Category + ")");

    private static string Member(CodeModel code, MemberModel member)
    {
        var text = new StringBuilder();
        if (member.Register < 0)
            return text.Append("no register; on erasure ").Append(OnErasure(member)).ToString();
        var register = code.Registers[member.Register];
        text.Append("register ").Append(register.Name);
        foreach (var index in member.Purposes)
        {
            if (index < 0)
                continue;
            var purpose = register.Purposes[index];
            text.Append("; ").Append(purpose.Name)
                .Append(": ").Append(purpose.Bases.Count == 0 ? "no legal basis" : string.Join(", ", purpose.Bases.Select(basis => basis.ToString())))
                .Append(", ").Append(purpose.Retentions.Count == 0 ? "no retention" : string.Join(", ", purpose.Retentions));
        }

        return text.Append("; on erasure ").Append(OnErasure(member)).ToString();
    }

    private static string OnErasure(MemberModel member) => (member.IsKey ? "kept with its row" : member.Erase.Kind switch
    {
        ActionKind.Keep => "kept",
        ActionKind.Strategy or ActionKind.StrategyOfElements => "replaced by its strategy",
        ActionKind.Unhandled => "NOT handled: " + member.Erase.Text,
        _ => "erased",
    }) + ".";

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
