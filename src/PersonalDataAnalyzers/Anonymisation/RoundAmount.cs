using System;

namespace PersonalDataAnalyzers;

/// <summary>A number is rounded down to a multiple of a step, a thousand by default. Strength: everyone in the same
/// class. What it is not: anonymous for the few at the top. Derive to choose the step:
/// <c>sealed class Tens() : RoundAmount(10)</c>.</summary>
public class RoundAmount : IValueStrategy<decimal>, IValueStrategy<double>, IValueStrategy<float>, IValueStrategy<int>, IValueStrategy<long>
{
    private readonly int _step;

    /// <summary>Rounds to thousands.</summary>
    public RoundAmount()
        : this(1000)
    {
    }

    /// <summary>Rounds to multiples of <paramref name="step"/>.</summary>
    protected RoundAmount(int step) => _step = step > 0 ? step : throw new ArgumentOutOfRangeException(nameof(step));

    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Generalised;

    /// <inheritdoc/>
    public decimal Apply(decimal value, ValueContext context)
    {
        var rest = value % _step;
        if (rest < 0)
            rest += _step;
        return value < decimal.MinValue + rest ? value - (value % _step) : value - rest;
    }

    /// <inheritdoc/>
    public double Apply(double value, ValueContext context) =>
        double.IsNaN(value) || double.IsInfinity(value) ? 0 : Math.Floor(value / _step) * _step;

    /// <inheritdoc/>
    public float Apply(float value, ValueContext context) =>
        float.IsNaN(value) || float.IsInfinity(value) ? 0 : (float)(Math.Floor(value / (double)_step) * _step);

    /// <inheritdoc/>
    public int Apply(int value, ValueContext context) =>
        Apply((long)value, context) is >= int.MinValue and var rounded ? (int)rounded : value - (value % _step);

    /// <inheritdoc/>
    public long Apply(long value, ValueContext context)
    {
        var rest = value % _step;
        if (rest < 0)
            rest += _step;
        // At the very bottom of the range there is no lower multiple.
        return value < long.MinValue + rest ? value - (value % _step) : value - rest;
    }
}
