using System.Linq;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class PublicationChecksTests
{
    private static readonly CheckOptions s_publication = new() { Publication = true, Today = new LawDate(2026, 11, 22) };

    private static string[] Found(RegisterFacts register, TypeFacts? type = null) => Check(register, type, s_publication);

    private static FactList<RightFacts> Right(DataSubjectRight right, RightStatus status) => List(new RightFacts { At = "R@1", Right = right, Status = status });

    private static FactList<SourceFacts> Source(SourceKind kind) => List(new SourceFacts { At = "S@1", Kind = kind, Text = "there" });

    private static FactList<SubjectsFacts> Group(SubjectGroup group) => List(new SubjectsFacts { Group = group });

    private static PurposeFacts Interest(string interest) => Purpose with { Basis = LegalBasis.LegitimateInterests, Interest = interest, Assessment = "LIA-1" };

    [Fact]
    public void Nothing_is_found_in_a_lawful_declaration() => Assert.Empty(Found(Register));

    [Fact]
    public void Checks_of_publication_are_not_run_in_a_build() => Assert.Empty(Check(Register with { Notice = null, Channels = default, Sources = default }));

    [Theory]
    [InlineData(DataSubjectRight.Complaint, RightStatus.Omitted, "ComplaintRightMissing")]
    [InlineData(DataSubjectRight.Complaint, RightStatus.Conditional, "ComplaintRightUnclear")]
    [InlineData(DataSubjectRight.Access, RightStatus.Denied, "RightDenied")]
    [InlineData(DataSubjectRight.Objection, RightStatus.Denied, "ObjectionRightDenied")]
    [InlineData(DataSubjectRight.ObjectionToDirectMarketing, RightStatus.Conditional, "ObjectionRightRestricted")]
    [InlineData(DataSubjectRight.Portability, RightStatus.Omitted, "RightsIncomplete")]
    [InlineData(DataSubjectRight.Restriction, RightStatus.Conditional, "RightsUnclear")]
    public void A_right_that_is_left_out_or_bent_is_found(DataSubjectRight right, RightStatus status, string check) =>
        Assert.Equal([check + " at R@1"], Found(Register with { Rights = Right(right, status) }));

    [Fact]
    public void A_right_that_the_bases_do_not_give_may_be_left_out()
    {
        Assert.Empty(Found(Register with { Rights = Right(DataSubjectRight.Objection | DataSubjectRight.WithdrawConsent, RightStatus.Omitted) }));
        Assert.Equal(["ObjectionRightMissing at R@1"], Found(With(Interest("fraud prevention")) with { Rights = Right(DataSubjectRight.Objection, RightStatus.Omitted) }));
        Assert.Equal(["WithdrawalRightMissing at R@1"], Found(With(Purpose with { Basis = LegalBasis.Consent, Provision = Provision.Voluntary, ConsentRecord = "log", Withdrawal = "settings" }) with { Rights = Right(DataSubjectRight.WithdrawConsent, RightStatus.Omitted) }));
    }

    [Fact]
    public void A_permission_that_is_kept_was_given_by_consent() =>
        Assert.Equal(
            ["WithdrawalRightMissing at R@1"],
            Found(Register with { Content = List(new ContentFacts { Categories = List(PersonalDataCategory.MarketingPermission, PersonalDataCategory.EmailAddress) }), Rights = Right(DataSubjectRight.WithdrawConsent, RightStatus.Omitted) }));

    [Fact]
    public void The_objection_to_direct_marketing_is_never_left_out() =>
        Assert.Contains(
            "DirectMarketingObjectionMissing at R@1",
            Found(With(Interest("telling customers about services") with { Kind = PurposeKind.DirectMarketing }) with { Rights = Right(DataSubjectRight.ObjectionToDirectMarketing, RightStatus.Omitted) }));

    [Theory]
    [InlineData(NoticeClaim.NoProfiling, PurposeKind.Profiling)]
    [InlineData(NoticeClaim.NoAutomatedDecisions, PurposeKind.AutomatedDecisions)]
    public void A_claim_that_a_purpose_contradicts_is_found(NoticeClaim claim, PurposeKind kind) =>
        Assert.Contains("ClaimContradicted at C@1", Check(With(Purpose with { Kind = kind }) with { Claims = List(new ClaimFacts { At = "C@1", Claim = claim }) }));

    [Fact]
    public void A_claim_of_no_special_categories_is_compared_with_code_and_content()
    {
        var claimed = Register with { Claims = List(new ClaimFacts { At = "C@1", Claim = NoticeClaim.NoSpecialCategories }) };
        var health = List(PersonalDataCategory.HealthData, PersonalDataCategory.EmailAddress);
        Assert.Empty(Check(claimed));
        Assert.Equal(["ClaimContradicted at C@1"], Check(claimed with { Content = List(new ContentFacts { Categories = health, Ground = AdditionalGround.LegalClaims }) }));
        Assert.Equal(["ClaimContradicted at Customer.Value"], Check(claimed, With(new FieldFacts { Member = "Value", State = FieldState.Personal, Category = PersonalDataCategory.HealthData, Ground = AdditionalGround.LegalClaims })));
    }

    [Theory]
    [InlineData(NoticeClaim.NoRegularDisclosures, RecipientRole.IndependentController, null, true)]
    [InlineData(NoticeClaim.NoDisclosuresToOutsiders, RecipientRole.Public, null, true)]
    [InlineData(NoticeClaim.NoRegularDisclosures, RecipientRole.IndependentController, "where the law obliges us", false)]
    [InlineData(NoticeClaim.NoRegularDisclosures, RecipientRole.Processor, null, false)]
    public void A_claim_of_no_disclosures_is_compared_with_every_recipient_along_every_chain(NoticeClaim claim, RecipientRole role, string? condition, bool contradicted)
    {
        var outsider = new DisclosureFacts { Recipient = new() { Id = "O", Name = "Outsider Oy", Role = role, Country = "FI", Agreement = "DPA" }, Condition = condition };
        var behind = new DisclosureFacts { Recipient = new() { Id = "P", Name = "Host Oy", Role = RecipientRole.Processor, Country = "FI", Agreement = "DPA", SubRecipients = List(outsider) } };
        var claimed = Register with { Claims = List(new ClaimFacts { At = "C@1", Claim = claim }) };

        foreach (var register in new[] { claimed with { Disclosures = List(outsider) }, claimed with { Disclosures = List(behind) } })
            Assert.Equal(contradicted, Check(register).Contains("ClaimContradicted at C@1"));
    }

    [Fact]
    public void A_repealed_law_founds_nothing()
    {
        Assert.Equal(["RepealedLawCited at Customers@2"], Check(With(Purpose with { Law = "FI 523/1999" })));
        Assert.Empty(Check(With(Purpose with { Law = "FI 523/1999" }), options: On(2018, 12, 31)));
        Assert.Empty(Check(With(Purpose with { Law = "FI 1050/2018 4 §" })));
    }

    [Fact]
    public void A_notice_grows_stale_by_the_day_given_only()
    {
        var old = Register with { Notice = Register.Notice! with { Updated = "2018-03-21" } };
        Assert.Equal(["NoticeStale at Acme@1"], Found(old));
        Assert.Empty(Check(old, options: s_publication with { Today = null }));
    }

    /// <summary>Each check of publication, and the declaration in which it is found.</summary>
    public static TheoryData<string, RegisterFacts> Spoiled() => new()
    {
        { "PurposeVague", With(Purpose with { Name = "toimitukset ja muut vastaavat" }) },
        { "LegitimateInterestVague", With(Interest("liiketoiminta")) },
        { "LegalObligationIsPermission", With(Purpose with { Basis = LegalBasis.LegalObligation, Law = "FI 917/2014 197 §" }) },
        { "EmploymentBasisSuspect", With(Interest("work") with { Kind = PurposeKind.Employment }) },
        { "StatutoryOrContractualRequirementMissing", With(Purpose with { Provision = Provision.NotStated }) },
        { "ConsequenceMissing", With(Purpose with { IfNotProvided = null }) },
        { "AutomatedDecisionUndescribed", With(Purpose with { Kind = PurposeKind.AutomatedDecisions }) },
        { "HumanInterventionMissing", With(Purpose with { Decision = new DecisionFacts { PermittedBy = LegalBasis.Contract, Logic = "income", Consequences = "no credit" } }) },
        { "AutomatedDecisionStatementMissing", With(Interest("traffic") with { Kind = PurposeKind.WebAnalytics }) },
        { "ProfilingUndeclared", With(Interest("relevance") with { Kind = PurposeKind.Profiling }) },
        { "DpiaIndicated", With(Interest("relevance") with { Kind = PurposeKind.Profiling, Assessment = null }) },
        { "DpoAssessmentMissing", With(Interest("relevance") with { Kind = PurposeKind.Enrichment }) },
        { "DirectMarketingConsentMissing", With(Interest("sales") with { Kind = PurposeKind.DirectMarketing, Channels = MarketingChannels.Email }) with { Subjects = Group(SubjectGroup.Consumers) } },
        { "NoticeMissing", Register with { Notice = null } },
        { "NoticeDateMissing", Register with { Notice = Register.Notice! with { Updated = null } } },
        { "ControllerContactMissing", Register with { Controller = Controller with { Address = null, Phone = null, Email = null } } },
        { "ControllerContactThin", Register with { Controller = Controller with { Email = null } } },
        { "ControllerAddressAmbiguous", Register with { Offices = List(new OfficeFacts { Address = "A 1" }, new OfficeFacts { Address = "B 2" }) } },
        { "DpoContactThin", Register with { Contacts = List(new ContactFacts { Role = ContactRole.DataProtectionOfficer, Phone = "1" }) } },
        { "PlaceholderContact", Register with { Contacts = List(new ContactFacts { Name = "Maija Meikäläinen" }) } },
        { "ConsentImplied", Register with { Texts = List(new TextFacts { Text = "Käyttämällä sivustoamme hyväksyt tämän selosteen." }) } },
        { "AnonymisationClaimWeak", Register with { Texts = List(new TextFacts { Text = "Selaimelle annetaan nimettömän, yksilöllisen tunnisteen sisältävä eväste." }) } },
        { "LegalBasisContradiction", With(Interest("co-operation") with { Provision = Provision.Statutory }) },
        { "RightOfferedWithoutBasis", Register with { Rights = Right(DataSubjectRight.WithdrawConsent, RightStatus.Granted) } },
        { "RequestChannelMissing", Register with { Channels = default } },
        { "RequestChannelTooNarrow", Register with { Channels = List(new ChannelFacts { Kind = ChannelKind.SignedLetter }) } },
        { "NamedPersonAsChannel", Register with { Channels = List(new ChannelFacts { Kind = ChannelKind.Email | ChannelKind.NamedPerson }) } },
        { "AnswerTooLate", Register with { Channels = List(new ChannelFacts { Kind = ChannelKind.Email, AnswerWithin = "P6W" }) } },
        { "CookieConsentMissing", Register with { Cookies = List(new CookieFacts { Name = "_ga", Purpose = CookiePurpose.Analytics, Consent = CookieConsent.OptOutOnly }) } },
        { "InferredSpecialCategory", Register with { Content = List(new ContentFacts { Origin = DataOrigin.Derived, Categories = List(PersonalDataCategory.Language, PersonalDataCategory.EmailAddress) }) } },
        { "CredentialStoredAsData", Register with { Content = List(new ContentFacts { Categories = List(PersonalDataCategory.Password, PersonalDataCategory.EmailAddress) }) } },
        { "SourcesIncomplete", Register with { Sources = default } },
        { "Article14TimingMissing", Register with { Sources = Source(SourceKind.OtherController) } },
        { "SourceAccessibilityMissing", Register with { Sources = Source(SourceKind.SocialMedia) } },
        { "RecipientUnspecified", With(Hosting("FI") with { Role = RecipientRole.NotStated }) },
        { "ProcessorAgreementMissing", With(Hosting("FI") with { Agreement = null }) },
        { "DisclosureBasisMissing", With(Hosting("FI") with { Role = RecipientRole.IndependentController }) },
        { "SafeguardCopyMissing", With(Hosting("IN", new SafeguardFacts { Mechanism = TransferMechanism.BindingCorporateRules })) },
        { "CertificationCheckStale", With(Hosting("US", new SafeguardFacts { Mechanism = TransferMechanism.AdequacyDecision, CheckedOn = "2024-01-01", Covers = CertificationScope.NonHr })) },
        { "RetentionTextVague", Register with { Retentions = List(new RetentionFacts { Criterion = RetentionCriterion.Other, Text = "säilytetään toistaiseksi" }) } },
        { "RetentionExcessive", Register with { Subjects = Group(SubjectGroup.ProspectContacts), Retentions = List(new RetentionFacts { Period = "P10Y" }) } },
        { "RepealedLawInText", Register with { Texts = List(new TextFacts { Text = "henkilötietolain mukaan" }) } },
        { "OutdatedTerm", Register with { Texts = List(new TextFacts { Text = "tarkastusoikeus" }) } },
        { "AuthorityNameOutdated", Register with { Texts = List(new TextFacts { Text = "Väestörekisterikeskus" }) } },
        { "SourcesOpenEnded", Register with { Texts = List(new TextFacts { Section = NoticeSection.Sources, Text = "Tässä on osa lähteistä." }) } },
        { "RecipientVague", With(Hosting("FI") with { Name = "Kolmannet osapuolet", Category = true }) },
        { "StatutoryRetentionUnexplained", With(Purpose with { Basis = LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §" }) with { Rights = Right(DataSubjectRight.Erasure, RightStatus.Granted) } },
        { "ObjectionNotProminent", Register with { Rights = List(new RightFacts { At = "R@1", Right = DataSubjectRight.Objection | DataSubjectRight.Restriction, Status = RightStatus.Granted, Text = "vastustaa tai rajoittaa" }) } },
        { "CookieWithdrawalMissing", Register with { Cookies = List(new CookieFacts { Name = "_ga", Purpose = CookiePurpose.Analytics, Consent = CookieConsent.Asked }), Rights = Right(DataSubjectRight.WithdrawConsent, RightStatus.Omitted) } },
        { "SpecialCategoryPossible", Register with { Bases = List(new BasisFacts { Basis = LegalBasis.LegitimateInterests, Interest = "asiakassuhde ja jäsenyys" }) } },
        { "DerivedRegisterErasure", Register with { Medium = RegisterMedium.EmailSystem } },
        { "NoticeMixedWithOtherContent", Register with { Texts = List(new TextFacts { Text = "Haluatko nähdä demon? Demon esittelee asiantuntijamme." }) } },
        { "RecipientNameOutdated", With(Hosting("FI") with { Name = "Google Inc." }) },
    };

    [Fact]
    public void Words_are_no_basis_where_a_purpose_has_no_other()
    {
        var words = Register with { Bases = List(new BasisFacts { At = "B@1", AsStated = "asiakassuhde" }) };
        Assert.Empty(Check(words));
        Assert.Equal(["LegalBasisMissing at Customers@2", "LegalBasisInOwnWords at B@1"], Check(words with { Purposes = List(Purpose with { Basis = LegalBasis.NotStated }) }));
    }

    [Fact]
    public void Consent_of_a_register_as_a_whole_is_evidenced_nowhere()
    {
        var consent = Register with { Bases = List(new BasisFacts { At = "B@1", Basis = LegalBasis.Consent }), Purposes = List(Purpose with { Basis = LegalBasis.NotStated }) };
        Assert.Equal(["ConsentEvidenceMissing at B@1"], Check(consent));
        Assert.Empty(Check(consent with { Purposes = List(Purpose with { Basis = LegalBasis.NotStated, ConsentRecord = "log" }) }));
        Assert.Empty(Check(consent with { Purposes = List(Purpose) }));
    }

    [Fact]
    public void Consent_among_other_bases_of_the_register_is_no_consent_to_marketing()
    {
        var bought = With(Purpose with { Basis = LegalBasis.NotStated, Kind = PurposeKind.DirectMarketing, ConsentRecord = "log" }) with
        {
            Sources = Source(SourceKind.PurchasedRegister),
            Bases = List(new BasisFacts { Basis = LegalBasis.Consent }, new BasisFacts { Basis = LegalBasis.Contract }),
        };
        Assert.Contains("DirectMarketingConsentMissing at Customers@2", Found(bought));
        Assert.DoesNotContain("DirectMarketingConsentMissing at Customers@2", Found(bought with { Bases = List(new BasisFacts { Basis = LegalBasis.Consent }) }));
    }

    [Theory]
    [InlineData(null, null, "tietosuoja@example.fi", "phone number, business id")]
    [InlineData(null, "+358 9 0000000", null, "e-mail address, business id")]
    [InlineData("0112038-9", "+358 9 0000000", null, "e-mail address")]
    [InlineData("0112038-9", null, "tietosuoja@example.fi", null)]
    [InlineData(null, "+358 9 0000000", "tietosuoja@example.fi", null)]
    public void What_a_controller_does_not_give_is_named(string? id, string? phone, string? email, string? missing)
    {
        var register = Register with { Controller = Controller with { BusinessId = id, Phone = phone, Email = email } };
        var findings = LegalChecks.Run(List(register), List(Type), s_publication).Where(finding => finding.Check == "ControllerContactThin");
        Assert.Equal(missing is null ? [] : [missing], findings.Select(finding => finding.Arguments[1]));
    }

    [Fact]
    public void Employment_is_no_interest() =>
        Assert.Contains("EmploymentBasisSuspect at B@1", Found(Register with { Bases = List(new BasisFacts { At = "B@1", Basis = LegalBasis.LegitimateInterests, Interest = "työsuhde" }) }));

    [Fact]
    public void An_archive_that_says_how_one_is_erased_is_left_alone()
    {
        var text = new TextFacts { Section = NoticeSection.Rights, Text = "poistot tehdään uudelleen" };
        Assert.Empty(Found(Register with { Medium = RegisterMedium.BackupMedia, Texts = List(text) }));
        Assert.Equal(["DerivedRegisterErasure at Customers@0"], Found(Register with { Medium = RegisterMedium.BackupMedia, Texts = List(text with { Level = StatementLevel.Included }) }));
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void Each_gap_is_found_in_the_declaration_that_has_it(string check, RegisterFacts register) =>
        Assert.Contains(Found(register), found => found.StartsWith(check + " at ", System.StringComparison.Ordinal));

    [Fact]
    public void A_sample_may_have_placeholders()
    {
        var sample = Register with { Contacts = List(new ContactFacts { At = "Acme@3", Name = "Maija Meikäläinen, toimitusjohtaja" }) };
        Assert.Equal(["PlaceholderContact at Acme@3"], Found(sample));
        Assert.Empty(Check(sample, options: s_publication with { AllowPlaceholders = true }));
        Assert.Empty(Check(sample));
        Assert.Empty(Found(Register with { Contacts = List(new ContactFacts { At = "Acme@3", Name = "Tietosuoja-asiat" }) }));
    }

    [Theory]
    [InlineData(Provision.Statutory, LegalBasis.LegitimateInterests, true)]
    [InlineData(Provision.Statutory, LegalBasis.Contract, true)]
    [InlineData(Provision.Statutory, LegalBasis.LegalObligation, false)]
    [InlineData(Provision.NeededForContract, LegalBasis.Consent, true)]
    [InlineData(Provision.Contractual, LegalBasis.Consent, true)]
    [InlineData(Provision.Contractual, LegalBasis.LegitimateInterests, false)]
    [InlineData(Provision.Voluntary, LegalBasis.Consent, false)]
    public void What_is_said_of_giving_the_data_fits_the_basis(Provision provision, LegalBasis basis, bool contradiction)
    {
        var purpose = Purpose with { Provision = provision, Basis = basis, Law = "FI 1336/1997 2:10 §", Interest = "co-operation", ConsentRecord = "log", Withdrawal = "settings" };
        Assert.Equal(contradiction ? ["LegalBasisContradiction at Customers@2"] : [], Found(With(purpose)));
        Assert.DoesNotContain("LegalBasisContradiction at Customers@2", Found(With(purpose with { FurtherBases = List(new BasisFacts { Basis = LegalBasis.LegalObligation, Law = "FI 444/2017" }) })));
    }

    [Fact]
    public void A_right_that_the_bases_give_may_be_granted() =>
        Assert.Empty(Found(Register with { Rights = Right(DataSubjectRight.Portability | DataSubjectRight.Access | DataSubjectRight.Complaint, RightStatus.Granted) }));

    [Fact]
    public void A_right_of_national_law_hangs_on_that_law()
    {
        Assert.Empty(Found(Register with { Rights = List(new RightFacts { At = "R@1", Right = DataSubjectRight.National, Status = RightStatus.Granted, Law = "FI 917/2014" }) }));
        Assert.Equal(["RightOfferedWithoutBasis at R@1"], Found(Register with { Rights = Right(DataSubjectRight.National, RightStatus.Granted) }));
    }

    [Theory]
    [InlineData("P1M")]
    [InlineData("P31D")]
    [InlineData("P4W")]
    [InlineData(null)]
    public void An_answer_within_a_month_is_in_time(string? within) =>
        Assert.DoesNotContain(Found(Register with { Channels = List(new ChannelFacts { Kind = ChannelKind.Email, AnswerWithin = within }) }), found => found.StartsWith("AnswerTooLate", System.StringComparison.Ordinal));

    [Fact]
    public void Every_check_of_publication_is_tested_here()
    {
        string[] elsewhere =
        [
            "NoticeStale", "RightDenied", "ObjectionRightDenied", "ObjectionRightMissing", "DirectMarketingObjectionMissing", "ObjectionRightRestricted",
            "ComplaintRightMissing", "ComplaintRightUnclear", "WithdrawalRightMissing", "RightsIncomplete", "RightsUnclear",
            "RecipientNotReached",
        ];
        Assert.Empty(CheckTable.All.Where(check => check.Time == CheckTime.Publication).Select(check => check.Name).Except(Spoiled().Select(row => row.Data.Item1)).Except(elsewhere));
    }

    [Fact]
    public void Derived_data_where_nobody_is_profiled_is_found() =>
        Assert.Contains("DerivedDataUnderNoProfiling at C@1", Check(Register with
        {
            Claims = List(new ClaimFacts { At = "C@1", Claim = NoticeClaim.NoProfiling }),
            Content = List(new ContentFacts { Origin = DataOrigin.Derived, Categories = List(PersonalDataCategory.Interests, PersonalDataCategory.EmailAddress) }),
        }));

    [Fact]
    public void What_the_law_makes_us_keep_is_not_erased_on_request()
    {
        var books = Register with { Retentions = List(new RetentionFacts { Duty = RetentionDuty.AccountingVouchers }) };
        var field = new FieldFacts { Member = "Value", State = FieldState.Personal, Category = PersonalDataCategory.InvoicingData };
        Assert.Equal(["ErasureVersusStatutoryRetention at Customer.Value"], Check(books, With(field with { OnErasure = ErasureAction.Erase })));
        Assert.Empty(Check(books, With(field with { OnErasure = ErasureAction.Keep })));
    }
}
