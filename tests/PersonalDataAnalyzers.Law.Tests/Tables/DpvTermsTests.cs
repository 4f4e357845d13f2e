using System;
using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests;

public class DpvTermsTests
{
    [Fact]
    public void Every_row_is_a_value_of_ours_and_a_term_of_a_vocabulary_we_name()
    {
        foreach (var (value, term) in DpvTerms.All)
        {
            var parts = value.Split('.');
            var type = typeof(LegalBasis).Assembly.GetType(typeof(LegalBasis).Namespace + "." + parts[0]);
            Assert.True(type is { IsEnum: true } && Enum.GetNames(type).Contains(parts[1]), value);
            Assert.Contains(term.Split(':')[0], new[] { "dpv", "eu-gdpr" });
        }
    }

    [Fact]
    public void Every_basis_and_every_lawful_mechanism_has_its_article_and_silence_has_none()
    {
        Assert.All(Enum.GetValues<LegalBasis>().Where(basis => basis != LegalBasis.NotStated), basis => Assert.StartsWith("eu-gdpr:A6-1-", DpvTerms.Of(basis)));
        Assert.All(Mechanisms.Rows.Where(row => row.Kind != MechanismKind.Invalid), row => Assert.NotNull(DpvTerms.Of(row.Mechanism)));
        Assert.Null(DpvTerms.Of(LegalBasis.NotStated));
        Assert.Null(DpvTerms.Of(TransferMechanism.PrivacyShield));
        Assert.Equal("pd:EmailAddress", DpvTerms.Of(PersonalDataCategory.EmailAddress));
    }
}
