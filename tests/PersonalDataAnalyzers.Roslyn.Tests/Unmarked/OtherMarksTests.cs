using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Unmarked;

public class OtherMarksTests
{
    private const string Foreign = """

        namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : System.Attribute; public class ProtectedPersonalDataAttribute : PersonalDataAttribute; }
        namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : System.Attribute; }
        namespace Destructurama.Attributed { public class LogMaskedAttribute : System.Attribute; public class NotLoggedAttribute : System.Attribute; }
        public class SecretDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;

        """;

    [Theory]
    [InlineData("Microsoft.AspNetCore.Identity.PersonalData", "download page")]
    [InlineData("Microsoft.AspNetCore.Identity.ProtectedPersonalData", "encrypts")]
    [InlineData("SecretData", "redaction")]
    [InlineData("Destructurama.Attributed.LogMasked", "masks")]
    [InlineData("Destructurama.Attributed.NotLogged", "leaves the value out")]
    public async Task Foreign_mark_Triggers(string attribute, string does)
    {
        var found = await AnalyzerTest<ForeignMarkAnalyzer>.Triggers("public class User { [{|PDA1005:" + attribute + "|}] public string Motto { get; set; } = \"\"; }" + Foreign);
        Assert.Contains(does, found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.Other)]")]
    [InlineData("[PersonalDataAnalyzers.NotPersonal(\"made up\")]")]
    public Task Foreign_mark_beside_ours_DoesNotTrigger(string ours) =>
        AnalyzerTest<ForeignMarkAnalyzer>.DoesNotTrigger("public class User { [Destructurama.Attributed.NotLogged] " + ours + " public string Motto { get; set; } = \"\"; }" + Foreign);

    [Theory]
    [InlineData("public class C { [Personal(PersonalDataCategory.Name), {|PDA1006:NotPersonal(\"x\")|}] public string Name { get; set; } = \"\"; }")]
    [InlineData("[Personal(typeof(R)), {|PDA1006:NotPersonal(\"x\")|}] public class C; public static class R;")]
    [InlineData("public class C { [{|PDA1006:NotPersonal(\"\")|}] public string Name { get; set; } = \"\"; }")]
    [InlineData("public class C { [{|PDA1006:NotPersonal(\"  \")|}] public string Name { get; set; } = \"\"; }")]
    [InlineData("[assembly: {|PDA1006:NotPersonal(\"\")|}]")]
    [InlineData("[{|PDA1006:NotPersonal(null!)|}] public class C;")]
    [InlineData("public class C { [return: {|PDA1006:NotPersonal(\" \")|}] public string M([{|PDA1006:NotPersonal(\"\")|}] string name) => name; }")]
    [InlineData("public class C { [return: {|PDA1006:NotPersonal(\"x\")|}] public string M([{|PDA1006:NotPersonal(\"x\")|}] string name) => name; }")]
    [InlineData("public class C([{|PDA1006:NotPersonal(\"x\")|}] string name) { public string M() => name; }")]
    [InlineData("public record C(string Name) { public C([{|PDA1006:NotPersonal(\"x\")|}] int number) : this(number.ToString()) { } }")]
    [InlineData("public record C([Personal(PersonalDataCategory.Name), {|PDA1006:NotPersonal(\"x\")|}] string Name);")]
    [InlineData("[Personal(typeof(int)), {|PDA1006:Personal(typeof(long))|}] public class C { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = \"\"; }")]
    [InlineData("public class C { [Personal(PersonalDataCategory.Name)][{|PDA1006:Personal(PersonalDataCategory.Age)|}] public string Name { get; set; } = \"\"; }")]
    public Task Contradiction_Triggers(string source) => AnalyzerTest<ContradictoryMarkAnalyzer>.Triggers("using PersonalDataAnalyzers; " + source);

    [Theory]
    [InlineData("[assembly: NotPersonal(\"holds machines\")]")]
    [InlineData("public record C([NotPersonal(\"goods\")] string Name);")]
    [InlineData("public record struct C([property: NotPersonal(\"goods\")] string Name);")]
    [InlineData("public class C { [NotPersonal(\"goods\")] public string Name { get; set; } = \"\"; }")]
    [InlineData("public class C { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = \"\"; }")]
    [InlineData("[Personal(typeof(int), typeof(long))] public class C { [Personal(PersonalDataCategory.Name, Register = typeof(long))] public string Name { get; set; } = \"\"; }")]
    public Task One_decision_DoesNotTrigger(string source) => AnalyzerTest<ContradictoryMarkAnalyzer>.DoesNotTrigger("using PersonalDataAnalyzers; " + source);

    [Fact]
    public Task Empty_reason_is_one_finding_and_not_two_DoesNotTrigger() => AnalyzerTest<PersonalDataAnalyzers.Roslyn.Rules.Configuration.ArgumentAnalyzer>.DoesNotTrigger(
        "using PersonalDataAnalyzers; [assembly: NotPersonal(\"\")] [NotPersonal(\"\")] public class C { [NotPersonal(\"\")] public string Name { get; set; } = \"\"; }");

    [Theory]
    [InlineData("public class User { public int Id { get; set; } public string {|PDA2011:Password|} { get; set; } = \"\"; }")]
    [InlineData("public class Kayttaja { public int Id { get; set; } public string {|PDA2011:Salasana|} { get; set; } = \"\"; }")]
    [InlineData("public class User { public int Id { get; set; } [PersonalDataAnalyzers.Personal(PersonalDataAnalyzers.PersonalDataCategory.Password)] public string {|PDA2011:Password|} { get; set; } = \"\"; }")]
    public Task Stored_password_Triggers(string source) => AnalyzerTest<PlainCredentialAnalyzer>.Triggers(source);

    [Theory]
    [InlineData("public class User { public int Id { get; set; } public string PasswordHash { get; set; } = \"\"; public string PasswordSalt { get; set; } = \"\"; }")]
    [InlineData("public class User { public int Id { get; set; } public byte[] Password { get; set; } = []; }")]
    [InlineData("public class LoginRequest { public string UserName { get; set; } = \"\"; public string Password { get; set; } = \"\"; }")]
    [InlineData("public class UserDto { public int Id { get; set; } public string Password { get; set; } = \"\"; }")]
    [InlineData("public class SmtpSettings { public int Id { get; set; } public string Password { get; set; } = \"\"; }")]
    public Task Hash_form_or_setting_DoesNotTrigger(string source) => AnalyzerTest<PlainCredentialAnalyzer>.DoesNotTrigger(source);
}
