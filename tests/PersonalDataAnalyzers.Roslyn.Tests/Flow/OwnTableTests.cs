using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;
using Xunit;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Sinks, sources and sanitisers that a project adds.</summary>
public class OwnTableTests
{
    private const string House = """
        namespace House
        {
            public static class Audit { public static void Keep(string what, string by) { } }
            public class Ticket(string title) { public string Subject { get; set; } = title; }
            public class Caller { public string Handle => ""; public string Contact() => ""; public static string Current => ""; }
            public static class Veil { public static string Over(string text) => text; }
            public class Bus { public void Emit(object message, string topic) { } }
        }
        """;

    private static readonly TestSetup s_plain = FlowTest.Setup.WithReference(TestCompilation.Reference(House, "House"));

    private static TestSetup With(string table, string rows) => s_plain.WithAdditionalFile($"PersonalData.{table}.tsv", rows);

    [Theory]
    [InlineData("log\tHouse.Audit\tKeep\twhat", """House.Audit.Keep({|PDA4001:customer.Email|}, "x");""")]
    [InlineData("log\tHouse.Audit\tKeep\twhat", """House.Audit.Keep("x", customer.Email);""")]
    [InlineData("url\tHouse.Ticket\t.ctor", """var ticket = new House.Ticket({|PDA4003:customer.Name|});""")]
    [InlineData("telemetry\tHouse.Ticket\t=Subject", """var ticket = new House.Ticket("x"); {|PDA4004:ticket.Subject|} = customer.Name;""")]
    [InlineData("recipient\tHouse.Bus\tEmit\tmessage", """new House.Bus().Emit("x", customer.Email);""")]
    [InlineData("recipient\tHouse.Bus\tEmit\tmessage", """{|PDA3006:new House.Bus().Emit(customer, "x")|};""")]
    public Task Sink(string row, string body)
    {
        var setup = With("sinks", "kind\ttypes\tmembers\tparameters\n" + row);
        return body.Contains("{|", System.StringComparison.Ordinal) ? FlowTest.Triggers(Body(body), setup) : FlowTest.DoesNotTrigger(Body(body), setup);
    }

    [Fact]
    public Task Sink_WithoutARow_DoesNotTrigger() => FlowTest.DoesNotTrigger(Body("""House.Audit.Keep(customer.Email, "x"); new House.Bus().Emit(customer, "x");"""), s_plain);

    [Fact]
    public Task Sink_OfAnUnboundType_Triggers() => AnalyzerTest<FlowAnalyzer>.Triggers("""
        using House;
        using PersonalDataAnalyzers;
        public class C { public void Run([Personal(PersonalDataCategory.EmailAddress)] string mail) => Bus.Emit({|PDA4006:mail|}); }
        """, TestSetup.Default.WithAdditionalFile("PersonalData.sinks.tsv", "kind\ttypes\tmembers\ncache\tHouse.Bus\tEmit") with { AllowCompileErrors = true });

    [Theory]
    [InlineData("_logger.LogInformation({|PDA4001:caller.Handle|});")]
    [InlineData("_logger.LogInformation({|PDA4001:caller.Contact()|});")]
    [InlineData("_logger.LogInformation({|PDA4001:House.Caller.Current|});")]
    public async Task Source_Triggers(string body)
    {
        var setup = With("sources", "type\tmember\tcategory\nHouse.Caller\tHandle\tUserName\nHouse.Caller\tContact\tEmailAddress\nHouse.Caller\tCurrent\tName");
        var found = await FlowTest.Triggers("void Run(House.Caller caller) { " + body + " }", setup);
        // The project says so itself: no guess from a name.
        Assert.All(found, finding => Assert.Equal(DiagnosticSeverity.Warning, finding.Severity));
    }

    [Fact]
    public Task Source_WithoutARow_DoesNotTrigger() => FlowTest.DoesNotTrigger("void Run(House.Caller caller) { _logger.LogInformation(caller.Handle); }", s_plain);

    [Fact]
    public Task Sanitiser_DoesNotTrigger() => FlowTest.DoesNotTrigger(Body("_logger.LogInformation(House.Veil.Over(customer.Email));"), With("sanitisers", "types\tmembers\nHouse.Veil\tOv*"));

    [Fact]
    public Task Sanitiser_ByNameAlone_DoesNotCutAMark_Triggers() =>
        FlowTest.Triggers(Body("""_logger.LogInformation({|PDA4001:Over(customer.Email)|});""") + "private static string Over(string text) => text;", With("sanitisers", "types\tmembers\n*\tOver"));

    [Fact]
    public Task Service_OfASink_Triggers() => FlowTest.Triggers(
        Body("""{|PDA3002:new House.Bus().Emit(customer, "x")|};"""),
        With("sinks", "kind\ttypes\tmembers\nrecipient\tHouse.Bus\tEmit").WithAdditionalFile("PersonalData.services.tsv", "id\tname\tcountry\tprefixes\nbus\tThe bus\tFI\tHouse.Bus"));

    [Fact]
    public async Task Row_IsReportedAtItsLine()
    {
        var setup = With("sinks", "kind\ttypes\tmembers\n{|PDA3008:loog\tHouse.Audit\tKeep|}\nlog\tHouse.Audit\tKeep")
            .WithAdditionalFile("PersonalData.sources.tsv", "{|PDA3008:type\tmember|}")
            .WithAdditionalFile("PersonalData.sanitiser.tsv", "{|PDA3008:types\tmembers|}\nHouse.Veil\tOver");
        await AnalyzerTest<FlowAnalyzer>.Triggers("public class C;", setup);
    }

    private static string Body(string body) => "void Run(Customer customer) { " + body + " }";
}
