using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Values for the properties of one row: whose each is, and whether it may stay.</summary>
internal sealed class RowTokens(TokenMint mint, CanaryOptions options, HashSet<CanaryGap> gaps, GraphNode? node, string name, Func<string, Side> side)
{
    /// <summary>The value of a property; null leaves it as its class made it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="path">Its path from the entity.</param>
    public object? Value(IProperty property, string path)
    {
        var where = name + "." + path;
        if (options.Value?.Invoke(property) is { } chosen)
            return Gap(where, "its value was chosen by CanaryOptions.Value", chosen);
        if (property.ValueGenerated is ValueGenerated.OnAddOrUpdate or ValueGenerated.OnUpdate)
            return Gap(where, "the database makes its value", null);
        if (property.IsKey() && property.ValueGenerated == ValueGenerated.OnAdd)
            return Gap(where, "a key that is made for it", null);
        if (property.GetElementType() is { } element && property.ClrType != typeof(string))
            return Several(property, element.ClrType, where, path);
        if (mint.Make(property, property.ClrType) is { } made)
            return Minted(property, made, where, path);
        if (property.FindTypeMapping()?.Converter is { } converter && mint.Make(property, converter.ProviderClrType) is { } raw)
        {
            try
            {
                if (converter.ConvertFromProvider(raw.Value) is { } converted)
                    return Minted(property, raw with { Value = converted }, where, path);
            }
            catch (Exception refused) when (refused is not OutOfMemoryException)
            {
                // Its type has rules of its own.
            }
        }

        return Gap(where, "its type or length cannot carry a value of its own", Fallback(property));
    }

    private object? Gap(string where, string why, object? value)
    {
        gaps.Add(new CanaryGap(where, why));
        return value;
    }

    private object Minted(IProperty property, (object Value, string Text, bool IsNumber) made, string where, string path)
    {
        // A number that is a key tells nobody anything once its row is gone or emptied; a text that is one does.
        if (property.IsKey() && made.IsNumber)
        {
            gaps.Add(new CanaryGap(where, "a key without meaning of its own"));
            return made.Value;
        }

        mint.Tokens.Add(new Token(made.Text, made.IsNumber, side(path), where, Ground(property, path)));
        return made.Value;
    }

    private object? Several(IProperty property, Type element, string where, string path)
    {
        if (mint.Make(property, element) is not { } made)
            return Gap(where, "its elements cannot carry a value of their own", Fallback(property));
        var array = Array.CreateInstance(element, 1);
        array.SetValue(made.Value, 0);
        _ = Minted(property, made, where, path);
        if (property.ClrType.IsAssignableFrom(array.GetType()) && !property.ClrType.IsGenericType)
            return array;
        return Activator.CreateInstance(typeof(List<>).MakeGenericType(element), array);
    }

    // What stays because the marks say so: the rest must go.
    private string? Ground(IProperty property, string path)
    {
        if (node?.Descriptor is null)
            return null;
        if (node.Members.FirstOrDefault(member => member.Path == path) is { } member)
            return member.Facts.OnErasure == ErasureAction.Keep ? member.Facts.KeptOn : null;
        // A document that is one member as a whole, or what nobody has decided about, may not stay.
        if (node.Undecided.Contains(path) || property.IsKey() || property.IsForeignKey() || node.Members.Any(member => path.StartsWith(member.Path + ".", StringComparison.Ordinal)))
            return null;
        return "marked as no personal data";
    }

    private static object? Fallback(IProperty property)
    {
        if (property.ClrType == typeof(string))
            return "Zz"[..Math.Min(2, property.GetMaxLength() ?? 2)];
        if (property.ClrType == typeof(byte[]))
            return Array.Empty<byte>();
        if (property.ClrType.IsEnum)
            return Enum.GetValues(property.ClrType) is { Length: > 0 } values ? values.GetValue(values.Length - 1) : Activator.CreateInstance(property.ClrType);
        // Only what must not be null: a value type has a default already.
        return null;
    }
}
