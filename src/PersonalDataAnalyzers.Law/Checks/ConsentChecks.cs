using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 7: consent is recorded, and withdrawn as easily as given.</summary>
internal static class ConsentChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        if (register.Processor is not null)
            yield break;
        foreach (var purpose in register.Purposes)
        {
            if (purpose.Basis != LegalBasis.Consent && purpose.Ground != AdditionalGround.ExplicitConsent)
                continue;
            if (string.IsNullOrWhiteSpace(purpose.ConsentRecord))
                yield return Finding.Of("ConsentEvidenceMissing", purpose, register, purpose.Name);
            if (string.IsNullOrWhiteSpace(purpose.Withdrawal))
                yield return Finding.Of("ConsentWithdrawalMissing", purpose, register, purpose.Name);
        }

        foreach (var finding in OfRegister(register))
            yield return finding;
    }

    // Consent stated of the register as a whole: of which purpose it was asked, and where that can be shown, nobody can tell.
    private static IEnumerable<LegalFinding> OfRegister(RegisterFacts register)
    {
        if (register.Purposes.All(purpose => purpose.Basis != LegalBasis.NotStated) || register.Purposes.Any(purpose => !string.IsNullOrWhiteSpace(purpose.ConsentRecord)))
            yield break;
        foreach (var stated in register.Bases)
        {
            if (stated.Basis == LegalBasis.Consent)
                yield return Finding.Of("ConsentEvidenceMissing", stated, register, stated.AsStated ?? register.Name);
        }
    }
}
