using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Functions that a language model may call: what they return goes into its prompt.</summary>
public class ToolTests
{
    private const string Library = """
        namespace Microsoft.Extensions.AI
        {
            public class AIFunction { }
            public static class AIFunctionFactory { public static AIFunction Create(System.Delegate method, string? name = null) => new(); }
        }

        namespace Microsoft.SemanticKernel
        {
            [System.AttributeUsage(System.AttributeTargets.Method)] public sealed class KernelFunctionAttribute : System.Attribute { }
        }
        """;

    private static readonly TestSetup s_setup = FlowTest.Setup.WithSource("Library.cs", Library);

    [Theory]
    [InlineData("object Tools() => AIFunctionFactory.Create(Who); string Who() => {|PDA3006:_customer.Email|};")]
    [InlineData("object Tools() => AIFunctionFactory.Create(this.Who); string Who() { var text = $\"{_customer.Name}\"; return {|PDA3006:text|}; }")]
    [InlineData("object Tools() => AIFunctionFactory.Create(() => {|PDA3006:_customer.Email|});")]
    [InlineData("object Tools() => AIFunctionFactory.Create(Who, \"who\"); Customer Who() => {|PDA3006:_customer|};")]
    [InlineData("object Tools() => AIFunctionFactory.Create(Who); async Task<string> Who() { await Task.Yield(); return {|PDA3006:JsonSerializer.Serialize(new { _customer.Email })|}; }")]
    [InlineData("[KernelFunction] public string Who() => {|PDA3006:_customer.Email|};")]
    [InlineData("[KernelFunction] public string Who(int id) { if (id == 0) return \"nobody\"; return {|PDA3006:_customer.Email|}; }")]
    public Task Tool_Triggers(string members) => AnalyzerTest<FlowAnalyzer>.Triggers(File(members), s_setup);

    [Theory]
    [InlineData("object Tools() => AIFunctionFactory.Create(Plan); string Plan() => _customer.Plan; string Who() => _customer.Email;")]
    [InlineData("object Tools() => AIFunctionFactory.Create(() => _customer.Plan);")]
    [InlineData("[KernelFunction] public int Count(int id) => _customer.Email.Length; public string Who() => _customer.Email;")]
    public Task Tool_DoesNotTrigger(string members) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(members), s_setup);

    /// <summary>Without the library and without a mark: the names that the author gives to the values speak.</summary>
    [Fact]
    public Task LooseTool_Triggers() => AnalyzerTest<FlowAnalyzer>.Triggers("""
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Claims;
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        public class Chat
        {
            private readonly ClaimsPrincipal _user;
            private readonly ChatOptions _options;

            public Chat(ClaimsPrincipal user)
            {
                _user = user;
                _options = new() { Tools = [AIFunctionFactory.Create(GetUserInfo), AIFunctionFactory.Create(GetCart)] };
            }

            private string GetUserInfo()
            {
                var claims = _user.Claims;
                return {|PDA3006:JsonSerializer.Serialize(new { LastName = GetValue(claims, "last_name"), Email = GetValue(claims, "email") })|};

                static string GetValue(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(x => x.Type == type)?.Value ?? "";
            }

            private string GetCart() => JsonSerializer.Serialize(new { Items = _user.Claims.Count() });
        }
        """, TestSetup.Default with { AllowCompileErrors = true });

    private static string File(string members) => $$"""
        using System;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using PersonalDataAnalyzers;

        namespace Shop;

        public class Chat(Customer customer)
        {
            private readonly Customer _customer = customer;
            {{members}}
        }
        """;
}
