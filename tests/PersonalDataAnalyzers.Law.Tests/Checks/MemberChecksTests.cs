using PersonalDataAnalyzers.Law.Facts;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class MemberChecksTests
{
    [Fact]
    public void A_type_without_a_register_is_found_once() =>
        Assert.Contains("RegisterMissing at Customer", Check(Register, Type with { Register = "" }));

    [Fact]
    public void A_register_that_is_none_is_found() =>
        Assert.Contains("RegisterUnknown at Customer", Check(Register, Type with { Register = "Customer" }));

    [Fact]
    public void A_member_of_another_register_that_is_none_is_found_at_the_member() =>
        Assert.Contains("RegisterUnknown at Customer.Value", Check(Register, With(new FieldFacts { Member = "Value", State = FieldState.Personal, Register = "Nobody" })));

    [Fact]
    public void What_is_not_personal_needs_nothing() =>
        Assert.Empty(Check(Register, With(new FieldFacts { Member = "Value", State = FieldState.NotPersonal, Register = "Nobody" })));

    [Fact]
    public void A_purpose_its_register_does_not_list_is_found() =>
        Assert.Equal(["PurposeNotOfRegister at Customer.Value"], Check(Register, With(new FieldFacts { Member = "Value", State = FieldState.Personal, Category = PersonalDataCategory.Age, Purposes = List("Marketing") })));

    [Fact]
    public void A_purpose_named_on_the_type_is_reported_there_once() =>
        Assert.Equal(["PurposeNotOfRegister at Customer"], Check(Register, Type with { Purposes = List("Marketing") }));

    [Theory]
    [InlineData(PersonalDataCategory.FirstName, false)]
    [InlineData(PersonalDataCategory.Name, false)]
    [InlineData(PersonalDataCategory.PostalCode, false)]
    [InlineData(PersonalDataCategory.HealthData, true)]
    [InlineData(PersonalDataCategory.InternalIdentifier, false)]
    public void Code_holds_what_the_register_declares_and_its_children(PersonalDataCategory category, bool found)
    {
        var declared = Register with { Content = List(new ContentFacts { Categories = List(PersonalDataCategory.Name, PersonalDataCategory.PostalAddress, PersonalDataCategory.EmailAddress) }) };
        var field = new FieldFacts { Member = "Value", State = FieldState.Personal, Category = category, Ground = AdditionalGround.LegalClaims };
        Assert.Equal(found ? ["ContentUndeclared at Customer.Value"] : [], Check(declared, With(field)));
    }

    [Fact]
    public void A_register_that_declares_no_content_publishes_what_code_holds() =>
        Assert.Empty(Check(Register, With(new FieldFacts { Member = "Value", State = FieldState.Personal, Category = PersonalDataCategory.Photo })));

    [Fact]
    public void Content_of_another_purpose_does_not_cover_a_member()
    {
        var marketing = new PurposeFacts { Id = "Marketing", At = "Marketing@0", Name = "Marketing", Basis = LegalBasis.LegitimateInterests, Interest = "sales", Content = List(new ContentFacts { Categories = List(PersonalDataCategory.Interests) }) };
        var care = Purpose with { Id = "Care", Content = List(new ContentFacts { Categories = List(PersonalDataCategory.EmailAddress) }) };
        var register = Register with { Purposes = List(care, marketing) };
        var field = new FieldFacts { Member = "Value", State = FieldState.Personal, Category = PersonalDataCategory.Interests };

        Assert.Empty(Check(register, With(field)));
        Assert.Equal(["ContentUndeclared at Customer.Value"], Check(register, With(field with { Purposes = List("Care") })));
    }

    [Fact]
    public void A_register_nobody_refers_to_is_found()
    {
        Assert.Contains("RegisterUnused at Customers@0", Check(Register, Type with { Register = "Other" }));
        Assert.DoesNotContain("RegisterUnused at Customers@0", Check(Register with { Medium = RegisterMedium.Paper }, Type with { Register = "Other" }));
        Assert.DoesNotContain("RegisterUnused at Customers@0", Check(Register with { Content = List(new ContentFacts { KeptIn = "binder" }) }, Type with { Register = "Other" }));
    }

    [Fact]
    public void What_is_included_never_stands_for_details_of_its_own()
    {
        Assert.Equal(["RegisterWithoutDetails at Customers@0"], Check(Register with { Purposes = List(Purpose with { Level = StatementLevel.Included }) }));
        Assert.Equal(["RegisterWithoutDetails at Customers@0"], Check(Register with { Subjects = List(new SubjectsFacts { Level = StatementLevel.Controller, Group = SubjectGroup.Customers }) }));
    }
}
