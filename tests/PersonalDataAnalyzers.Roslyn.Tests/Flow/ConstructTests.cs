using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>Every construct the flow follows, each on its way into a log.</summary>
public class ConstructTests
{
    [Theory]
    [InlineData("""_logger.LogInformation("{Email}", {|PDA4001:customer.Email|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:$"User {customer.Email}"|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:"User " + customer.Email|});""")]
    [InlineData("""var x = customer.Email; _logger.LogInformation("{X}", {|PDA4001:x|});""")]
    [InlineData("""var x = customer.Email.Trim().ToLowerInvariant(); _logger.LogInformation("{X}", {|PDA4001:x|});""")]
    [InlineData("""string x; if (customer.Id > 0) x = customer.Email; else x = "none"; _logger.LogInformation("{X}", {|PDA4001:x|});""")]
    [InlineData("""var x = customer.Id > 0 ? customer.Email : "none"; _logger.LogInformation("{X}", {|PDA4001:x|});""")]
    [InlineData("""var x = customer?.Email ?? "none"; _logger.LogInformation("{X}", {|PDA4001:x|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:string.Format("{0}", customer.Email)|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:string.Join(", ", customer.Name, customer.Email)|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:string.Concat("a", customer.Email)|});""")]
    [InlineData("""var b = new StringBuilder(); b.Append("x").Append(customer.Email); _logger.LogInformation({|PDA4001:b.ToString()|});""")]
    [InlineData("""var b = new StringBuilder(); b.Append($"x {customer.Email}"); _logger.LogInformation({|PDA4001:b.ToString()|});""")]
    [InlineData("""var (a, b) = (customer.Email, 1); _logger.LogInformation("{A}", {|PDA4001:a|});""")]
    [InlineData("""var t = (Mail: customer.Email, 1); _logger.LogInformation("{A}", {|PDA4001:t.Mail|});""")]
    [InlineData("""var a = new { customer.Email, customer.Plan }; _logger.LogInformation("{A}", {|PDA4001:a.Email|});""")]
    [InlineData("""var a = new[] { customer.Email }; _logger.LogInformation("{A}", {|PDA4001:a[0]|});""")]
    [InlineData("""string[] a = [customer.Email, "x"]; _logger.LogInformation("{A}", {|PDA4001:string.Join(",", a)|});""")]
    [InlineData("""List<string> a = [.. all.Select(c => c.Email)]; _logger.LogInformation("{A}", {|PDA4001:string.Join(",", a)|});""")]
    [InlineData("""var a = new List<string>(); a.Add(customer.Email); foreach (var x in a) _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = customer.Email; _logger.LogInformation("{A}", {|PDA4001:d["k"]|});""")]
    [InlineData("""var m = new Message { To = customer.Email }; _logger.LogInformation("{A}", {|PDA4001:m.To|});""")]
    [InlineData("""var m = new Message(); m.To = customer.Email; _logger.LogInformation("{A}", {|PDA4001:m.To|});""")]
    [InlineData("""var m = new Letter("s", "t") with { To = customer.Email }; _logger.LogInformation("{A}", {|PDA4001:m.To|});""")]
    [InlineData("""var m = new Letter("s", customer.Email); _logger.LogInformation("{A}", {|PDA4001:m.To|});""")]
    [InlineData("""var names = all.Where(c => c.Id > 0).Select(c => c.Name).ToList(); _logger.LogInformation("{A}", {|PDA4001:string.Join(",", names)|});""")]
    [InlineData("""all.ForEach(c => _logger.LogInformation("{A}", {|PDA4001:c.Name|}));""")]
    [InlineData("""foreach (var c in all) _logger.LogInformation("{A}", {|PDA4001:c.Name|});""")]
    [InlineData("""var x = await Task.FromResult(customer.Email); _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""if (customer is { Email: var mail }) _logger.LogInformation("{A}", {|PDA4001:mail|});""")]
    [InlineData("""if (customer is { Email: { Length: > 3 } mail }) _logger.LogInformation("{A}", {|PDA4001:mail|});""")]
    [InlineData("""object o = customer.Email; if (o is string s) _logger.LogInformation("{A}", {|PDA4001:s|});""")]
    [InlineData("""var x = customer switch { { Id: 0 } => "x", { Email: var e } => e }; _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""_logger.LogInformation({|PDA4001:JsonSerializer.Serialize(customer)|});""")]
    [InlineData("""_logger.LogInformation("{@Customer}", {|PDA4001:customer|});""")]
    [InlineData("""object o = customer; _logger.LogInformation("{@Customer}", {|PDA4001:o|});""")]
    [InlineData("""_logger.LogInformation("{Age}", {|PDA4001:customer.Age|});""")]
    [InlineData("""var x = ""; x += customer.Email; _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""string? x = null; x ??= customer.Email; _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""string x = ""; try { x = customer.Email; throw new InvalidOperationException(); } catch (Exception) { _logger.LogInformation("{A}", {|PDA4001:x|}); }""")]
    [InlineData("""string x = ""; try { x = customer.Email; } finally { _logger.LogInformation("{A}", {|PDA4001:x|}); }""")]
    [InlineData("""try { var ids = all.Select(c => c.Id).ToList(); _logger.LogInformation("{A}", {|PDA4001:customer.Email|}); } catch (Exception e) when (e.Message != "") { all.ForEach(c => Console.WriteLine(c.Id)); }""")]
    [InlineData("""string x = "a"; for (var i = 0; i < 3; i++) { _logger.LogInformation("{A}", {|PDA4001:x|}); x = customer.Email; }""")]
    [InlineData("""string Local() => customer.Email; _logger.LogInformation("{A}", {|PDA4001:Local()|});""")]
    [InlineData("""void Local(string s) => _logger.LogInformation("{A}", {|PDA4001:s|}); Local(customer.Email);""")]
    [InlineData("""Func<string> f = () => customer.Email; _logger.LogInformation("{A}", {|PDA4001:f()|});""")]
    [InlineData("""Fill(customer, out var x); _logger.LogInformation("{A}", {|PDA4001:x|});""")]
    [InlineData("""_logger.LogInformation("{A}", {|PDA4001:Clean.Pseudonym(customer.Email)|});""")]
    [InlineData("""_logger.LogInformation("{A}", {|PDA4001:Show(customer)|});""")]
    [InlineData("""_logger.LogInformation("{A}", {|PDA4001:Same(customer.Email)|});""")]
    [InlineData("""var p = new Parcel { Letters = new[] { new Note { From = customer } } }; _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new Parcel { More = [new Note { Text = "x" }, new Note { Text = customer.Email }] }; _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new Note[] { new Note() }; p[0] = new Note { From = customer }; _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new Customer[1]; p[0] = customer; _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new List<Customer>(); p.Add(customer); _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new List<Customer>(); p.AddRange(all); _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new List<Customer>(); Collect(p); _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new Dictionary<int, Customer>(); p[1] = customer; _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""var p = new List<Customer>(); var q = p; q.Add(customer); _logger.LogInformation("{@P}", {|PDA4001:p|});""")]
    [InlineData("""Audit({|PDA4001:customer.Email|});""")]
    [InlineData("""Take(customer.Email, 1);""" + "\n" + """_logger.LogInformation("{A}", {|PDA4001:Loaded()|});""")]
    [InlineData("""var uri = (object)customer.Email as string; _logger.LogInformation("{A}", {|PDA4001:uri|});""")]
    public Task Flow_Triggers(string body) => FlowTest.Triggers(Helpers + "async Task Run(Customer customer, Contact contact, List<Customer> all) { await Task.Yield(); " + body + " }");

