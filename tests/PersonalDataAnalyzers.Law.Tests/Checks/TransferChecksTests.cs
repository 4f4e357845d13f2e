using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

/// <summary>The cases that the judgments in Schrems I and II, and the decisions since, are about.</summary>
public class TransferChecksTests
{
    private static SafeguardFacts By(TransferMechanism mechanism) => new() { At = "Hosting@1", Mechanism = mechanism };

    private static readonly SafeguardFacts s_certified = By(TransferMechanism.AdequacyDecision) with { Reference = "EU 2023/1795", CheckedOn = "2026-11-20", Covers = CertificationScope.NonHr };

    private static readonly SafeguardFacts s_clauses = By(TransferMechanism.StandardContractualClauses) with { Reference = "EU 2021/914", Module = SccModule.ControllerToProcessor, Copy = "on request" };

    [Theory]
    [InlineData("FI")]
    [InlineData("IS")]
    [InlineData("LI")]
    [InlineData("NO")]
    [InlineData("AX")]
    [InlineData("EEA")]
    [InlineData("CH")]
    [InlineData("JP")]
    public void No_mechanism_is_needed_in_the_eea_or_where_a_country_is_adequate(string country) => Assert.Empty(Check(With(Hosting(country))));

    [Theory]
    [InlineData("IN")]
    [InlineData("GL")]
    [InlineData("US")]
    [InlineData("?")]
    public void Elsewhere_a_mechanism_is(string country) => Assert.Equal(["TransferMechanismMissing at Hosting@0"], Check(With(Hosting(country))));

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    public void Silence_about_a_country_is_never_read_as_no_transfer(string country) => Assert.Equal(["CountryNotStated at Hosting@0"], Check(With(Hosting(country))));

    [Theory]
    [InlineData("SJ")]
    [InlineData("GI")]
    public void Territories_whose_status_is_unsettled_are_no_error(string country) => Assert.Equal(["CountryUnsettled at Hosting@0"], Check(With(Hosting(country))));

