using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Sources as they are while somebody types: cut short, with tokens lost, doubled and exchanged.</summary>
public class MutationTests
{
    private const int Mutations = 250;

    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using PersonalDataAnalyzers;
        using SendGrid;

        namespace Shop;

        public class MissingException(string email) : Exception($"No {email}");

        public partial class Service(ILogger<Service> logger, HttpClient http)
        {
            private static readonly string s_url = $"https://example.com/{new Customer().Email}";

            async Task Run(Customer customer, List<Customer> all)
            {
                var x = customer?.Email ?? "none";
                x += customer is { Name: { Length: > 3 } name } ? name : "";
                try
                {
                    var (a, b) = (customer.Email, 1);
                    logger.LogInformation("{A} {@C}", a, customer with { });
                    var text = new StringBuilder().Append(x).Append($"{b:N}").ToString();
                    foreach (var mail in all.Where(c => c.Id > 0).Select(c => new { c.Email, c.Plan }))
                        Console.WriteLine(mail.Email);
                    await http.GetAsync($"https://api.example.com?email={x}");
                    var client = new SendGridClient("k");
                    await client.SendEmailAsync(new SendGridMessage { To = { x }, Subject = customer.Name });
                    Func<string> f = () => { try { return x; } finally { Local(x); } };
                    throw new MissingException(f());
                }
                catch (InvalidOperationException e) when (e.Message == x)
                {
                    logger.LogError(e, "{X}", x switch { "a" => customer.Email, _ => null });
                }
                finally
                {
                    Local(customer.Email);
                }

                void Local(string s) { if (s != "") Local(s); else logger.LogWarning(s); }
                string[] list = [.. all.Select(c => c.Email), x];
                Audit(string.Join(",", list));
            }

            private void Audit(string text) => logger.LogWarning("audit {Text}", text);
        }
        """;

    [Fact]
    public void MutatedSources_NeverThrow()
    {
        var random = new Random(20261122);
        var model = CSharpSyntaxTree.ParseText(FlowTest.Model, new CSharpParseOptions(LanguageVersion.Latest), "Model.cs");
        var references = TestCompilation.Create("", FlowTest.Setup).References;
        var seed = CSharpCompilation.Create("Mutations", [model], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzed = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(random);
            var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), "Test.cs");
            analyzed += Analyze(seed.AddSyntaxTrees(tree), tree, text);
        }

        Assert.True(analyzed > Mutations, "Too few bodies were reached: " + analyzed);
    }

    private static int Analyze(Compilation compilation, SyntaxTree tree, string text)
    {
        var flow = new FlowContext(compilation, MarkContext.Of(compilation), new Inference(compilation, new AnalyzerOptions([])));
        var semantics = compilation.GetSemanticModel(tree);
        var bodies = 0;
        foreach (var body in TreeIndex.Of(tree, flow.Tables.Sinks).Bodies)
        {
            try
            {
                if (semantics.GetOperation(body.Node) is not { } root)
                    continue;
                var pass = new BodyFlow(flow, CancellationToken.None);
                pass.Run(root, semantics.GetDeclaredSymbol(body.Node));
                var rules = new FlowRules(flow, static diagnostic => Assert.NotEmpty(diagnostic.GetMessage()));
                foreach (var hit in pass.Hits)
                    rules.Report(hit);
                bodies++;
            }
            catch (Exception exception) when (IsOfTheCompiler(exception))
            {
                // The graph builder refuses some code that does not compile; the analyzer passes such a body over.
            }
            catch (Exception exception)
            {
                Assert.Fail(exception + Environment.NewLine + text);
            }
        }

        return bodies;
    }

    private static bool IsOfTheCompiler(Exception exception) =>
        exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" Microsoft.CodeAnalysis.", StringComparison.Ordinal) || line.Contains(" PersonalDataAnalyzers.", StringComparison.Ordinal))
            is { } first && first.Contains(" Microsoft.CodeAnalysis.", StringComparison.Ordinal);

    private static string Mutate(Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: tokens[at] = tokens[random.Next(tokens.Count)]; break;
                case 3: tokens.RemoveRange(at, Math.Min(random.Next(6), tokens.Count - at)); break;
                default: tokens = tokens.Take(Math.Max(tokens.Count / 2, at)).ToList(); break;
            }
        }

        return string.Concat(tokens);
    }
}
