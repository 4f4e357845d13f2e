using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using static PersonalDataAnalyzers.Law.LegalBasis;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class RightsTests
{
    private static readonly LegalBasis[] s_bases = [.. Enum.GetValues<LegalBasis>().Skip(1)];

    /// <summary>The matrix, written a second time as letters of Art. 6(1): Y applies, c on a condition, N does not.</summary>
    [Theory]
    [InlineData("Information", "YYYYYY")]
    [InlineData("Access", "YYYYYY")]
    [InlineData("Rectification", "YYYYYY")]
    [InlineData("Erasure", "YYcYcY")]
    [InlineData("Restriction", "YYYYYY")]
    [InlineData("NotificationToRecipients", "YYYYYY")]
    [InlineData("Portability", "YYNNNN")]
    [InlineData("Objection", "NNNNYY")]
    [InlineData("ObjectionToDirectMarketing", "ccNNcY")]
    [InlineData("NoAutomatedDecision", "YYYYYY")]
    [InlineData("ObjectionToResearch", "NNNNcc")]
    [InlineData("WithdrawConsent", "YNNNNN")]
    [InlineData("Complaint", "YYYYYY")]
    [InlineData("JudicialRemedy", "YYYYYY")]
    public void Rights_by_basis(string right, string abcdef)
    {
        Assert.Equal(abcdef, string.Concat(s_bases.Select(basis => Letter(Rights.ByBasis(right, basis)))));
        Assert.Equal(abcdef, string.Concat(s_bases.Select(basis => Letter(Of(right, [basis]).Extent))));
    }

    [Fact]
    public void Every_right_of_the_annotations_is_derived_but_the_national_one() => Assert.Equal(
        Enum.GetValues<DataSubjectRight>().Where(right => right is not (DataSubjectRight.NotStated or DataSubjectRight.National)),
        Rights.Rows.Select(row => row.Right).Where(right => right != DataSubjectRight.NotStated).Order());

    [Theory]
    [InlineData(LegalObligation), InlineData(VitalInterests), InlineData(Contract), InlineData(PublicTask)]
    public void Direct_marketing_can_be_objected_to_on_every_basis(LegalBasis basis)
    {
        var answer = Of("ObjectionToDirectMarketing", [basis], PurposeKind.DirectMarketing | PurposeKind.Profiling);
        Assert.Equal(RightExtent.Applies, answer.Extent);
        Assert.Empty(answer.Reasons);
    }

    [Fact]
    public void Where_the_kinds_are_stated_and_marketing_is_not_among_them_there_is_nothing_to_object_to()
    {
        Assert.Equal(RightExtent.DoesNotApply, Of("ObjectionToDirectMarketing", [LegitimateInterests], PurposeKind.Ordinary).Extent);
        Assert.Equal(["IfDirectMarketing"], Of("ObjectionToDirectMarketing", [Contract]).Reasons);
    }

    [Theory]
    [InlineData(AdditionalGround.ExplicitConsent, "ExplicitConsentOnly")]
    [InlineData(AdditionalGround.NationalIdConsent, "NationalIdConsentOnly")]
    public void Explicit_consent_can_be_withdrawn_whatever_the_basis(AdditionalGround ground, string reason)
    {
        var answer = Of("WithdrawConsent", [LegalObligation], ground: ground);
        Assert.Equal(RightExtent.Conditional, answer.Extent);
        Assert.Equal([reason], answer.Reasons);
        Assert.Equal(RightExtent.Applies, Of("WithdrawConsent", [Consent], ground: ground).Extent);
    }

    [Theory]
    [InlineData(new[] { Consent, Contract }, RightExtent.Applies, new string[0])]
    [InlineData(new[] { Contract, LegalObligation }, RightExtent.Conditional, new[] { "ConsentOrContractOnly" })]
    [InlineData(new[] { LegitimateInterests }, RightExtent.DoesNotApply, new string[0])]
    public void Portability_is_for_consent_and_contract(LegalBasis[] bases, RightExtent extent, string[] reasons)
    {
        var answer = Of("Portability", bases);
        Assert.Equal(extent, answer.Extent);
        Assert.Equal(reasons, answer.Reasons);
    }

    [Theory]
    [InlineData(PurposeKind.LegalClaims, AdditionalGround.NotStated, "Claims")]
    [InlineData(PurposeKind.Research, AdditionalGround.NotStated, "ResearchOrStatistics")]
    [InlineData(PurposeKind.Suppression, AdditionalGround.NotStated, "SuppressionEntry")]
    [InlineData(PurposeKind.Ordinary, AdditionalGround.HealthOrSocialCare, "PublicHealth")]
    [InlineData(PurposeKind.Ordinary, AdditionalGround.ArchivingResearchStatistics, "ResearchOrStatistics")]
    public void Erasure_has_the_limits_of_Art_17_3(PurposeKind kind, AdditionalGround ground, string reason)
    {
        var answer = Of("Erasure", [LegalObligation], kind, ground);
        Assert.Equal(RightExtent.Conditional, answer.Extent);
        Assert.Equal(["DutyOrPublicTask", reason], answer.Reasons);
    }

    [Fact]
    public void An_automated_decision_brings_a_human_into_it() =>
        Assert.Equal(["HumanIntervention"], Of("NoAutomatedDecision", [Contract], PurposeKind.AutomatedDecisions).Reasons);

    [Fact]
    public void Without_a_stated_basis_nothing_that_depends_on_it_is_promised_or_refused()
    {
        var answers = Rights.For([]);
        Assert.DoesNotContain(answers, answer => answer.Extent == RightExtent.DoesNotApply);
        Assert.Equal(RightExtent.Applies, answers.Single(answer => answer.Right == DataSubjectRight.Access).Extent);
        Assert.Equal(RightExtent.Conditional, answers.Single(answer => answer.Right == DataSubjectRight.Portability).Extent);
    }

    [Fact]
    public void The_purposes_of_a_register_are_derived_each_by_itself()
    {
        var register = new RegisterFacts
        {
            Purposes = new(
            [
                new PurposeFacts { Name = "Customers", Basis = Contract, Kind = PurposeKind.Ordinary },
                new PurposeFacts { Name = "Bookkeeping", Basis = LegalObligation, Kind = PurposeKind.Ordinary },
                new PurposeFacts { Name = "Newsletter", Basis = Consent, Kind = PurposeKind.DirectMarketing },
            ]),
        };
        var answers = Rights.For(register).ToDictionary(answer => answer.Row.Key);
        Assert.Equal(RightExtent.Applies, answers["ObjectionToDirectMarketing"].Extent);
        Assert.Empty(answers["ObjectionToDirectMarketing"].Reasons);
        Assert.Equal(RightExtent.DoesNotApply, answers["Objection"].Extent);
        Assert.Equal(["ConsentOnly"], answers["WithdrawConsent"].Reasons);
        Assert.Equal(["DutyOrPublicTask"], answers["Erasure"].Reasons);
        Assert.Equal(["ConsentOrContractOnly"], answers["Portability"].Reasons);
    }

    [Fact]
    public void A_purpose_of_unknown_kind_does_not_soften_the_objection_to_marketing()
    {
        var register = new RegisterFacts
        {
            Purposes = new([new PurposeFacts { Basis = Contract }, new PurposeFacts { Basis = Consent, Kind = PurposeKind.DirectMarketing }]),
        };
        Assert.Equal(RightExtent.Applies, Rights.For(register).Single(answer => answer.Right == DataSubjectRight.ObjectionToDirectMarketing).Extent);
    }

    [Fact]
    public void A_ground_on_a_line_of_content_counts()
    {
        var register = new RegisterFacts
        {
            Purposes = new([new PurposeFacts { Basis = Contract }]),
            Content = new([new ContentFacts { Ground = AdditionalGround.ExplicitConsent }]),
        };
        Assert.Equal(["ExplicitConsentOnly"], Rights.For(register).Single(answer => answer.Right == DataSubjectRight.WithdrawConsent).Reasons);
    }

    [Fact]
    public void Whatever_is_declared_no_right_is_refused_that_the_law_gives()
    {
        var cases = from bases in Gen.Elements(s_bases).ArrayOf()
                    from kinds in Gen.Choose(0, 4095)
                    from grounds in Gen.Elements(Enum.GetValues<AdditionalGround>()).ArrayOf()
                    select (Bases: bases, Kinds: (PurposeKind)kinds, Grounds: grounds);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(cases), declared =>
        {
            var answers = Rights.For(declared.Bases, declared.Kinds, declared.Grounds).ToDictionary(answer => answer.Row.Key);
            return answers.Count == Rights.Rows.Count
                && answers["Erasure"].Extent != RightExtent.DoesNotApply
                && answers["Access"].Extent == RightExtent.Applies
                && answers["Complaint"].Extent == RightExtent.Applies
                && (!declared.Kinds.HasFlag(PurposeKind.DirectMarketing) || answers["ObjectionToDirectMarketing"].Extent == RightExtent.Applies)
                && (!declared.Bases.Contains(Consent) || answers["WithdrawConsent"].Extent != RightExtent.DoesNotApply)
                && (!declared.Bases.Contains(LegitimateInterests) || answers["Objection"].Extent != RightExtent.DoesNotApply)
                && answers.Values.All(answer => answer.Extent != RightExtent.Conditional || answer.Reasons.Count > 0)
                && answers.Values.All(answer => answer.Reasons.Distinct().Count() == answer.Reasons.Count);
        }));
    }

    [Fact]
    public void Every_right_and_every_reason_has_its_sentences()
    {
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var row in Rights.Rows)
            {
                Assert.NotEmpty(row.Name(language));
                Assert.EndsWith(".", row.Text(language), StringComparison.Ordinal);
            }

            var used = s_bases.SelectMany(basis => Enum.GetValues<PurposeKind>().SelectMany(kind => Enum.GetValues<AdditionalGround>().SelectMany(ground => Rights.For([basis, Consent], kind, [ground]))))
                .Concat(Rights.For([]))
                .SelectMany(answer => answer.ReasonTexts(language)).Distinct();
            Assert.Equal(
                Vocabulary.Keys(language).Where(key => key.StartsWith("RightReason.", StringComparison.Ordinal)).Select(key => Vocabulary.Text(key, language)).Order(StringComparer.Ordinal),
                used.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("fi", "Oikeus saada pääsy tietoihin", "Oikeus siirtää tiedot järjestelmästä toiseen")]
    [InlineData("en", "Right of access", "Right to data portability")]
    [InlineData("sv", "Rätt till tillgång", "Rätt till dataportabilitet")]
    public void Names(string language, string access, string portability)
    {
        Assert.Equal(access, Rights.Rows.Single(row => row.Right == DataSubjectRight.Access).Name(language));
        Assert.Equal(portability, Rights.Rows.Single(row => row.Right == DataSubjectRight.Portability).Name(language));
    }

    private static RightAnswer Of(string right, LegalBasis[] bases, PurposeKind kinds = PurposeKind.NotStated, AdditionalGround ground = AdditionalGround.NotStated) =>
        Rights.For(bases, kinds, [ground]).Single(answer => answer.Row.Key == right);

    private static char Letter(RightExtent extent) => extent switch
    {
        RightExtent.Applies => 'Y',
        RightExtent.Conditional => 'c',
        _ => 'N',
    };
}
