using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>A mark of another library, and what it leaves undone.</summary>
/// <param name="Name">As written in source.</param>
/// <param name="Does">What it does.</param>
internal sealed record ForeignMark(string Name, string Does);

/// <summary>Marks of other libraries, known by name.</summary>
internal static class ForeignMarks
{
    private static readonly ForeignMark s_personalData = new("PersonalData", "only lists the property on the download page of ASP.NET Core Identity");
    private static readonly ForeignMark s_protected = new("ProtectedPersonalData", "only lists and encrypts the property where ASP.NET Core Identity keeps it");
    private static readonly ForeignMark s_logMasked = new("LogMasked", "only masks the value in Serilog's destructuring");
    private static readonly ForeignMark s_notLogged = new("NotLogged", "only leaves the value out of Serilog's destructuring");

    public static ForeignMark? Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
            return null;
        switch (type.Name)
        {
            case "PersonalDataAttribute":
                return s_personalData;
            case "ProtectedPersonalDataAttribute":
                return s_protected;
            case "LogMaskedAttribute":
                return s_logMasked;
            case "NotLoggedAttribute":
                return s_notLogged;
        }

        for (var ancestor = type.BaseType; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == "DataClassificationAttribute")
                return new ForeignMark(Short(type.Name), "only classifies the value for redaction in logs");
        }

        return null;
    }

    private static string Short(string name) => name.EndsWith("Attribute", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
}
