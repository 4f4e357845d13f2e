using System;
using System.Linq;
using System.Reflection;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests;

/// <summary>Any facts: every property of every record set at random, so that a property added to the facts is in the
/// tests without being named here.</summary>
internal sealed class RandomFacts(int seed)
{
    private static readonly string[] Texts =
    [
        "Asiakasrekisteri", "Åbo \"kund\"register", "<b>&amp;</b>", "a | b", "line\nbreak\tand tab", "\u202Eright to left\u202C", "😀 emoji", "back\\slash", "=HYPERLINK(1)", "İıŞ",
    ];

    private readonly Random _random = new(seed);
    private int _depth;

    public T Next<T>() => (T)Next(typeof(T));

    private object Next(Type type)
    {
        if (type == typeof(string))
            return Texts[_random.Next(Texts.Length)] + _random.Next(100);
        if (type == typeof(bool))
            return _random.Next(2) == 1;
        if (type.IsEnum)
            return EnumValue(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>))
            return List(type);
        var facts = Activator.CreateInstance(type)!;
        _depth++;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            // Some are left out, deep ones more often: recipients hold recipients.
            if (_random.Next(3 + _depth) < 3)
                property.SetValue(facts, Next(property.PropertyType));
        }

        _depth--;
        return facts;
    }

    private object EnumValue(Type type)
    {
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToArray();
        var value = values[_random.Next(values.Length)];
        if (type.IsDefined(typeof(FlagsAttribute)))
            value |= values[_random.Next(values.Length)];
        return Enum.ToObject(type, value);
    }

    private object List(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, _depth > 6 ? 0 : _random.Next(3));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Next(item), i);
        return Activator.CreateInstance(type, items)!;
    }
}
