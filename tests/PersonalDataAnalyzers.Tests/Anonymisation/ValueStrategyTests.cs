using System;
using System.Globalization;
using System.Linq;
using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace PersonalDataAnalyzers.Tests.Anonymisation;

public class ValueStrategyTests
{
    private static readonly ValueContext s_context = new(new PseudonymKey([.. Enumerable.Range(0, 32).Select(i => (byte)i)]), "Acme.Newsletter");

    [Theory]
    [InlineData("192.0.2.17", "192.0.2.0")]
    [InlineData("255.255.255.255", "255.255.255.0")]
    [InlineData("0.0.0.0", "0.0.0.0")]
    [InlineData(" 192.0.2.17 ", "192.0.2.0")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::")]
    [InlineData("::1", "::")]
    [InlineData("fe80::1%3", "fe80::")]
    [InlineData("::ffff:192.0.2.17", "::ffff:192.0.2.0")]
    [InlineData("", "")]
    [InlineData("not an address", "")]
    [InlineData("999.1.1.1", "")]
    [InlineData("\uD800", "")]
    public void TruncateIp_KeepsTheNetwork(string value, string expected) => Assert.Equal(expected, new TruncateIp().Apply(value, default));

    [Fact]
    public void TruncateIp_OfAnyAddress_KeepsNoHost() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>().Filter(octets => octets.Length >= 16),
        octets =>
        {
            var cut = new TruncateIp().Apply(new IPAddress(octets.AsSpan(0, 16)), default);
            var bytes = (cut.IsIPv4MappedToIPv6 ? cut.MapToIPv4() : cut).GetAddressBytes();
            return bytes.Length == 4 ? bytes[3] == 0 : bytes.Skip(6).All(octet => octet == 0);
        }));

    [Theory]
    [InlineData("1980-05-17", "1980")]
    [InlineData("19800517", "1980")]
    [InlineData("1980", "1980")]
    [InlineData("17.5.1980", "")]
    [InlineData("05/17/1980", "")]
    [InlineData("131052-308T", "")]
    [InlineData("0000-01-01", "")]
    [InlineData("", "")]
    [InlineData("\u0661\u0669\u0668\u0660", "")]
    public void YearOfBirth_OfText(string value, string expected) => Assert.Equal(expected, new YearOfBirth().Apply(value, default));

    [Fact]
    public void YearOfBirth_AppliesNoTimeZone()
    {
        var eve = new DateTimeOffset(1979, 12, 31, 23, 30, 0, TimeSpan.FromHours(-11));
        Assert.Equal(1979, new YearOfBirth().Apply(eve, default).Year);
        Assert.Equal(new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero), new YearOfBirth().Apply(new DateTimeOffset(1980, 1, 1, 0, 30, 0, TimeSpan.FromHours(14)), default));
        foreach (var kind in Enum.GetValues<DateTimeKind>())
        {
            var cut = new YearOfBirth().Apply(new DateTime(1980, 12, 31, 23, 59, 59, kind), default);
            Assert.Equal((new DateTime(1980, 1, 1), kind), (cut, cut.Kind));
        }

        Assert.Equal(new DateOnly(1, 1, 1), new YearOfBirth().Apply(DateOnly.MinValue, default));
        Assert.Equal(DateTime.MaxValue.Year, new YearOfBirth().Apply(DateTime.MaxValue, default).Year);
    }

    [Theory]
    [InlineData("00100", "00")]
    [InlineData(" 33100 ", "33")]
    [InlineData("SW1A 1AA", "SW")]
    [InlineData("123", "")]
    [InlineData("12", "12")]
    [InlineData("1", "")]
    [InlineData("", "")]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600", "\U0001F600\U0001F600")]
    public void PostalCodePrefix_KeepsTheRegion(string value, string expected) => Assert.Equal(expected, new PostalCodePrefix().Apply(value, default));

    [Theory]
    [InlineData(43210.5, 43000)]
    [InlineData(999.99, 0)]
    [InlineData(-1, -1000)]
    [InlineData(0, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void RoundAmount_RoundsDown(double value, double expected) => Assert.Equal(expected, new RoundAmount().Apply(value, default));

    [Fact]
    public void RoundAmount_OfWholeNumbers_NeverOverflows() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<long>(),
        value =>
        {
            foreach (var each in new[] { value, long.MinValue, long.MaxValue, long.MinValue + 7, int.MinValue })
            {
                var rounded = new RoundAmount().Apply(each, default);
                if (rounded % 1000 != 0 || Math.Abs((decimal)each - rounded) >= 1000)
                    return false;
            }

            return new RoundAmount().Apply(decimal.MinValue, default) <= decimal.MinValue + 1000 && new RoundAmount().Apply(int.MinValue, default) % 1000 == 0;
        }));

    [Fact]
    public void KeyedPseudonym_IsStableByPurposeAndKey()
    {
        var strategy = new KeyedPseudonym();
        var pseudonym = strategy.Apply("maija@example.fi", s_context);
        Assert.Matches("^[0-9a-f]{64}$", pseudonym);
        Assert.Equal(pseudonym, strategy.Apply("maija@example.fi", s_context));
        Assert.NotEqual(pseudonym, strategy.Apply("Maija@example.fi", s_context));
        Assert.NotEqual(pseudonym, strategy.Apply("maija@example.fi", new ValueContext(s_context.Key, "Acme.Orders")));
        Assert.NotEqual(pseudonym, strategy.Apply("maija@example.fi", new ValueContext(PseudonymKey.Create(), s_context.Purpose)));
        Assert.Equal("", strategy.Apply("", s_context));
        Assert.NotEqual(strategy.Apply("\uD800", s_context), strategy.Apply("\uD801", s_context));
        Assert.Equal(Guid.Empty, strategy.Apply(Guid.Empty, s_context));
        Assert.Equal('8', strategy.Apply(Guid.NewGuid(), s_context).ToString()[14]);
        Assert.Throws<InvalidOperationException>(() => strategy.Apply("x", default));
    }

    [Fact]
    public void PseudonymKey_IsLongAndItsOwn()
    {
        Assert.Throws<ArgumentException>(() => new PseudonymKey(new byte[31]));
        var octets = new byte[32];
        var key = new PseudonymKey(octets);
        var before = key.Compute("p", [1]);
        octets[0] = 1;
        Assert.Equal(before, key.Compute("p", [1]));
    }

    [Fact]
    public void Strategies_SayTheSameInEveryCulture()
    {
        var was = CultureInfo.CurrentCulture;
        try
        {
            string? first = null;
            foreach (var culture in new[] { "", "fi-FI", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var all = string.Join("|", new TruncateIp().Apply("192.0.2.17", default), new YearOfBirth().Apply("1980-05-17", default), new PostalCodePrefix().Apply("IIIII", default), new KeyedPseudonym().Apply("I", s_context));
                Assert.Equal(first ??= all, all);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
        }
    }

    [Fact]
    public void Strategies_AppliedTwice_GiveTheSame() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
        text => new IValueStrategy<string>[] { new TruncateIp(), new YearOfBirth(), new PostalCodePrefix(), new FixedText() }
            .All(strategy => strategy.Apply(strategy.Apply(text, default), default) == strategy.Apply(text, default))));
}
