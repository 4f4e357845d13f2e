using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Laws that have been repealed, names that have changed and wordings that claim too much, cited as grounds or used
/// in published texts.</summary>
internal static class CitationChecks
{
    /// <summary>A citation by which a basis or a period is founded.</summary>
    public static IEnumerable<LegalFinding> Grounds(RegisterFacts register, CheckOptions options)
    {
        foreach (var (statement, law) in Citations(register))
        {
            foreach (var match in OutdatedTerms.Find(law))
            {
                if (match.Row.Kind == OutdatedKind.RepealedLaw && match.Row.Certainty != Certainty.Check && !(match.Row.Since > options.AsOf))
                    yield return Finding.Of("RepealedLawCited", statement, register, law, match.Found, match.Row.Replacement);
            }
        }
    }

    /// <summary>The texts of a notice, in its language.</summary>
    public static IEnumerable<LegalFinding> Texts(RegisterFacts register, CheckOptions options)
    {
        var language = register.Notice?.Language is { Length: > 0 } stated ? stated : null;
        foreach (var (statement, text) in AllTexts(register))
        {
            if (DoubtfulWordings.Find(DoubtfulKind.ConsentImplied, text, language) is { } implied)
                yield return Finding.Of("ConsentImplied", statement, register, implied);
            if (DoubtfulWordings.Find(DoubtfulKind.NotAnonymous, text, language) is { } linked)
                yield return Finding.Of("AnonymisationClaimWeak", statement, register, linked);
            if (statement is TextFacts && DoubtfulWordings.Find(DoubtfulKind.Promotion, text, language) is { } promotion)
                yield return Finding.Of("NoticeMixedWithOtherContent", statement, register, promotion);
            foreach (var match in OutdatedTerms.Find(text, language))
            {
                var check = match.Row.Kind switch
                {
                    OutdatedKind.RepealedLaw => "RepealedLawInText",
                    OutdatedKind.Authority => "AuthorityNameOutdated",
                    OutdatedKind.Recipient => "RecipientNameOutdated",
                    _ => "OutdatedTerm",
                };
                yield return Finding.Of(check, statement, register, match.Found, match.Row.Replacement);
            }
        }
    }

    private static IEnumerable<(Statement Statement, string Law)> Citations(RegisterFacts register) =>
        Cited(register.Purposes, purpose => purpose.Law)
            .Concat(Cited(register.Bases.Concat(register.Purposes.SelectMany(purpose => purpose.FurtherBases)), basis => basis.Law))
            .Concat(Cited(register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions)), retention => retention.Law))
            .Concat(Cited(register.Rights, right => right.Law));

    private static IEnumerable<(Statement Statement, string Text)> AllTexts(RegisterFacts register) =>
        Cited(register.Texts.Where(text => !text.RecordOnly), text => text.Text)
            .Concat(Cited(register.Texts, text => text.Law))
            .Concat(Cited(register.Purposes, purpose => purpose.Name))
            .Concat(Cited(register.Purposes, purpose => purpose.AsStated))
            .Concat(Cited(register.Bases, basis => basis.AsStated))
            .Concat(Cited(register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions)), retention => retention.Text))
            .Concat(Cited(register.Rights, right => right.Text))
            .Concat(Cited(register.Claims, claim => claim.Text))
            .Concat(Cited(register.Sources.Concat(register.Purposes.SelectMany(purpose => purpose.Sources)), source => source.Text))
            .Concat(Cited(register.Cookies.Concat(register.Purposes.SelectMany(purpose => purpose.Cookies)), cookie => cookie.Name))
            .Concat(Cited(register.Cookies, cookie => cookie.Text))
            .Concat(Cited(register.Notice is { } notice ? new[] { notice } : [], page => page.Title))
            .Concat(Recipients(register));

    private static IEnumerable<(Statement Statement, string Text)> Recipients(RegisterFacts register)
    {
        foreach (var chain in Resolution.Chains(register))
        {
            var disclosure = chain[chain.Count - 1];
            if (disclosure.Text is { Length: > 0 } text)
                yield return (disclosure, text);
            yield return (disclosure.Recipient, disclosure.Recipient.Name);
            if (disclosure.Recipient.Service is { Length: > 0 } service)
                yield return (disclosure.Recipient, service);
            foreach (var safeguard in disclosure.Recipient.Safeguards)
            {
                if (safeguard.AsStated is { Length: > 0 } stated)
                    yield return (safeguard, stated);
            }
        }
    }

    private static IEnumerable<(Statement, string)> Cited<T>(IEnumerable<T> statements, System.Func<T, string?> text)
        where T : Statement
    {
        foreach (var statement in statements)
        {
            if (text(statement) is { Length: > 0 } cited)
                yield return (statement, cited);
        }
    }
}
