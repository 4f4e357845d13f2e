using PersonalDataAnalyzers.Law.Facts;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class BasisChecksTests
{
    [Fact]
    public void Nothing_is_found_in_a_lawful_declaration() => Assert.Empty(Check(Register));

    [Fact]
    public void A_purpose_without_a_basis_is_found_for_there_is_no_default() =>
        Assert.Equal(["LegalBasisMissing at Customers@2"], Check(With(Purpose with { Basis = LegalBasis.NotStated })));

    [Fact]
    public void A_basis_in_the_words_of_the_notice_is_no_basis() =>
        Assert.Equal(["LegalBasisMissing at Customers@2"], Check(With(Purpose with { Basis = LegalBasis.NotStated, AsStated = "our business" })));

    [Fact]
    public void A_register_without_purposes_is_found() =>
        Assert.Contains("PurposeMissing at Customers@0", Check(Register with { Purposes = default }));

    [Fact]
    public void A_register_kept_for_a_controller_needs_no_basis_of_its_own() =>
        Assert.Empty(Check(Register with { Processor = Controller, Purposes = default, Retentions = default, Subjects = default }));

    [Theory]
    [InlineData(SubjectGroup.CustomerContacts)]
    [InlineData(SubjectGroup.SupplierContacts)]
    [InlineData(SubjectGroup.DecisionMakers)]
    public void People_of_organisations_are_not_party_to_a_contract(SubjectGroup group) =>
        Assert.Equal(["ContractBasisOfOutsiders at Customers@2"], Check(Register with { Subjects = List(new SubjectsFacts { Group = group }) }));

    [Fact]
    public void The_groups_of_a_purpose_decide_over_those_of_its_register() =>
        Assert.Empty(Check(With(Purpose with { Subjects = List(new SubjectsFacts { Group = SubjectGroup.Employees }) }) with { Subjects = List(new SubjectsFacts { Group = SubjectGroup.CustomerContacts }) }));

    [Fact]
    public void A_further_basis_carries_those_who_are_not_party() =>
        Assert.Empty(Check(With(Purpose with
        {
            Subjects = List(new SubjectsFacts { Group = SubjectGroup.CustomerContacts }),
            FurtherBases = List(new BasisFacts { Basis = LegalBasis.LegitimateInterests, Interest = "dealing with your organisation" }),
        })));

    [Theory]
    [InlineData(LegalBasis.LegalObligation)]
    [InlineData(LegalBasis.PublicTask)]
    public void A_legal_obligation_and_a_public_task_cite_their_law(LegalBasis basis)
    {
        Assert.Equal(["LegalObligationNotCited at Customers@2"], Check(With(Purpose with { Basis = basis })));
        Assert.Empty(Check(With(Purpose with { Basis = basis, Law = "FI 1336/1997 2:10 §" })));
    }

    [Fact]
    public void Legitimate_interests_are_named()
    {
        Assert.Equal(["LegitimateInterestNotNamed at Customers@2"], Check(With(Purpose with { Basis = LegalBasis.LegitimateInterests, Interest = " " })));
        Assert.Empty(Check(With(Purpose with { Basis = LegalBasis.LegitimateInterests, ThirdPartyInterest = "our customers' security" })));
    }

    [Fact]
    public void An_interest_named_for_the_register_is_that_of_its_purposes() =>
        Assert.Empty(Check(With(Purpose with { Basis = LegalBasis.LegitimateInterests }) with { Bases = List(new BasisFacts { Basis = LegalBasis.LegitimateInterests, Interest = "security" }) }));

    [Fact]
    public void Several_bases_of_a_register_are_tied_to_its_purposes()
    {
        var bases = List(new BasisFacts { At = "Customers@6", Basis = LegalBasis.Contract }, new BasisFacts { At = "Customers@7", Basis = LegalBasis.LegitimateInterests, Interest = "security" });

        Assert.Equal(["BasisPerPurposeMissing at Customers@2"], Check(With(Purpose with { Basis = LegalBasis.NotStated }) with { Bases = bases }));
        Assert.Empty(Check(With(Purpose) with { Bases = bases }));
    }

    [Fact]
    public void Consent_is_recorded_and_can_be_withdrawn()
    {
        var consent = Purpose with { Basis = LegalBasis.Consent };
        Assert.Equal(["ConsentEvidenceMissing at Customers@2", "ConsentWithdrawalMissing at Customers@2"], Check(With(consent)));
        Assert.Empty(Check(With(consent with { ConsentRecord = "log", Withdrawal = "in the settings" })));
    }
}
