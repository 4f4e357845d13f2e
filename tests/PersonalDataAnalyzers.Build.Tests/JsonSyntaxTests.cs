using System;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace PersonalDataAnalyzers.Build.Tests;

public sealed class JsonSyntaxTests
{
    [Theory]
    [InlineData("""{"format":1}""", true)]
    [InlineData("""{ "a" : [ 1 , -2.5e+3 , true , false , null , "\u00e4\n" ] }""", true)]
    [InlineData("{}", true)]
    [InlineData("", false)]
    [InlineData("[]", false)]
    [InlineData("{\"a\":01}", false)]
    [InlineData("{\"a\":1,}", false)]
    [InlineData("{\"a\":\"\\x\"}", false)]
    [InlineData("{\"a\":\"\\u00g0\"}", false)]
    [InlineData("{\"a\":1}{", false)]
    [InlineData("{\"a\":1", false)]
    [InlineData("{\"a\":\"ä\"}", false)]
    [InlineData("{\n}", false)]
    public void Objects_on_one_ascii_line(string text, bool expected) => Assert.Equal(expected, JsonSyntax.IsObject(text));

    [Fact]
    public void Endless_nesting_is_refused_and_does_not_overflow() => Assert.False(JsonSyntax.IsObject(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));

    /// <summary>Any text made of the signs of JSON is judged as System.Text.Json judges it.</summary>
    [Fact]
    public void Agrees_with_the_platform()
    {
        var token = Gen.Elements("{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u00e4\"", "\"\\", "0", "12", "-1", "1.5", "1e5", "1.", "true", "nul", "null", " ");
        var nearlyJson = Gen.Elements("{\"a\":1}", "{\"a\":[1,{\"b\":null}]}", "{}", "{\"a\":\"x\",\"b\":-0.1E-2}").SelectMany(
            whole => Gen.Choose(0, whole.Length).SelectMany(at => token.Select(more => whole.Insert(at, more))));
        var texts = Gen.OneOf(nearlyJson, token.ListOf().Select(tokens => "{" + string.Concat(tokens) + "}"));
        Prop.ForAll(texts.ToArbitrary(), text => JsonSyntax.IsObject(text) == IsObject(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object && text[0] == '{';
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
