using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Unmarked;

public class MarkMemberFixTests
{
    private const string Mark = "MarkAsPersonal";
    private const string Dismiss = "MarkAsNotPersonal";

    [Fact]
    public Task Personal_stands_first() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Offers(
        "public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }",
        ["Mark as personal data (FirstName)", "Not personal data (says nothing of a person)"]);

    [Fact]
    public Task Marks_and_imports() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Fixes(
        """
        using System;
        using System.Linq;
        using Zebra;

        namespace Zebra
        {
            /// <summary>A person.</summary>
            public class Person
            {
                /// <summary>Given.</summary>
                public string {|PDA1001:FirstName|} { get; set; } = "";
                public string {|PDA1001:LastName|} { get; set; } = "";
                [Obsolete]
                public string {|PDA1001:Email|} = "";
            }
        }
        """,
        """
        using System;
        using System.Linq;
        using PersonalDataAnalyzers;
        using Zebra;

        namespace Zebra
        {
            /// <summary>A person.</summary>
            public class Person
            {
                /// <summary>Given.</summary>
                [Personal(PersonalDataCategory.FirstName)]
                public string FirstName { get; set; } = "";
                [Personal(PersonalDataCategory.LastName)]
                public string LastName { get; set; } = "";
                [Personal(PersonalDataCategory.EmailAddress)]
                [Obsolete]
                public string Email = "";
            }
        }
        """,
        Mark);

    [Fact]
    public Task Positional_parameters_take_it_beside_them() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Fixes(
        "public record Person(string {|PDA1001:FirstName|}, string {|PDA1001:LastName|});",
        """
        using PersonalDataAnalyzers;

        public record Person([Personal(PersonalDataCategory.FirstName)] string FirstName, [Personal(PersonalDataCategory.LastName)] string LastName);
        """,
        Mark);

    [Fact]
    public Task Dismisses_with_a_reason() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Fixes(
        """
        using PersonalDataAnalyzers;

        public class Person
        {
            [NotPersonal("row state")] public bool Deleted { get; set; }
            public string {|PDA1001:FirstName|} { get; set; } = "";
        }
        """,
        """
        using PersonalDataAnalyzers;

        public class Person
        {
            [NotPersonal("row state")] public bool Deleted { get; set; }
            [NotPersonal("says nothing of a person")] public string FirstName { get; set; } = "";
        }
        """,
        Dismiss);

    [Fact]
    public Task Name_that_is_taken_is_written_in_full() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Fixes(
        """
        namespace Acme
        {
            public class PersonalAttribute : System.Attribute;
            public class Person { public string {|PDA1001:FirstName|} { get; set; } = ""; }
        }
        """,
        """
        namespace Acme
        {
            public class PersonalAttribute : System.Attribute;
            public class Person { [global::PersonalDataAnalyzers.Personal(global::PersonalDataAnalyzers.PersonalDataCategory.FirstName)] public string FirstName { get; set; } = ""; }
        }
        """,
        Mark);

    [Fact]
    public Task Undecided_member_is_marked_with_what_is_known_of_it() => CodeFixTest<UndecidedMemberAnalyzer, MarkMemberFix>.Fixes(
        """
        using PersonalDataAnalyzers;

        [Personal(typeof(R))]
        public partial class Person
        {
            public string {|PDA1003:Email|} { get; set; } = "";
            public string {|PDA1003:Colour|} { get; set; } = "";
        }

        public static class R;
        """,
        """
        using PersonalDataAnalyzers;

        [Personal(typeof(R))]
        public partial class Person
        {
            [Personal(PersonalDataCategory.EmailAddress)]
            public string Email { get; set; } = "";
            [Personal(PersonalDataCategory.Other)]
            public string Colour { get; set; } = "";
        }

        public static class R;
        """,
        Mark);

    [Fact]
    public Task Several_fields_in_one_declaration_are_left_to_the_author() =>
        CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.NoFix("public class Person { public string {|PDA1001:FirstName|} = \"\", {|PDA1001:LastName|} = \"\"; }");

