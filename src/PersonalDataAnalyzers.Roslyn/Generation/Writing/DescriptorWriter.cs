using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>The descriptor of the type: the property, and the expression that makes it.</summary>
internal static class DescriptorWriter
{
    private const string Space = "__pda::";

    public static void Property(CodeWriter writer, CodeModel code)
    {
        writer.Line("/// <summary>What is known of the type: its register and its personal members.</summary>");
        DocWriter.Members(writer, code);
        writer.Line(TypeWriter.Attribute)
            .Line("public static " + (code.Base is null ? "" : "new ") + Space + "PersonalDataDescriptor PersonalDataDescriptor => PersonalDataMembers.Descriptor;")
            .Line()
            .Line(TypeWriter.Attribute)
            .Line(Space + "PersonalDataDescriptor " + Space + "IPersonalData.Descriptor => PersonalDataMembers.Descriptor;");
    }

    public static void Value(CodeWriter writer, CodeModel code)
    {
        for (var i = 0; i < code.Registers.Count; i++)
            Register(writer, code.Registers[i], i);

        writer.Line("internal static readonly " + Space + "PersonalDataDescriptor Descriptor = new " + Space + "PersonalDataDescriptor(")
            .Indent()
            .Line("typeof(" + code.Type + "),")
            .Line(CodeWriter.Quote(code.Id) + ",")
            .Line(CodeWriter.Flag(code.IsSubject) + ",")
            .Line((code.Register < 0 ? "null" : "Register" + CodeWriter.Number(code.Register)) + ",")
            .Line((code.Base is null ? "null" : code.Base + ".PersonalDataDescriptor") + ",")
            .Line("new " + Space + "PersonalMember[]")
            .Open();
        foreach (var member in code.Members)
        {
            if (member.IsPersonal && member.IsReadable)
                Member(writer, code, member);
        }

        writer.Close(",")
            .Line("new " + Space + "SubjectLink[] { " + string.Join(", ", code.Links.Select(link =>
                "new " + Space + "SubjectLink(" + CodeWriter.Quote(link.Member) + ", typeof(" + link.Subject + "), " + CodeWriter.Flag(link.IsOwner) + ")" + Details(link))) + " },")
            .Line(Texts(code.Members.Where(member => member.Erase.Kind == ActionKind.Linked).Select(member => member.Name)) + ")" + Details(code) + ";")
            .Outdent();
    }

    private static string Details(LinkModel link)
    {
        var details = new List<string>();
        if (link.Via is { } via)
            details.Add("Via = " + CodeWriter.Quote(via));
        if (link.Covers.Count > 0)
            details.Add("Covers = " + Texts(link.Covers));
        return Initializer(details);
    }

    private static string Details(CodeModel code)
    {
        var details = new List<string>();
        var undecided = Texts(code.Members.Where(member => !member.IsPersonal && member.Erase.Kind == ActionKind.Unhandled).Select(member => member.Name));
        if (undecided.StartsWith("new", System.StringComparison.Ordinal))
            details.Add("Undecided = " + undecided);
        if (code.PathsOnErasure != Law.PathRule.NotStated)
            details.Add("PathsOnErasure = " + Space + "PathRule." + code.PathsOnErasure);
        if (code.PathsOnExport != Law.PathRule.NotStated)
            details.Add("PathsOnExport = " + Space + "PathRule." + code.PathsOnExport);
        return Initializer(details);
    }

    private static string Initializer(List<string> details) => details.Count == 0 ? "" : " { " + string.Join(", ", details) + " }";

