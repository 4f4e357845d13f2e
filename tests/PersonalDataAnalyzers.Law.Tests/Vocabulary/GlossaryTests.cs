using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PersonalDataAnalyzers.Law.Tests;

public class GlossaryTests
{
    [Theory]
    [InlineData("disclosure", "luovutus", "disclosure", "utlämnande")]
    [InlineData("transferToAThirdCountry", "siirto kolmanteen maahan", "transfer to a third country", "överföring till tredjeland")]
    [InlineData("outsideTheEuOrEea", "EU:n tai ETA:n ulkopuolelle", "outside the EU or EEA", "utanför EU eller EES")]
    [InlineData("businessId", "Y-tunnus", "business ID", "FO-nummer")]
    [InlineData("personalIdentityCode", "henkilötunnus", "personal identity code", "personbeteckning")]
    [InlineData("dataProtectionOmbudsman", "tietosuojavaltuutettu", "Data Protection Ombudsman", "dataombudsmannen")]
    [InlineData("dataProtectionOfficer", "tietosuojavastaava", "data protection officer", "dataskyddsombud")]
    [InlineData("recordOfProcessingActivities", "seloste käsittelytoimista", "record of processing activities", "register över behandling")]
    [InlineData("standardContractualClauses", "vakiosopimuslausekkeet", "standard contractual clauses", "standardavtalsklausuler")]
    public void Terms(string key, string fi, string en, string sv) =>
        Assert.Equal((fi, en, sv), (Glossary.Term(key, "fi"), Glossary.Term(key, "en"), Glossary.Term(key, "sv")));

    [Theory]
    [InlineData("Asiakassuhteen hoitaminen", "fi", "sv", "Skötsel av kundrelationen")]
    [InlineData("direct marketing", "en", "fi", "suoramarkkinointi")]
    [InlineData(" Puhelinnumero ", "fi", "en", "Phone number")]
    [InlineData("asiakkaat", "fi", "sv", "kunder")]
    [InlineData("jotakin muuta", "fi", "sv", null)]
    [InlineData("", "fi", "sv", null)]
    public void A_whole_text_that_is_a_term_can_be_translated(string text, string from, string to, string? expected) =>
        Assert.Equal(expected, Glossary.Translate(text, from, to));

    [Fact]
    public void Labels_do_not_contradict_the_glossary()
    {
        // The same words in Finnish are the same words in the other languages, wherever they stand.
        var contradictions = from key in Vocabulary.Keys("fi")
                             where key.StartsWith("term.", StringComparison.Ordinal)
                             from other in Vocabulary.Keys("fi")
                             where other.Split('.') is [nameof(PersonalDataCategory) or nameof(LegalBasis) or nameof(AdditionalGround) or nameof(RecipientRole), _]
                                 && string.Equals(Vocabulary.Text(key, "fi"), Vocabulary.Text(other, "fi"), StringComparison.OrdinalIgnoreCase)
                             from language in Vocabulary.Languages
                             where !string.Equals(Vocabulary.Text(key, language), Vocabulary.Text(other, language), StringComparison.OrdinalIgnoreCase)
                             select $"{language}: {key} '{Vocabulary.Text(key, language)}', {other} '{Vocabulary.Text(other, language)}'";
        Assert.Empty(contradictions);
    }

    [Fact]
    public void A_translation_there_and_back_is_the_term_itself()
    {
        var terms = Vocabulary.Keys("fi").Where(key => key.StartsWith("term.", StringComparison.Ordinal)).Select(key => key["term.".Length..]).ToArray();
        Assert.True(terms.Length > 180);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.Elements(terms)), key =>
        {
            var swedish = Glossary.Translate(Glossary.Term(key, "fi"), "fi", "sv");
            return swedish is null || Glossary.Translate(swedish, "sv", "fi") is not { } back
                || string.Equals(back, Glossary.Term(key, "fi"), StringComparison.OrdinalIgnoreCase);
        }));
        Assert.Throws<KeyNotFoundException>(() => Glossary.Term("nowhere", "fi"));
    }
}
