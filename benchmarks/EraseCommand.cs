namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>erase</c>: generated erasure and anonymisation against the same written by hand. To reach: 1.05.</summary>
internal static class EraseCommand
{
    public static int Run(string[] args)
    {
        var person = Person.Create();
        var context = AnonymisationContext.WithoutKey;
        var (erase, _, _) = Measure.Pair("erase, 20 members", 2_000_000, () => person.ErasePersonalData(), () => person.EraseByHand());

        void Blur(bool generated)
        {
            person.PostalCode = "00100";
            person.LastIp = "192.0.2.17";
            person.Income = 43210.50m;
            if (generated)
                person.AnonymisePersonalData(context);
            else
                person.AnonymiseByHand();
        }

        var (anonymise, _, _) = Measure.Pair("anonymise, 20 members", 100_000, () => Blur(true), () => Blur(false));
        return erase <= 1.05 && anonymise <= 1.05 ? 0 : 1;
    }
}
