using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;
using PersonalDataAnalyzers.Testing;
using static PersonalDataAnalyzers.Roslyn.Tests.Lawfulness.Declared;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class RegisterUnusedAnalyzerTests
{
    private const string Program = "\nSystem.Console.WriteLine();\n";

    private static string InProgram(string source) => source.Replace(Acme, Program + Acme, System.StringComparison.Ordinal);

    [Fact]
    public Task A_register_of_a_program_that_nothing_refers_to_Triggers() =>
        AnalyzerTest<RegisterUnusedAnalyzer>.Triggers(InProgram(WithRegister("")).Replace("Register(\"Asiakasrekisteri\", typeof(Acme))", "{|PDA2013:Register(\"Asiakasrekisteri\", typeof(Acme))|}", System.StringComparison.Ordinal));

    [Fact]
    public Task A_register_that_a_type_or_a_member_refers_to_DoesNotTrigger() => AnalyzerTest<RegisterUnusedAnalyzer>.DoesNotTrigger(
        InProgram(WithRegister("public partial class Order { [Personal(OrderData, Register = typeof(Customers))] public string? Note { get; set; } }")));

    [Fact]
    public Task A_register_that_somebody_else_keeps_DoesNotTrigger() => AnalyzerTest<RegisterUnusedAnalyzer>.DoesNotTrigger(
        InProgram(Register("[Purpose(\"A\", LegalBasis.Contract), DataContent(Name, KeptIn = \"binder in the office\")]")));

    [Fact]
    public Task A_register_of_a_library_DoesNotTrigger() => AnalyzerTest<RegisterUnusedAnalyzer>.DoesNotTrigger(WithRegister(""));
}
