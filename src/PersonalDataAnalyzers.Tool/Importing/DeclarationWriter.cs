using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>A first declaration in C#: what the notice says, as it says it, with the line of each statement. It compiles;
/// what the law still wants is then reported where it is missing.</summary>
internal static class DeclarationWriter
{
    public static string Write(ImportedNotice notice, string file)
    {
        var text = new StringBuilder();
        text.Append("// Read from ").Append(Comment(file)).Append(". Statements stand as they were understood; compare each with its line in the notice.\n");
        foreach (var missing in notice.Missing)
            text.Append("// Not found: ").Append(missing).Append(".\n");
        text.Append("using PersonalDataAnalyzers;\n\n");
        Controller(text, notice);
        var recipients = Recipients(notice);
        var names = Unique(notice.Registers.Count > 0 ? notice.Registers.Select(register => register.Value) : [notice.Title ?? "Register"], "Register", recipients.Select(recipient => recipient.Class).Append("Controller"));
        Statements(text, notice, recipients);
        foreach (var (name, type) in names)
        {
            text.Append("[Register(").Append(Literal(name)).Append(", typeof(Controller)), Includes(typeof(NoticeStatements))]\n");
            text.Append("public static class ").Append(type).Append(";\n\n");
        }

        foreach (var (told, type) in recipients)
            Recipient(text, notice, told, type);
        if (notice.NotUnderstood.Count > 0)
        {
            text.Append("// Not understood; say it with an attribute, or leave it out knowingly:\n");
            foreach (var line in notice.NotUnderstood)
                text.Append("// ").Append(Line(line.Number)).Append(": ").Append(Comment(line.Text)).Append('\n');
        }

        return text.ToString();
    }

    private static void Controller(StringBuilder text, ImportedNotice notice)
    {
        var controller = notice.Controller;
        text.Append("// ").Append(Line(controller.Line)).Append('\n');
        text.Append("[DataController(").Append(Literal(controller.Name ?? "…"));
        Named(text, "BusinessId", controller.BusinessId);
        Named(text, "Address", controller.Address);
        Named(text, "Phone", controller.Phone);
        Named(text, "Email", controller.Email);
        Named(text, "Website", controller.Website);
        text.Append(")]\n[Notice(").Append(Literal(notice.Title ?? "…")).Append(", ").Append(Literal(notice.Language));
        Named(text, "Updated", notice.Updated);
        text.Append(")]\npublic static class Controller;\n\n");
    }

    private static void Statements(StringBuilder text, ImportedNotice notice, IReadOnlyList<(Told<ImportedRecipient> Told, string Class)> recipients)
    {
        foreach (var group in notice.Groups)
            Attribute(text, $"DataSubjects(SubjectGroup.{group.Value})", group.Line);
        foreach (var basis in notice.Bases)
            Attribute(text, $"LegalBasis(LegalBasis.{basis.Value}, AsStated = {Literal(basis.Quote)})", basis.Line);
        foreach (var purpose in notice.Purposes)
            Attribute(text, $"Purpose({Literal(purpose.Value)}, LegalBasis.NotStated)", purpose.Line);
        foreach (var content in notice.Content)
            Attribute(text, $"DataContent({Literal(content.Value.Text)}, {string.Join(", ", content.Value.Categories.Select(category => "PersonalDataCategory." + category))})", content.Line);
        foreach (var source in notice.Sources)
            Attribute(text, $"Source(SourceKind.{source.Value})", source.Line);
        foreach (var (told, type) in recipients)
            Attribute(text, $"DisclosedTo(typeof({type}))", told.Line);
        foreach (var retention in notice.Retentions)
            Attribute(text, retention.Value.Period is { } period ? $"Retention({Literal(period)}, RetentionStart.NotStated, Text = {Literal(retention.Quote)})" : $"Retention(RetentionCriterion.{retention.Value.Criterion}, {Literal(retention.Quote)})", retention.Line);
        foreach (var claim in notice.Claims)
            Attribute(text, $"Claim(NoticeClaim.{claim.Value}, {Literal(claim.Quote)})", claim.Line);
        if (notice.NoTransfers is { } none && notice.Transfers.Count == 0)
            Attribute(text, $"Claim(NoticeClaim.NoTransfersOutsideEea, {Literal(none.Quote)})", none.Line);
        foreach (var transfer in notice.Transfers)
            text.Append("// ").Append(Line(transfer.Line)).Append(transfer.Value.Length > 0 ? $": data goes to {transfer.Value}; the recipient there must be declared: " : ": data may leave the EU and EEA; which recipient, which country: ").Append(Comment(transfer.Quote)).Append('\n');
        text.Append("public static class NoticeStatements;\n\n");
    }

    private static void Recipient(StringBuilder text, ImportedNotice notice, Told<ImportedRecipient> told, string type)
    {
        var recipient = told.Value;
        text.Append("[Recipient(").Append(Literal(recipient.Name)).Append(", RecipientRole.").Append(recipient.Role).Append(", ").Append(recipient.Country is { } country ? Literal(country) : "Countries.NotStated");
        text.Append(recipient.Category ? ", Category = true)]" : ")]").Append(" // ").Append(Line(told.Line)).Append('\n');

        // A mechanism is that recipient's only where it is said in one breath.
        foreach (var mechanism in notice.Mechanisms.Where(mechanism => mechanism.Line == told.Line && !recipient.Category))
            text.Append("[Safeguard(TransferMechanism.").Append(mechanism.Value).Append(", AsStated = ").Append(Literal(mechanism.Quote)).Append(")]\n");
        text.Append("public static class ").Append(type).Append(";\n\n");
    }

    private static IReadOnlyList<(Told<ImportedRecipient> Told, string Class)> Recipients(ImportedNotice notice)
    {
        var names = Unique(notice.Recipients.Select(recipient => recipient.Value.Name), "", ["Controller", "NoticeStatements"]);
        return [.. notice.Recipients.Select((told, i) => (told, names[i].Type))];
    }

    private static List<(string Name, string Type)> Unique(IEnumerable<string> names, string ending, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet(StringComparer.Ordinal);
        var unique = new List<(string, string)>();
        foreach (var name in names)
        {
            var word = Identifier(name);
            word = word.EndsWith(ending, StringComparison.Ordinal) ? word : word + ending;
            var type = word;
            for (var i = 2; !used.Add(type); i++)
                type = word + i.ToString(CultureInfo.InvariantCulture);
            unique.Add((name, type));
        }

        return unique;
    }

    private static string Identifier(string name)
    {
        var text = new StringBuilder();
        var upper = true;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                upper = true;
                continue;
            }

            if (text.Length == 0 && char.IsDigit(c))
                text.Append('_');
            text.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
            if (text.Length >= 60)
                break;
        }

        return text.Length > 0 ? text.ToString() : "Unnamed";
    }

    private static void Attribute(StringBuilder text, string attribute, int line) => text.Append('[').Append(attribute).Append("] // ").Append(Line(line)).Append('\n');

    private static void Named(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append(", ").Append(name).Append(" = ").Append(Literal(value));
    }

    private static string Line(int number) => number > 0 ? "line " + number.ToString(CultureInfo.InvariantCulture) : "no line";

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    // A comment ends with its line, whatever the notice holds.
    private static string Comment(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\u2028", " ", StringComparison.Ordinal).Replace("\u2029", " ", StringComparison.Ordinal).Replace("\u0085", " ", StringComparison.Ordinal);
}
