using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class RegisterAnalyzerTests
{
    private static Task Triggers(string source, TestSetup? setup = null) => AnalyzerTest<RegisterAnalyzer>.Triggers(source, setup);

    private static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest<RegisterAnalyzer>.DoesNotTrigger(source, setup);

    [Fact]
    public Task A_type_with_marked_members_and_no_register_Triggers() =>
        Triggers(Usings + "public partial class {|PDA2001:Customer|} { [Personal(EmailAddress)] public string Email { get; set; } = \"\"; [Personal(Name)] public string FullName { get; set; } = \"\"; }");

    [Fact]
    public Task A_data_subject_and_no_register_Triggers() =>
        Triggers(Usings + "[DataSubject] public partial class {|PDA2001:Customer|} { public int Id { get; set; } }");

    [Fact]
    public Task A_register_that_is_none_Triggers() =>
        Triggers(Usings + Acme + "[{|PDA2001:Personal(typeof(Acme))|}] public partial class Customer { [Personal(EmailAddress)] public string Email { get; set; } = \"\"; }");

    [Fact]
    public Task A_member_of_another_register_that_is_none_Triggers() =>
        Triggers(WithRegister("[Personal(typeof(Customers))] public partial class Customer { [{|PDA2001:Personal(EmailAddress, Register = typeof(Acme))|}] public string Email { get; set; } = \"\"; }"));

    [Fact]
    public Task A_positional_record_and_no_register_Triggers() =>
        Triggers(Usings + "public partial record {|PDA2001:Customer|}([Personal(EmailAddress)] string Email);");

    [Fact]
    public Task A_foreign_type_and_no_register_Triggers() => Triggers("""
        using PersonalDataAnalyzers;
        [assembly: {|PDA2001:PersonalOf(typeof(System.UriBuilder), nameof(System.UriBuilder.UserName), PersonalDataCategory.UserName)|}]
        """);

    [Fact]
    public Task Marks_of_a_register_DoesNotTrigger() => DoesNotTrigger(WithRegister("""
        [Personal(typeof(Customers)), DataSubject] public partial class Customer { public int Id { get; set; } [Personal(EmailAddress)] public string Email { get; set; } = ""; }
        public partial class Order { [Personal(OrderData, Register = typeof(Customers))] public string Note { get; set; } = ""; }
        """));

    [Fact]
    public Task Contracts_of_methods_value_types_and_interfaces_DoesNotTrigger() => DoesNotTrigger(Usings + """
        public interface IReachable { [Personal(EmailAddress)] string Email { get; } }
        [Personal(EmailAddress)] public readonly struct Email(string value) { public string Value { get; } = value; }
        public static class Mailer { public static void Send([Personal(EmailAddress)] string to) { } }
        """);

    [Fact]
    public Task Code_without_our_annotations_DoesNotTrigger() =>
        DoesNotTrigger("public class Customer { public string Email { get; set; } = \"\"; }", TestSetup.Default with { WithoutAnnotations = true });

    [Fact]
    public Task A_register_that_only_includes_what_others_share_Triggers() => Triggers(Usings + Acme + """
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Palvelut", LegalBasis.Contract)]
        [Retention("P2Y", RetentionStart.ContractEnd)]
        public static class Shared;

        [{|PDA2014:Register("Asiakasrekisteri", typeof(Acme))|}, Includes(typeof(Shared))] public static class Customers;
        """);

    [Fact]
    public Task A_copy_of_other_registers_DoesNotTrigger() => DoesNotTrigger(WithRegister("""
        [Register("Varmuuskopiot", typeof(Acme))]
        [DerivedFrom(Derivation.Backup, typeof(Customers))]
        public static class Backups;
        """));
}
