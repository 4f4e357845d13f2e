using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

public class RegionTests
{
    private const string Amazon = "public class RegionEndpoint { public static readonly RegionEndpoint USEast1 = new(); public static readonly RegionEndpoint EUNorth1 = new(); }";

    [Fact]
    public Task Region_Triggers() => AnalyzerTest<FlowAnalyzer>.Triggers(Amazon + """
        public class C
        {
            private readonly string _region = {|PDA3007:"us-east-1"|};
            public object Endpoint() => RegionEndpoint.{|PDA3007:USEast1|};
            public string Host() => {|PDA3007:"https://s3.us-west-2.amazonaws.com/bucket"|};
            public string Google() => {|PDA3007:"https://us-central1-project.cloudfunctions.net"|};
            public string Azure() => {|PDA3007:"eastus2"|};
        }
        """);

    [Fact]
    public Task Region_DoesNotTrigger() => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(Amazon + """
        public class C
        {
            private readonly string _region = "eu-north-1";
            public object Endpoint() => RegionEndpoint.EUNorth1;
            public string Host() => "https://s3.eu-west-1.amazonaws.com/bucket";
            public string Text() => "we ship to us-east-1 too";
            public enum Place { USEast1 }
            public Place Own() => Place.USEast1;
        }
        """);

    /// <summary>Adequacy of the day that the project pins, not of today: the same build in any year.</summary>
    [Theory]
    [InlineData("2024-01-01", "PDA3016")]
    [InlineData("2032-01-01", "PDA3007")]
    public Task Region_IsJudgedAsOfTheDayOfTheProject(string day, string id) =>
        AnalyzerTest<FlowAnalyzer>.Triggers("public class C { public string Region() => {|" + id + ":\"uksouth\"|}; }", TestSetup.Default.WithProperty("PersonalDataAsOf", day));

    [Fact]
    public Task ServicesFile_IsReportedAtTheLine() => AnalyzerTest<FlowAnalyzer>.Triggers("", TestSetup.Default.WithAdditionalFile("PersonalData.services.tsv", """
        id	name	country	hosts
        crm	Our CRM	FI	crm.example.fi
        {|PDA3008:bad	Bad	XX	bad.example|}
        """.ReplaceLineEndings("\n")));

    [Fact]
    public Task ServicesFile_NamesTheUsersOwn() => AnalyzerTest<FlowAnalyzer>.Triggers("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PersonalDataAnalyzers;
        public class C(HttpClient http)
        {
            public Task Run([Personal(PersonalDataCategory.EmailAddress)] string mail) => {|PDA3002:http.PostAsJsonAsync("https://crm.example.fi/x", mail)|};
        }
        """, TestSetup.Default.WithAdditionalFile("PersonalData.services.tsv", "id\tname\tcountry\thosts\ncrm\tOur CRM\tFI\tcrm.example.fi"));
}
