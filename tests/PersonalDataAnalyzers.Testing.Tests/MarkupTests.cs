using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Testing.Tests;

public class MarkupTests
{
    [Fact]
    public void Markers_are_taken_out()
    {
        var markup = Markup.Parse("a [|b|] {|PDA1001:c|} d", "f");
        Assert.Equal("a b c d", markup.Text);
        Assert.Equal([new Expected(null, "f", new TextSpan(2, 1)), new Expected("PDA1001", "f", new TextSpan(4, 1))], markup.Expected);
    }

    [Fact]
    public void Markers_nest()
    {
        var markup = Markup.Parse("{|A:{|B:x|}y|}", "f");
        Assert.Equal("xy", markup.Text);
        Assert.Equal([new Expected("B", "f", new TextSpan(0, 1)), new Expected("A", "f", new TextSpan(0, 2))], markup.Expected.ToArray());
    }

    [Theory]
    [InlineData("if (a[0]||b[1]) { }")]
    [InlineData("int[] x = [1, 2]; var y = a |b; f = x is { } or 1;")]
    [InlineData("switch { [] => 1 }")]
    public void Code_is_no_marker(string code) => Assert.Equal(code, Markup.Parse(code, "f").Text);

    [Fact]
    public void Line_ends_are_one_kind() => Assert.Equal("a\nb", Markup.Parse("a\r\nb", "f").Text);

    [Fact]
    public void Open_marker_fails() => Assert.Throws<FormatException>(() => Markup.Parse("{|A:x", "f"));
}
