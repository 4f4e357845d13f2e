using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Where the data comes from, whether the source is public, and when the person is told (Art. 14(2)(f), 14(3)).</summary>
internal static class SourcesSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var lines = register.Sources.Concat(register.Purposes.SelectMany(purpose => purpose.Sources)).Select(source => Line(c, register, source)).Distinct().ToList();
        IEnumerable<Block> blocks = lines.Count > 0 ? [new Bullets(lines)] : [];
        return NoticeContext.Section(prefix + "sources", c.Words["section.sources"], [.. c.Paragraphs(register, NoticeSection.Sources), .. blocks]);
    }

    private static Line Line(NoticeContext c, RegisterFacts register, SourceFacts source)
    {
        var words = c.Words;
        Line line = words.Capital(words.Label(source.Kind));
        if (source.Text is { Length: > 0 } text)
            line = source.Kind == SourceKind.NotStated ? c.Texts.Of(text, register).Capitalised() : words.Format("labelled", line, c.Texts.Of(text, register));
        line = line.Sentence();
        if (source.PubliclyAvailable != Answer.NotStated)
            line = line + " " + words[source.PubliclyAvailable == Answer.Yes ? "sourcePublic" : "sourceNotPublic"];
        return source.Informed != InformedWhen.NotStated ? line + " " + words["informed." + source.Informed] : line;
    }
}