    private static void Register(CodeWriter writer, RegisterInfo register, int index)
    {
        writer.Line("private static readonly " + Space + "RegisterDescriptor Register" + CodeWriter.Number(index) + " = new " + Space + "RegisterDescriptor(")
            .Indent()
            .Line(CodeWriter.Quote(register.Id) + ",")
            .Line(CodeWriter.Quote(register.Name) + ",")
            .Line(CodeWriter.Quote(register.Controller) + ",")
            .Line(CodeWriter.Quote(register.Contact) + ",")
            .Line("new " + Space + "PurposeDescriptor[]")
            .Open();
        foreach (var purpose in register.Purposes)
        {
            writer.Line("new " + Space + "PurposeDescriptor(" + CodeWriter.Quote(purpose.Id) + ", " + CodeWriter.Quote(purpose.Name)
                + ", new " + Space + "LegalBasis[] { " + string.Join(", ", purpose.Bases.Select(basis => Space + "LegalBasis." + basis)) + " }, "
                + CodeWriter.Quote(purpose.Law) + ", " + Texts(purpose.Retentions) + "),");
        }

        writer.Close(",")
            .Line(Texts(register.Recipients) + ",")
            .Line(Texts(register.Sources) + ");")
            .Outdent()
            .Line();
    }

    private static void Member(CodeWriter writer, CodeModel code, MemberModel member)
    {
        writer.Line("new " + Space + "PersonalMember<" + code.Type + ", " + member.Type + ">(" + CodeWriter.Quote(member.Name) + ",")
            .Indent()
            .Line("new " + Space + "PersonalMemberFacts")
            .Open();
        if (member.Category != Law.PersonalDataCategory.NotStated)
            writer.Line("Category = " + Space + "PersonalDataCategory." + member.Category + ",");
        if (member.Register >= 0)
        {
            var register = "Register" + CodeWriter.Number(member.Register);
            writer.Line("Register = " + register + ",");
            writer.Line("Purposes = " + (member.Purposes.Count == code.Registers[member.Register].Purposes.Count
                ? register + ".Purposes"
                : "new " + Space + "PurposeDescriptor[] { " + string.Join(", ", member.Purposes.Where(index => index >= 0).Select(index => register + ".Purposes[" + CodeWriter.Number(index) + "]")) + " }") + ",");
        }

        if (member.Origin != Law.DataOrigin.NotStated)
            writer.Line("Origin = " + Space + "DataOrigin." + member.Origin + ",");
        if (member.Ground != Law.AdditionalGround.NotStated)
            writer.Line("Ground = " + Space + "AdditionalGround." + member.Ground + ",");
        writer.Line("OnErasure = " + Space + "ErasureAction." + member.OnErasure + ",");
        if (member.KeptOn is { } ground)
            writer.Line("KeptOn = " + CodeWriter.Quote(ground) + ",");
        if (member.Strategy is { } strategy)
            writer.Line("AnonymiseWith = typeof(" + strategy + "),");
        foreach (var flag in Flags(member))
            writer.Line(flag + " = true,");
        writer.Close(",")
            .Line("static owner => owner." + member.Identifier + ",")
            .Line(Setter(code, member) + ",")
            .Line(member.HasExpression ? "static () => owner => owner." + member.Identifier + ")," : "null),")
            .Outdent();
    }

    private static string Setter(CodeModel code, MemberModel member)
    {
        var parameters = "static (ref " + code.Type + " owner, " + member.Type + " value) => ";
        var owner = code.IsStruct ? "ref owner" : "owner";
        var accessor = HolderWriter.AccessorOf(IndexOf(code, member));
        return member.Setter switch
        {
            SetterKind.None => "null",
            SetterKind.Direct => parameters + "owner." + member.Identifier + " = value",
            SetterKind.InitAccessor => parameters + accessor + "(" + owner + ", value)",
            _ => parameters + accessor + "(" + owner + ") = value",
        };
    }

    private static int IndexOf(CodeModel code, MemberModel member)
    {
        for (var i = 0; i < code.Members.Count; i++)
        {
            if (ReferenceEquals(code.Members[i], member))
                return i;
        }

        return -1;
    }

    private static IEnumerable<string> Flags(MemberModel member)
    {
        if (member.IsPortable)
            yield return "IsPortable";
        if (member.IsCredential)
            yield return "IsCredential";
        if (member.IsKey)
            yield return "IsKey";
        if (member.IsSubjectKey)
            yield return "IsSubjectKey";
    }

    private static string Texts(IEnumerable<string> values)
    {
        var items = string.Join(", ", values.Select(CodeWriter.Quote));
        return items.Length == 0 ? "global::System.Array.Empty<string>()" : "new string[] { " + items + " }";
    }
}