    [Fact]
    public Task Nothing_to_write_without_the_package() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.NoFix(
        "public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }", setup: TestSetup.Default with { WithoutAnnotations = true });

    private const string Register = """
        using PersonalDataAnalyzers;

        namespace Acme.Registers;

        [DataController("Acme Oy", Country = "FI")]
        public static class Controller;

        [Register("Asiakasrekisteri", typeof(Controller))]
        public static class CustomerRegister;
        """;

    private static readonly TestSetup s_withRegister = TestSetup.Default.WithSource("Registers.cs", Register);

    [Fact]
    public Task Only_register_there_is_is_named_in_the_menu() => CodeFixTest<UnmarkedMemberAnalyzer, MarkMemberFix>.Offers(
        "public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }",
        ["Mark as personal data (FirstName) of CustomerRegister", "Not personal data (says nothing of a person)"],
        s_withRegister);

    [Fact]
    public Task Type_joins_the_only_register_there_is() => CodeFixTest<UnmarkedAnalyzers, MarkMemberFix>.Fixes(
        """
        namespace Acme.People
        {
            /// <summary>A person.</summary>
            [System.Serializable]
            public class Person
            {
                public int Id { get; set; }
                public string {|PDA1001:FirstName|} { get; set; } = "";
                public string {|PDA1001:LastName|} { get; set; } = "";

                public record Home(string {|PDA1002:Street|}, string {|PDA1002:PostalCode|});
            }
        }
        """,
        """
        using PersonalDataAnalyzers;

        namespace Acme.People
        {
            /// <summary>A person.</summary>
            [Personal(typeof(Registers.CustomerRegister))]
            [System.Serializable]
            public class Person
            {
                public int Id { get; set; }
                [Personal(PersonalDataCategory.FirstName)]
                public string FirstName { get; set; } = "";
                [Personal(PersonalDataCategory.LastName)]
                public string LastName { get; set; } = "";

                [Personal(typeof(Registers.CustomerRegister))]
                public record Home([Personal(PersonalDataCategory.PostalAddress)] string Street, [Personal(PersonalDataCategory.PostalCode)] string PostalCode);
            }
        }
        """,
        Mark,
        s_withRegister);

    [Fact]
    public Task Which_of_two_registers_is_not_guessed() => CodeFixTest<UnmarkedAnalyzers, MarkMemberFix>.Fixes(
        "public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }",
        "using PersonalDataAnalyzers;\n\npublic class Person { [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = \"\"; }",
        Mark,
        s_withRegister.WithSource("Second.cs", "[PersonalDataAnalyzers.Register(\"Second\", typeof(Acme.Registers.Controller))] public static class Second;"));

    [Fact]
    public Task What_is_not_personal_joins_no_register() => CodeFixTest<UnmarkedAnalyzers, MarkMemberFix>.Fixes(
        "public class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }",
        "using PersonalDataAnalyzers;\n\npublic class Person { [NotPersonal(\"says nothing of a person\")] public string FirstName { get; set; } = \"\"; }",
        Dismiss,
        s_withRegister);

    [Fact]
    public Task Type_in_parts_joins_once() => CodeFixTest<UnmarkedAnalyzers, MarkMemberFix>.Fixes(
        "public partial class Person { public string {|PDA1001:FirstName|} { get; set; } = \"\"; }",
        "using PersonalDataAnalyzers;\n\n[Personal(typeof(Acme.Registers.CustomerRegister))]\npublic partial class Person { [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = \"\"; }",
        Mark,
        s_withRegister.WithSource("Person2.cs", "public partial class Person\n{\n    public string {|PDA1001:LastName|} { get; set; } = \"\";\n}\n") with
        {
            After = [new TestFile("Person2.cs", "using PersonalDataAnalyzers;\n\npublic partial class Person\n{\n    [Personal(PersonalDataCategory.LastName)]\n    public string LastName { get; set; } = \"\";\n}\n")],
        });
}
