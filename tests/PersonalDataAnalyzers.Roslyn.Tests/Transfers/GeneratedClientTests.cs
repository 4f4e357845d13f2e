using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Transfers;

/// <summary>Clients that a tool or a library writes: Refit's interfaces, WCF's proxies, those of an OpenAPI document.</summary>
public class GeneratedClientTests
{
    private const string Libraries = """
        namespace Refit
        {
            public abstract class HttpMethodAttribute(string path) : System.Attribute { public string Path => path; }
            public class PostAttribute(string path) : HttpMethodAttribute(path);
            public class GetAttribute(string path) : HttpMethodAttribute(path);
            public class BodyAttribute : System.Attribute;
            public static class RestService { public static T For<T>(string host) => default!; }
            public static class Registration { public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddRefitClient<T>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) => null!; }
        }

        namespace System.ServiceModel
        {
            public class ServiceContractAttribute : System.Attribute;
            public class OperationContractAttribute : System.Attribute;
            public abstract class ClientBase<T> where T : class { protected T Channel => null!; }
        }
        """;

    private static readonly TestSetup s_setup = FlowTest.Setup.WithSource("Libraries.cs", Libraries);

    [Theory]
    [InlineData("public interface ICrm { [Post(\"/people\")] Task Add([Body] Person person); } public class Page(ICrm crm) { Task Run(Customer c) => {|PDA3006:crm.Add(new Person { Text = c.Email })|}; }")]
    [InlineData("public interface ICrm { [Post(\"/people\")] Task Add([Body] Customer person); } public class Page(ICrm crm) { private readonly ICrm _crm = crm; async Task Run(Customer c) { await {|PDA3006:_crm.Add(c)|}; } }")]
    [InlineData("public interface ICrm { [Get(\"/people/{email}\")] Task<string> Find(string email); } public class Page(ICrm crm) { Task Run(Customer c) => {|PDA3006:crm.Find(c.Email)|}; }")]
    [InlineData("public interface ICrm { [Post(\"/people\")] Task Add([Body] Person person); } public class Page(ICrm crm) { Task Run(Customer c) => {|PDA3002:crm.Add(new Person { Text = c.Email })|}; } static class Start { static void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection s) { s.AddRefitClient<ICrm>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.hubapi.com\")); } }")]
    [InlineData("[ServiceContract] public interface IPeople { [OperationContract] Task AddAsync(Person person); } public class PeopleClient : System.ServiceModel.ClientBase<IPeople>, IPeople { public Task AddAsync(Person person) => Channel.AddAsync(person); } public class Page(PeopleClient people) { Task Run(Customer c) => {|PDA3006:people.AddAsync(new Person { Text = c.Email })|}; }")]
    [InlineData("[ServiceContract] public interface IPeople { [OperationContract] string Find(string name); } public class Page(IPeople people) { string Run(Customer c) => {|PDA3006:people.Find(c.Name)|}; }")]
    public Task Client_Triggers(string code) => AnalyzerTest<FlowAnalyzer>.Triggers(File(code), s_setup);

    [Theory]
    [InlineData("public interface ICrm { [Post(\"/people\")] Task Add([Body] Person person); Task Local(Customer c); } public class Page(ICrm crm) { Task Run(Customer c) => crm.Add(new Person { Text = c.Plan }); }")]
    [InlineData("public interface IStore { Task Add(Customer c); } public class Page(IStore store) { Task Run(Customer c) => store.Add(c); }")]
    [InlineData("public class Api : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.HttpPost(\"x\")] public Task Add(Customer c) => Task.CompletedTask; } public class Page(Api api) { Task Run(Customer c) => api.Add(c); }")]
    [InlineData("public interface ICrm { [Post(\"/people\")] Task Add([Body] Person person); } public class Page(ICrm crm) { Task Run(Customer c) => crm.Add(new Person { Text = c.Email }); } static class Start { static void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection s) { s.AddRefitClient<ICrm>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"http://people\")); } }")]
    public Task Client_DoesNotTrigger(string code) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File(code), s_setup);

    /// <summary>As the tools for OpenAPI write them: a long method of its own that fills a request.</summary>
    [Theory]
    [InlineData("https://api.hubapi.com", "PDA3002")]
    [InlineData("https://api.example.us", "PDA3006")]
    public Task OpenApi_Triggers(string host, string id) => AnalyzerTest<FlowAnalyzer>.Triggers(File($$"""
        public class Page(IPeopleClient people) { Task Run(Customer c) => people.AddPersonAsync({|{{id}}:new Person { Text = c.Email }|}); }
        """), s_setup.WithSource("People.g.cs", $$"""
        namespace Shop;
        public partial interface IPeopleClient { System.Threading.Tasks.Task AddPersonAsync(Person body); }
        public partial class PeopleClient : IPeopleClient
        {
            private string _baseUrl = "{{host}}";
            private System.Net.Http.HttpClient _httpClient;
            public PeopleClient(System.Net.Http.HttpClient httpClient) { _httpClient = httpClient; }
            public string BaseUrl { get { return _baseUrl; } set { _baseUrl = value; } }
            public virtual System.Threading.Tasks.Task AddPersonAsync(Person body) => AddPersonAsync(body, System.Threading.CancellationToken.None);
            public virtual async System.Threading.Tasks.Task AddPersonAsync(Person body, System.Threading.CancellationToken cancellationToken)
            {
                if (body == null)
                    throw new System.ArgumentNullException("body");
                var urlBuilder_ = new System.Text.StringBuilder();
                urlBuilder_.Append(BaseUrl != null ? BaseUrl.TrimEnd('/') : "").Append("/people");
                var client_ = _httpClient;
                try
                {
                    using (var request_ = new System.Net.Http.HttpRequestMessage())
                    {
                        var content_ = new System.Net.Http.StringContent(System.Text.Json.JsonSerializer.Serialize(body));
                        request_.Content = content_;
                        request_.Method = new System.Net.Http.HttpMethod("POST");
                        var url_ = urlBuilder_.ToString();
                        request_.RequestUri = new System.Uri(url_, System.UriKind.RelativeOrAbsolute);
                        var response_ = await client_.SendAsync(request_, System.Net.Http.HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
                    }
                }
                finally { }
            }
        }
        """));

    private static string File(string code) => """
        using System;
        using System.Net.Http;
        using System.ServiceModel;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using PersonalDataAnalyzers;
        using Refit;

        namespace Shop;

        public class Person { public string Text { get; set; } = ""; }

        """ + code;
}
