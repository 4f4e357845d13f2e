using System.Threading.Tasks;
using PersonalDataAnalyzers.CodeFixes.Configuration;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Configuration;

public class ReplaceArgumentFixTests
{
    [Fact]
    public Task Every_argument_is_replaced_by_what_it_meant() => CodeFixTest<ArgumentAnalyzer, ReplaceArgumentFix>.Fixes(
        """
        using PersonalDataAnalyzers;
        [DataController("A", Country = {|PDA0004:"fin"|})] // Finland
        [Notice("Seloste", {|PDA0005:"sv-FI"|}, Created = {|PDA0002:"1.2.2018"|}, Updated = {|PDA0002:"2026-3-4"|})]
        [Retention({|PDA0001:"2Y"|}, RetentionStart.ContractEnd)]
        [RequestChannel(ChannelKind.Email, AnswerWithin = {|PDA0001:"p1m"|})]
        public static class A;
        [Recipient("B", RecipientRole.Processor, {|PDA0004:"UK"|}, RemoteAccessFrom = new[] { {|PDA0004:"EL"|}, "US" })]
        public static class B;
        """,
        """
        using PersonalDataAnalyzers;
        [DataController("A", Country = "FI")] // Finland
        [Notice("Seloste", "sv", Created = "2018-02-01", Updated = "2026-03-04")]
        [Retention("P2Y", RetentionStart.ContractEnd)]
        [RequestChannel(ChannelKind.Email, AnswerWithin = "P1M")]
        public static class A;
        [Recipient("B", RecipientRole.Processor, "GB", RemoteAccessFrom = new[] { "GR", "US" })]
        public static class B;
        """);

    [Fact]
    public Task Menu_says_what_will_be_written() => CodeFixTest<ArgumentAnalyzer, ReplaceArgumentFix>.Offers(
        """using PersonalDataAnalyzers; [Recipient("B", RecipientRole.Processor, {|PDA0004:"UK"|})] public static class B;""", ["Write \"GB\""]);

    [Theory]
    [InlineData("""[Retention({|PDA0001:"two years"|}, RetentionStart.ContractEnd)]""")]
    [InlineData("""[Notice("x", "fi", Updated = {|PDA0002:"11/22/2026"|})]""")]
    [InlineData("""[Notice("x", {|PDA0005:"Finnish"|})]""")]
    [InlineData("""[Recipient("x", RecipientRole.Processor, {|PDA0003:"Finland"|})]""")]
    [InlineData("""[Recipient("x", RecipientRole.Processor, {|PDA0004:Britain|})]""")]
    public Task What_is_a_guess_is_not_offered(string statement) => CodeFixTest<ArgumentAnalyzer, ReplaceArgumentFix>.NoFix(
        $$"""using PersonalDataAnalyzers; using static Names; {{statement}} public static class B; public static class Names { public const string Britain = "UK"; }""");
}
