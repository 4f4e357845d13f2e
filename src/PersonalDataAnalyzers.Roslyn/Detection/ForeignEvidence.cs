using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>What attributes of the platform say of a member. Read by name: half-restored sources have them too.</summary>
internal static class ForeignEvidence
{
    /// <summary>Validation attributes that state what a value is.</summary>
    public static PersonalDataCategory Category(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "EmailAddressAttribute" => PersonalDataCategory.EmailAddress,
        "PhoneAttribute" => PersonalDataCategory.PhoneNumber,
        "CreditCardAttribute" => PersonalDataCategory.PaymentData,
        "DataTypeAttribute" => OfDataType(attribute),
        _ => PersonalDataCategory.NotStated,
    };

    /// <summary>The name by which an attribute presents or stores the member.</summary>
    public static string? OtherName(AttributeData attribute)
    {
        switch (attribute.AttributeClass?.Name)
        {
            case "DisplayAttribute":
                foreach (var named in attribute.NamedArguments)
                {
                    if (named.Key == "Name")
                        return named.Value.Value as string;
                }

                return null;
            case "DisplayNameAttribute" or "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "ColumnAttribute" or "XmlElementAttribute" or "BsonElementAttribute":
                return attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null;
            default:
                return null;
        }
    }

    /// <summary>Values of System.ComponentModel.DataAnnotations.DataType.</summary>
    private static PersonalDataCategory OfDataType(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Value is not int value)
            return PersonalDataCategory.NotStated;
        return value switch
        {
            5 => PersonalDataCategory.PhoneNumber,
            10 => PersonalDataCategory.EmailAddress,
            11 => PersonalDataCategory.Password,
            14 => PersonalDataCategory.PaymentData,
            _ => PersonalDataCategory.NotStated,
        };
    }
}