    [Fact]
    public void Privacy_shield_has_been_no_mechanism_since_Schrems_II()
    {
        var register = With(Hosting("US", By(TransferMechanism.PrivacyShield)));
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(register));
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(register, options: On(2020, 7, 16)));
        Assert.Empty(Check(register, options: On(2020, 7, 15)));
    }

    [Fact]
    public void Safe_harbour_has_been_no_mechanism_since_Schrems_I()
    {
        var register = With(Hosting("US", By(TransferMechanism.SafeHarbour)));
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(register));
        Assert.Empty(Check(register, options: On(2015, 10, 5)));
    }

    [Fact]
    public void An_annulled_decision_cited_as_adequacy_is_the_annulled_decision() =>
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(With(Hosting("US", s_certified with { Reference = "(EU) 2016/1250" }))));

    [Fact]
    public void Adequacy_of_the_united_states_holds_for_certified_organisations_only()
    {
        Assert.Empty(Check(With(Hosting("US", s_certified))));
        Assert.Equal(["AdequacyConditionNotAsserted at Hosting@0"], Check(With(Hosting("US", s_certified with { CheckedOn = null }))));
        Assert.Equal(["AdequacyConditionNotAsserted at Hosting@0"], Check(With(Hosting("US", s_certified with { Covers = CertificationScope.NotStated }))));
        Assert.Equal(["AdequacyExpired at Hosting@0"], Check(With(Hosting("US", s_certified)), options: On(2023, 7, 9)));
    }

    [Fact]
    public void Data_of_employees_needs_a_certification_that_covers_it()
    {
        var employees = List(new SubjectsFacts { Group = SubjectGroup.Employees });
        Assert.Equal(["AdequacyConditionNotAsserted at Hosting@0"], Check(With(Hosting("US", s_certified)) with { Subjects = employees }));
        Assert.Empty(Check(With(Hosting("US", s_certified with { Covers = CertificationScope.Hr })) with { Subjects = employees }));
    }

    [Fact]
    public void The_united_kingdom_is_judged_by_the_day()
    {
        var register = With(Hosting("GB"));
        Assert.Empty(Check(register));
        Assert.Empty(Check(register, options: On(2019, 6, 1)));
        Assert.Empty(Check(register, options: On(2020, 6, 1)));
        Assert.Empty(Check(register, options: On(2026, 1, 15)));
        Assert.Equal(["AdequacyExpiring at Hosting@0"], Check(register, options: On(2031, 12, 27)));
        Assert.Equal(["TransferMechanismMissing at Hosting@0"], Check(register, options: On(2031, 12, 28)));
        Assert.Equal(["AdequacyExpired at Hosting@0"], Check(With(Hosting("GB", By(TransferMechanism.AdequacyDecision))), options: On(2031, 12, 28)));
    }

    [Fact]
    public void The_end_of_a_decision_is_announced_180_days_before()
    {
        Assert.Empty(Check(With(Hosting("GB")), options: On(2031, 6, 30)));
        Assert.Equal(["AdequacyExpiring at Hosting@0"], Check(With(Hosting("GB")), options: On(2031, 7, 1)));
    }

    [Fact]
    public void Canada_is_adequate_for_commercial_organisations()
    {
        Assert.Equal(["AdequacyConditionNotAsserted at Hosting@0"], Check(With(Hosting("CA"))));
        Assert.Empty(Check(With(Hosting("CA", By(TransferMechanism.AdequacyDecision)))));
        Assert.Equal(["TransferMechanismMissing at Hosting@0"], Check(With(Hosting("CA", By(TransferMechanism.AdequacyDecision)) with { Role = RecipientRole.Authority })));
    }

    [Theory]
    [InlineData("CH")]
    [InlineData("IE")]
    public void A_processor_s_sub_processor_in_the_united_states_is_a_transfer_of_its_own(string country)
    {
        var parent = new RecipientFacts { Id = "Parent", At = "Parent@0", Name = "Parent LLC", Role = RecipientRole.Processor, Country = "US" };
        RegisterFacts Through(RecipientFacts last) => With(Hosting(country) with { SubRecipients = List(new DisclosureFacts { Recipient = last }) });

        Assert.Equal(["TransferMechanismMissing at Parent@0"], Check(Through(parent)));
        Assert.Empty(Check(Through(parent with { Safeguards = List(s_certified) })));
        Assert.Empty(Check(Through(parent with { Safeguards = List(s_clauses with { Module = SccModule.ProcessorToProcessor }) })));
        Assert.Equal(["ClausesModuleWrong at Parent@1"], Check(Through(parent with { Safeguards = List(s_clauses with { At = "Parent@1" }) })));
    }

    [Fact]
    public void Remote_access_is_a_transfer() =>
        Assert.Equal(["TransferMechanismMissing at Hosting@0"], Check(With(Hosting("FI") with { RemoteAccessFrom = List("SE", "IN") })));

    [Fact]
    public void Clauses_carry_the_module_that_the_roles_ask_for()
    {
        Assert.Empty(Check(With(Hosting("IN", s_clauses))));
        Assert.Equal(["ClausesModuleMissing at Hosting@1"], Check(With(Hosting("IN", s_clauses with { Module = SccModule.NotStated }))));
        Assert.Equal(["ClausesModuleWrong at Hosting@1"], Check(With(Hosting("IN", s_clauses) with { Role = RecipientRole.IndependentController })));
        Assert.Equal(["ClausesModuleWrong at Hosting@1"], Check(With(Hosting("IN", s_clauses)) with { Processor = Controller }));
    }

    [Fact]
    public void Clauses_between_controller_and_processor_are_no_transfer_tool() =>
        Assert.Equal(["ProcessingClausesAsTransferTool at Hosting@1"], Check(With(Hosting("IN", s_clauses with { Reference = "(EU) 2021/915" }))));

    [Theory]
    [InlineData("2010/87/EU")]
    [InlineData("2001/497/EC")]
    [InlineData("2004/915/EC")]
    public void Old_clauses_ended_on_27_December_2022(string reference)
    {
        var register = With(Hosting("IN", s_clauses with { Reference = reference }));
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(register));
        Assert.Equal(["TransferMechanismInvalid at Hosting@1"], Check(register, options: On(2021, 9, 27)));
        Assert.Empty(Check(With(Hosting("IN", s_clauses with { Reference = reference, SignedOn = "2020-05-01" })), options: On(2022, 12, 26)));
    }

    [Theory]
    [InlineData(TransferMechanism.ExplicitConsent)]
    [InlineData(TransferMechanism.ContractWithPerson)]
    [InlineData(TransferMechanism.CompellingInterests)]
    public void A_derogation_does_not_carry_regular_transfers(TransferMechanism mechanism)
    {
        Assert.Equal(["DerogationForRegularTransfers at Hosting@1"], Check(With(Hosting("IN", By(mechanism)))));
        Assert.Empty(Check(With(Hosting("IN", By(mechanism)) with { Role = RecipientRole.IndependentController })));
    }

    [Fact]
    public void A_decision_not_yet_in_the_EEA_agreement_is_open_for_its_three_states()
    {
        var brazil = With(Hosting("BR"));
        Assert.Empty(Check(brazil));
        Assert.Equal(["AdequacyOutsideEu at Hosting@0"], Check(brazil with { Controller = Controller with { Country = "NO" } }));
    }

    [Fact]
    public void Own_staff_and_publication_are_no_transfer()
    {
        Assert.Empty(Check(With(Hosting("") with { Role = RecipientRole.OwnStaff })));
        Assert.Empty(Check(With(Hosting("US") with { Role = RecipientRole.Public })));
    }

    [Fact]
    public void A_claim_of_no_transfers_is_compared_with_every_chain()
    {
        var claim = List(new ClaimFacts { At = "Acme@3", Claim = NoticeClaim.NoTransfersOutsideEea });
        RegisterFacts Claimed(RecipientFacts recipient) => With(recipient) with { Claims = claim };

        Assert.Empty(Check(Claimed(Hosting("FI"))));
        Assert.Equal(["TransferClaimContradictsRecipient at Acme@3"], Check(Claimed(Hosting("CH"))));
        Assert.Equal(["TransferClaimContradictsRecipient at Acme@3"], Check(Claimed(Hosting("US", s_certified))));
        Assert.Equal(["CountryNotStated at Hosting@0", "TransferClaimUnverified at Acme@3"], Check(Claimed(Hosting(""))));
        Assert.Contains("TransferClaimContradictsRecipient at Acme@3", Check(Claimed(Hosting("FI") with { RemoteAccessFrom = List("US") })));
        Assert.Contains(
            "TransferClaimContradictsRecipient at Acme@3",
            Check(Claimed(Hosting("IE") with { SubRecipients = List(new DisclosureFacts { Recipient = new RecipientFacts { At = "P@0", Country = "US", Role = RecipientRole.Processor } }) })));
    }

    [Fact]
    public void A_message_names_the_chain_and_the_country()
    {
        var parent = new RecipientFacts { Id = "Parent", At = "Parent@0", Name = "Parent LLC", Role = RecipientRole.Processor, Country = "US" };
        var finding = Assert.Single(LegalChecks.Run(List(With(Hosting("IE") with { SubRecipients = List(new DisclosureFacts { Recipient = parent }) })), List(Type), new CheckOptions()));
        Assert.StartsWith("Personal data goes to Pilvi Oy, Parent LLC in US without", CheckTable.Get(finding.Check).Text(finding));
    }
}
