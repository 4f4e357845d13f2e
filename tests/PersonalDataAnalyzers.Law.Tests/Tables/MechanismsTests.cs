using System;
using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class MechanismsTests
{
    [Theory]
    [InlineData(TransferMechanism.AdequacyDecision, MechanismKind.Adequacy, "45")]
    [InlineData(TransferMechanism.StandardContractualClauses, MechanismKind.Safeguard, "46(2)(c)")]
    [InlineData(TransferMechanism.BindingCorporateRules, MechanismKind.Safeguard, "46(2)(b), 47")]
    [InlineData(TransferMechanism.AuthorityClauses, MechanismKind.Safeguard, "46(2)(d)")]
    [InlineData(TransferMechanism.CodeOfConduct, MechanismKind.Safeguard, "46(2)(e)")]
    [InlineData(TransferMechanism.Certification, MechanismKind.Safeguard, "46(2)(f)")]
    [InlineData(TransferMechanism.AdHocClauses, MechanismKind.Safeguard, "46(3)(a)")]
    [InlineData(TransferMechanism.PublicAuthorityInstrument, MechanismKind.Safeguard, "46(2)(a)")]
    [InlineData(TransferMechanism.ExplicitConsent, MechanismKind.Derogation, "49(1)(a)")]
    [InlineData(TransferMechanism.ContractWithPerson, MechanismKind.Derogation, "49(1)(b)")]
    [InlineData(TransferMechanism.ContractInPersonsInterest, MechanismKind.Derogation, "49(1)(c)")]
    [InlineData(TransferMechanism.PublicInterest, MechanismKind.Derogation, "49(1)(d)")]
    [InlineData(TransferMechanism.LegalClaims, MechanismKind.Derogation, "49(1)(e)")]
    [InlineData(TransferMechanism.VitalInterests, MechanismKind.Derogation, "49(1)(f)")]
    [InlineData(TransferMechanism.PublicRegister, MechanismKind.Derogation, "49(1)(g)")]
    [InlineData(TransferMechanism.CompellingInterests, MechanismKind.Derogation, "49(1) second subparagraph")]
    [InlineData(TransferMechanism.PrivacyShield, MechanismKind.Invalid, "45")]
    [InlineData(TransferMechanism.SafeHarbour, MechanismKind.Invalid, "45")]
    [InlineData(TransferMechanism.OldContractualClauses, MechanismKind.Invalid, "46(2)(c)")]
    [InlineData(TransferMechanism.OwnAssessment, MechanismKind.Invalid, "44-46")]
    public void Where_each_mechanism_stands(TransferMechanism mechanism, MechanismKind kind, string article)
    {
        var row = Mechanisms.Find(mechanism)!;
        Assert.Equal(kind, row.Kind);
        Assert.Equal(article, row.Article);
        Assert.Equal(kind == MechanismKind.Invalid, Mechanisms.IsInvalid(mechanism));
        Assert.Equal(kind != MechanismKind.Invalid, row.ValidOn(Mechanisms.AsOf));
        Assert.Equal(kind == MechanismKind.Derogation, row.WhenRegular != WhenRegular.NotStated);
    }

    [Fact]
    public void Every_mechanism_has_its_row() =>
        Assert.Equal(Enum.GetValues<TransferMechanism>().Skip(1), Mechanisms.Rows.Select(row => row.Mechanism));

    [Fact]
    public void Derogations_that_are_occasional_by_the_words_of_the_regulation() => Assert.Equal(
        [TransferMechanism.ContractWithPerson, TransferMechanism.ContractInPersonsInterest, TransferMechanism.LegalClaims, TransferMechanism.CompellingInterests],
        Mechanisms.Rows.Where(row => row.WhenRegular == WhenRegular.Error).Select(row => row.Mechanism));

    [Theory]
    [InlineData(TransferMechanism.PrivacyShield, "2020-07-15", null, true)]
    [InlineData(TransferMechanism.PrivacyShield, "2020-07-16", null, false)]
    [InlineData(TransferMechanism.SafeHarbour, "2015-10-05", null, true)]
    [InlineData(TransferMechanism.SafeHarbour, "2015-10-06", "2014-01-01", false)]
    [InlineData(TransferMechanism.OldContractualClauses, "2021-09-26", null, true)]
    [InlineData(TransferMechanism.OldContractualClauses, "2021-09-27", null, false)]
    [InlineData(TransferMechanism.OldContractualClauses, "2022-12-26", "2021-09-26", true)]
    [InlineData(TransferMechanism.OldContractualClauses, "2022-12-26", "2021-09-27", false)]
    [InlineData(TransferMechanism.OldContractualClauses, "2022-12-27", "2021-09-26", false)]
    [InlineData(TransferMechanism.OwnAssessment, "2018-05-25", null, false)]
    public void The_invalid_ones_by_date(TransferMechanism mechanism, string day, string? signed, bool valid) =>
        Assert.Equal(valid, Mechanisms.Find(mechanism)!.ValidOn(Day(day)!.Value, Day(signed)));

    [Theory]
    [InlineData(SccRole.Controller, SccRole.Controller, SccModule.ControllerToController, "1")]
    [InlineData(SccRole.Controller, SccRole.Processor, SccModule.ControllerToProcessor, "2")]
    [InlineData(SccRole.Processor, SccRole.Processor, SccModule.ProcessorToProcessor, "3")]
    [InlineData(SccRole.Processor, SccRole.Controller, SccModule.ProcessorToController, "4")]
    public void Modules_fit_roles(SccRole exporter, SccRole importer, SccModule module, string number)
    {
        Assert.Equal(module, SccModules.For(exporter, importer));
        Assert.Equal(number, SccModules.Find(module)!.Number);
    }

    [Fact]
    public void Copies_of_safeguards_are_owed_where_Art_13_1_f_says_so() => Assert.Equal(
        Mechanisms.Rows.Where(row => row.Kind == MechanismKind.Safeguard || row.Mechanism == TransferMechanism.CompellingInterests),
        Mechanisms.Rows.Where(row => (row.Needs & LegalNeeds.Copy) != 0));

    private static LawDate? Day(string? text) => LawDate.TryParse(text, out var day) ? day : null;
}