    [Fact]
    public Task A_name_does_not_cut_a_mark_Triggers() => FlowTest.Triggers(Helpers + """void Run(Customer customer) { _logger.LogInformation("{E}", {|PDA4001:MaskEmail(customer.Email)|}); }""");

    [Fact]
    public Task Names_speak_where_a_value_says_nothing_Triggers() => FlowTest.Triggers("""
        void Sent(System.Data.IDataReader reader) { _logger.LogInformation("to {EmailAddress}", {|PDA4001:reader.GetString(0)|}); }
        void Ask(System.Data.IDataReader reader, System.Data.IDataReader? other) { string? email = other?.GetString(0); _logger.LogInformation("{X}", {|PDA4001:email|}); }
        void Move(string address, decimal count) { _logger.LogInformation("{A} {C}", address, count); }
        void MoveCustomer(string address) { _logger.LogInformation("{A}", {|PDA4001:address|}); }
        """);

    [Theory]
    [InlineData("""_logger.LogInformation("{Id}", customer.Id);""")]
    [InlineData("""_logger.LogInformation("Email sent");""")]
    [InlineData("""_logger.LogInformation("{Plan}", customer.Plan);""")]
    [InlineData("""_logger.LogInformation("{Count}", all.Count);""")]
    [InlineData("""_logger.LogInformation("{Count}", all.Select(c => c.Email).Count());""")]
    [InlineData("""_logger.LogInformation("{Any}", all.Any(c => c.Email == "x"));""")]
    [InlineData("""_logger.LogInformation("{Length}", customer.Email.Length);""")]
    [InlineData("""_logger.LogInformation("{Has}", customer.Email != null);""")]
    [InlineData("""_logger.LogInformation("{Has}", string.IsNullOrEmpty(customer.Email));""")]
    [InlineData("""_logger.LogInformation("{Has}", customer.Email is null ? "no" : "yes");""")]
    [InlineData("""_logger.LogInformation("{D}", Clean.Domain(customer.Email));""")]
    [InlineData("""var x = customer.Email; x = "none"; _logger.LogInformation("{X}", x);""")]
    [InlineData("""var x = customer.Email; x = Clean.Domain(x); _logger.LogInformation("{X}", x);""")]
    [InlineData("""var a = new { customer.Email, customer.Plan }; _logger.LogInformation("{A}", a.Plan);""")]
    [InlineData("""var m = new Message { To = customer.Email, Subject = "Hi" }; _logger.LogInformation("{A}", m.Subject);""")]
    [InlineData("""var (a, b) = (customer.Email, 1); _logger.LogInformation("{A}", b);""")]
    [InlineData("""_logger.LogInformation("{Customer}", customer);""")]
    [InlineData("""_logger.LogInformation($"{customer}");""")]
    [InlineData("""_logger.LogInformation("{Name}", nameof(customer.Email));""")]
    [InlineData("""_logger.LogInformation("{Name}", customer.GetType().Name);""")]
    [InlineData("""_logger.LogInformation("{R}", new Redacted { Email = "x" });""")]
    [InlineData("""var other = all.OrderBy(c => c.Email).First().Plan; _logger.LogInformation("{A}", other);""")]
    [InlineData("""var p = new Parcel { Letters = new[] { new Note { Text = "x" } } }; _logger.LogInformation("{@P}", p);""")]
    [InlineData("""var p = new Parcel { More = [new Note { Text = "x" }] }; _logger.LogInformation("{@P}", p);""")]
    [InlineData("""var p = new List<Note>(); p.Add(new Note { Text = "x" }); _logger.LogInformation("{@P}", p);""")]
    [InlineData("""Ignore(customer.Email);""")]
    [InlineData("""_logger.LogInformation("{A}", Ignore(customer.Email));""")]
    public Task Flow_DoesNotTrigger(string body) => FlowTest.DoesNotTrigger(Helpers + "async Task Run(Customer customer, Contact contact, List<Customer> all) { await Task.Yield(); " + body + " }");

    private const string Helpers = """
        sealed class Message { public string To { get; set; } = ""; public string Subject { get; set; } = ""; }
        sealed record Letter(string Subject, string To);
        static void Fill(Customer customer, [Personal(PersonalDataCategory.EmailAddress)] out string value) => value = customer.Email;
        static string Show(Customer customer) => customer.Name + " " + customer.Plan;
        static string Same(string text) => "<" + text + ">";
        static int Ignore(string text) => text.Length;
        static void Collect(List<Customer> customers) { }
        sealed class Parcel { public Note[] Letters { get; set; } = []; public List<Note> More { get; set; } = []; }
        sealed class Note { public string Text { get; set; } = ""; public Customer? From { get; set; } }
        static void Take(string text, int number) { }
        [return: Personal(PersonalDataCategory.Name)] static string Loaded() => "";
        static string MaskEmail(string text) => text;
        private void Audit(string text) => _logger.LogWarning("audit {Text}", text);

        """;
}
