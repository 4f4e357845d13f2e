using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>What else a record of a person says of them. All of it is personal data (Art. 4(1)), whatever it is called: a
/// text, a picture or a number under a name that no table knows is proposed, if the name does not speak of the record
/// itself, of an organisation or of a thing.</summary>
internal static class Particulars
{
    public static Detection? Of(MemberShape member, ValueShape shape, RecordContext context, Lexicon lexicon)
    {
        if (!context.IsCertain || shape is not (ValueShape.Text or ValueShape.Bytes or ValueShape.Number))
            return null;
        return lexicon.CanBeParticular.Of(member.Name) is var words && (words == Particular.Number || (words == Particular.Any && shape != ValueShape.Number))
            ? new Detection(PersonalDataCategory.Other, Strength.Medium, "its record, which is of a person")
            : null;
    }

    /// <summary>Whether every word of a name can be one about a person.</summary>
    internal static Particular Read(string name, Lexicon lexicon)
    {
        const WordKind elsewhere = WordKind.Before | WordKind.Thing | WordKind.Organisation | WordKind.Technical | WordKind.Machine | WordKind.Bookkeeping | WordKind.Deal | WordKind.Question;
        var words = Compounds.Split(Identifier.Of(name), lexicon);
        if (words.Count == 0 || words.Slice(0, words.Count).Length < 2)
            return Particular.No;
        for (var i = 0; i < words.Count; i++)
        {
            var kind = lexicon.Kind(words[i]);
            if ((kind & elsewhere) != 0 || ((kind & WordKind.After) != 0 && (kind & WordKind.Tail) == 0))
                return Particular.No;
        }

        return words[words.Count - 1] is "number" or "no" or "nr" or "nro" or "num" or "nbr" or "numero" or "nummer" ? Particular.Number : Particular.Any;
    }
}

/// <summary>What a name without known words allows.</summary>
internal enum Particular
{
    No,

    /// <summary>Any text.</summary>
    Any,

    /// <summary>By its last word a number that somebody has: an amount or a count is not called so.</summary>
    Number,
}
