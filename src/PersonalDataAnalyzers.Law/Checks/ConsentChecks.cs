using System.Collections.Generic;
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
    }
}
