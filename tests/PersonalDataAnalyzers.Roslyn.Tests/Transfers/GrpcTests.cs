using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Calls on generated clients: the address of the registration says who receives.</summary>
public class GrpcTests
{
    private const string Generated = """
        namespace Grpc.Core
        {
            public abstract class ClientBase { protected ClientBase() { } }
            public abstract class ClientBase<T> : ClientBase where T : ClientBase<T> { public T WithHost(string host) => (T)this; }
        }

        namespace Acme.Members
        {
            public class JoinRequest { public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }

            public static partial class Members
            {
                public partial class MembersClient : Grpc.Core.ClientBase<MembersClient>
                {
                    public virtual int Join(JoinRequest request) => 0;
                    public virtual System.Threading.Tasks.Task<int> CreateAsync(JoinRequest request) => System.Threading.Tasks.Task.FromResult(0);
                }
            }
        }

        namespace Shop
        {
            public class GrpcOptions { public System.Uri? Address { get; set; } }
            public static class Registration { public static void AddGrpcClient<T>(this object services, System.Action<GrpcOptions> configure) { } }
        }
        """;

    private static readonly TestSetup s_setup = FlowTest.Setup.WithSource("Generated.cs", Generated);

    [Theory]
    [InlineData("PDA3006", "https://api.example.us", "'api.example.us'", "int Run(Customer customer) => {|PDA3006:_client.Join(new JoinRequest { Email = customer.Email })|};")]
    [InlineData("PDA3006", "https://api.example.us", "'api.example.us'", "async Task Run(Customer customer) { var request = new JoinRequest(); request.Email = customer.Email; await {|PDA3006:_client.CreateAsync(request)|}; }")]
    [InlineData("PDA3002", "https://api.hubapi.com", "'HubSpot'", "int Run(Customer customer) => {|PDA3002:_client.Join(new JoinRequest { Email = customer.Email })|};")]
    public async Task Address_Triggers(string id, string address, string receiver, string member)
    {
        var found = await AnalyzerTest<FlowAnalyzer>.Triggers(File(address, member), s_setup);
        Assert.Equal(id, Assert.Single(found).Id);
        Assert.Contains(receiver, found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://members", "int Run(Customer customer) => _client.Join(new JoinRequest { Email = customer.Email });")]
    [InlineData("https://api.example.us", "int Run(Customer customer) => _client.Join(new JoinRequest { Plan = customer.Plan });")]
    [InlineData("https://api.example.us", "object Run(Customer customer) => _client.WithHost(customer.Email);")]
    public Task Neighbour_DoesNotTrigger(string address, string member) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(address, member), s_setup);

    private static string File(string address, string member) => $$"""
        using System;
        using System.Threading.Tasks;
        using Acme.Members;

        namespace Shop;

        public class Joining(Members.MembersClient client) { private readonly Members.MembersClient _client = client; {{member}} }

        public static class Start { static void Run(object services) { services.AddGrpcClient<Members.MembersClient>(o => o.Address = new Uri("{{address}}")); } }
        """;
}
