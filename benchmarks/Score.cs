using System;
using System.Globalization;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>Counts of one measurement: right and wrong among what was found, found among what must be.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Found { get; private set; }

    public int MustFind { get; private set; }

    public void Add(Expectation expectation, bool found)
    {
        if (expectation == Expectation.MustFind)
        {
            MustFind++;
            if (found)
                Found++;
        }

        if (!found || expectation == Expectation.Neutral)
            return;
        if (expectation == Expectation.NotPersonal)
            Wrong++;
        else
            Right++;
    }

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => MustFind == 0 ? 1 : (double)Found / MustFind;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Precision:F3} recall {Recall:F3} f1 {F1:F3} found {Found} of {MustFind} (right {Right}, wrong {Wrong})");
}
