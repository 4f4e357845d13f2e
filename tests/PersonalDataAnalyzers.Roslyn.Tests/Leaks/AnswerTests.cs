using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Tests.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Leaks;

/// <summary>What an action or the handler of a route returns as it is.</summary>
public class AnswerTests
{
    [Theory]
    [InlineData("public object Get(Customer customer) => {|PDA4007:new { customer.Email }|};")]
    [InlineData("public Row Get(Customer customer) { return {|PDA4007:new Row { Text = customer.Email }|}; }")]
    [InlineData("public Row Get(Customer customer) { var row = new Row(); row.Text = customer.Email; return {|PDA4007:row|}; }")]
    [InlineData("public Card Get(Customer customer) => {|PDA4007:new Card { Email = customer.Email }|};")]
    [InlineData("public ActionResult<Row> Get(Customer customer) => {|PDA4007:new Row { Text = customer.Email }|};")]
    [InlineData("public ActionResult<Row> Get(Customer customer) { if (customer.Id == 0) return NotFound(); return {|PDA4007:new Row { Text = customer.Email }|}; }")]
    [InlineData("public async Task<ActionResult<Row>> Get(Customer customer) { await Task.Yield(); return {|PDA4007:new Row { Text = customer.Email }|}; }")]
    [InlineData("public async Task<Row> Get(Customer customer) { await Task.Yield(); return {|PDA4007:new Row { Text = customer.Email }|}; }")]
    [InlineData("public Task<Row> Get(Customer customer) => {|PDA4007:Task.FromResult(new Row { Text = customer.Email })|};")]
    [InlineData("public IEnumerable<Row> Get(List<Customer> all) => {|PDA4007:all.Select(c => new Row { Text = c.Email })|};")]
    [InlineData("public List<string> Get(List<Customer> all) => {|PDA4007:all.ConvertAll(c => c.Email)|};")]
    [InlineData("public async IAsyncEnumerable<Row> Get(List<Customer> all) { foreach (var c in all) { await Task.Yield(); yield return {|PDA4007:new Row { Text = c.Email }|}; } }")]
    [InlineData("public string Get(Customer customer) => {|PDA4007:customer.Email|};")]
    [InlineData("public Row Get(Customer customer) => {|PDA4007:Make(customer)|}; private static Row Make(Customer customer) => new Row { Text = customer.Email };")]
    public Task Action_Triggers(string action) => AnalyzerTest<FlowAnalyzer>.Triggers(File("[ApiController] public class Api : ControllerBase { [HttpGet] " + action + " }"), FlowTest.Setup);

    [Theory]
    [InlineData("public Customer Get(Customer customer) => customer;")]
    [InlineData("public async Task<ActionResult<Customer>> Get(Customer customer) { await Task.Yield(); return customer; }")]
    [InlineData("public IEnumerable<Customer> Get(List<Customer> all) => all.Where(c => c.Email != \"\");")]
    [InlineData("public Row Get(Customer customer) => new Row { Text = customer.Plan };")]
    [InlineData("public int Get(List<Customer> all) => all.Count(c => c.Email != \"\");")]
    [InlineData("public bool Get(Customer customer) => customer.Email == \"x\";")]
    [InlineData("public IActionResult Get(Customer customer) => Ok(customer);")]
    [InlineData("[NonAction] public Row Get(Customer customer) => new Row { Text = customer.Email };")]
    [InlineData("private Row Get(Customer customer) => new Row { Text = customer.Email };")]
    [InlineData("public Marked Get(Customer customer) => new Marked { Email = customer.Email };")]
    public Task Action_DoesNotTrigger(string action) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File("[ApiController] public class Api : ControllerBase { " + action + " }"), FlowTest.Setup);

    /// <summary>A class that only makes rows is no endpoint.</summary>
    [Fact]
    public Task OtherClass_DoesNotTrigger() => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(File("public class Rows { public Row Get(Customer customer) => new Row { Text = customer.Email }; }"), FlowTest.Setup);

    [Theory]
    [InlineData("""app.MapGet("/me", (Customer customer) => {|PDA4007:new { customer.Email }|});""")]
    [InlineData("""app.MapGet("/me", (Customer customer) => { var row = new Row { Text = customer.Email }; return {|PDA4007:row|}; });""")]
    [InlineData("""app.MapPost("/me", async (Customer customer) => { await Task.Yield(); return {|PDA4007:customer.Email|}; });""")]
    [InlineData("""app.MapGroup("/x").MapGet("/me", (Customer customer) => {|PDA4007:new { customer.Email }|}).WithName("x");""")]
    [InlineData("""app.MapGet("/me", (Customer customer) => Results.Ok({|PDA4007:new { customer.Email }|}));""")]
    [InlineData("""app.MapGet("/me", (Customer customer) => TypedResults.Ok({|PDA4007:new Row { Text = customer.Email }|}));""")]
    [InlineData("""app.MapGet("/me", Me); static Row Me(Customer customer) => {|PDA4007:new Row { Text = customer.Email }|};""")]
    public Task Route_Triggers(string map) => AnalyzerTest<FlowAnalyzer>.Triggers(Routes(map), FlowTest.Setup);

    /// <summary>The handler of a route may stand anywhere, and answers only if it is one.</summary>
    [Theory]
    [InlineData("app.MapGet(\"/me\", Handlers.Me);", "public static class Handlers { public static Row Me(Customer customer) => {|PDA4007:new Row { Text = customer.Email }|}; }")]
    [InlineData("var handlers = new Handlers(); app.MapGet(\"/me\", handlers.Me);", "public class Handlers { public async Task<Row> Me(Customer customer) { await Task.Yield(); return {|PDA4007:new Row { Text = customer.Email }|}; } }")]
    [InlineData("app.MapGet(\"/me\", Handlers.Me);", "public static class Handlers { public static Customer Me(Customer customer) => {|PDA4007:new Row { Text = customer.Email }|}; } public class X { public static Row Me(Customer customer) => new Row { Text = customer.Email }; }", false)]
    public Task Handler_Triggers(string map, string handlers, bool triggers = true) => triggers
        ? AnalyzerTest<FlowAnalyzer>.Triggers(Routes(map, handlers), FlowTest.Setup)
        : AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(Routes(map, handlers.Replace("{|PDA4007:new Row { Text = customer.Email }|}", "customer", System.StringComparison.Ordinal)), FlowTest.Setup);

    [Theory]
    [InlineData("""app.MapGet("/me", (Customer customer) => customer);""")]
    [InlineData("""app.MapGet("/me", (Customer customer) => new { customer.Plan });""")]
    [InlineData("""app.MapGet("/me", (Customer customer) => Results.Ok(customer));""")]
    [InlineData("""app.MapGet("/me", (List<Customer> all) => all.Select(c => c.Id));""")]
    [InlineData("""Func<Customer, string> mail = customer => customer.Email;""")]
    public Task Route_DoesNotTrigger(string map) => AnalyzerTest<FlowAnalyzer>.DoesNotTrigger(Routes(map), FlowTest.Setup);

    private static string Routes(string map, string handlers = "") => File("public static class Start { static void Run(WebApplication app) { " + map + " } } " + handlers);

    private static string File(string code) => """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using PersonalDataAnalyzers;

        namespace Shop;

        public class Row { public string Text { get; set; } = ""; }

        public class Card { public string Email { get; set; } = ""; }

        [Personal(typeof(CustomerRegister))] public partial class Marked { [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = ""; }

        """ + code;
}
