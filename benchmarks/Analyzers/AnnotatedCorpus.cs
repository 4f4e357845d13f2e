using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Benchmarks.Analyzers;

/// <summary>Made-up sources in which every register is stated and every member decided: modules of three files (a register
/// with its records, a service that keeps and looks them up, code that has nothing to do with persons), as many as the asked
/// number of lines needs. The same number gives the same text.</summary>
internal static class AnnotatedCorpus
{
    public static CSharpCompilation Compile(int lines)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var trees = new List<SyntaxTree>();
        Add("Corpus/Controller.cs", Controller);
        for (var module = 0; lines > 0; module++)
        {
            var number = module.ToString("D5", CultureInfo.InvariantCulture);
            foreach (var (file, text) in new[] { ("Records", Records), ("Service", Service), ("Pricing", Ordinary) })
                lines -= Add($"Corpus/M{number}/{file}.cs", text.Replace("%N%", number, System.StringComparison.Ordinal));
        }

        return LooseSources.Compile(trees);

        int Add(string path, string text)
        {
            var tree = CSharpSyntaxTree.ParseText(text, options, path, System.Text.Encoding.UTF8);
            trees.Add(tree);
            return tree.GetText().Lines.Count;
        }
    }

    /// <summary>The texts of one module and of what it needs.</summary>
    public static IEnumerable<string> Module() => [Controller, Records.Replace("%N%", "0", System.StringComparison.Ordinal), Service.Replace("%N%", "0", System.StringComparison.Ordinal)];

    private const string Controller = """
        using PersonalDataAnalyzers;

        namespace Corpus;

        [DataController("Esimerkki Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Phone = "+358 9 0000000", Email = "tietosuoja@example.fi")]
        [Notice("Tietosuojaseloste", "fi", Updated = "2026-11-22")]
        public static class Esimerkki;

        [Recipient("Pilvi Oy", RecipientRole.Processor, "FI", Agreement = "DPA 2026-01")]
        public static class Hosting;
        """;

    private const string Records = """
        using System;
        using System.Collections.Generic;
        using PersonalDataAnalyzers;

        namespace Corpus.M%N%;

        [Register("Asiakasrekisteri %N%", typeof(Esimerkki))]
        [DataSubjects(SubjectGroup.Customers)]
        [Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "emme voi toimittaa tilausta")]
        [Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
        [Source(SourceKind.DataSubject)]
        [DisclosedTo(typeof(Hosting))]
        public static class Register%N%;

        [Personal(typeof(Register%N%)), DataSubject]
        public partial class Customer%N%
        {
            [SubjectKey] public int Id { get; set; }
            [NotPersonal("concurrency token")] public byte[] RowVersion { get; set; } = [];
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            [Personal(PersonalDataCategory.LastName)] public string LastName { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = "";
            [Personal(PersonalDataCategory.PhoneNumber)] public string? Phone { get; set; }
            [Personal(PersonalDataCategory.PostalAddress)] public string? Street { get; set; }
            [Personal(PersonalDataCategory.PostalCode)] public string? PostalCode { get; set; }
            [Personal(PersonalDataCategory.City)] public string? City { get; set; }
            [Personal(PersonalDataCategory.DateOfBirth)] public DateOnly? Born { get; set; }
            [NotPersonal("a setting of the site")] public string Theme { get; set; } = "light";
            [NotPersonal("counts rows")] public int Revision { get; set; }
            public List<Order%N%> Orders { get; set; } = [];
        }

        [Personal(typeof(Register%N%))]
        public partial class Order%N%
        {
            public int Id { get; set; }
            [BelongsTo(typeof(Customer%N%))] public int CustomerId { get; set; }
            [Personal(PersonalDataCategory.OrderData)] public DateTime Ordered { get; set; }
            [Personal(PersonalDataCategory.OrderData)] public decimal Total { get; set; }
            [Personal(PersonalDataCategory.PostalAddress)] public string DeliveryAddress { get; set; } = "";
            [Personal(PersonalDataCategory.FreeText)] public string? Wishes { get; set; }
            [NotPersonal("state of a machine")] public OrderState%N% State { get; set; }
        }

        public enum OrderState%N% { New, Paid, Packed, Sent }

        [Personal(typeof(Register%N%))]
        public partial record CustomerView%N%(
            [Personal(PersonalDataCategory.Name)] string Name,
            [Personal(PersonalDataCategory.EmailAddress)] string Email,
            [Personal(PersonalDataCategory.City)] string? City);
        """;

    private const string Service = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;

        namespace Corpus.M%N%;

        public interface ICustomerStore%N%
        {
            Task<Customer%N%?> FindAsync(int id, CancellationToken cancellationToken);

            Task<IReadOnlyList<Customer%N%>> AllAsync(CancellationToken cancellationToken);

            Task SaveAsync(Customer%N% customer, CancellationToken cancellationToken);
        }

        public sealed class CustomerService%N%(ICustomerStore%N% store, ILogger<CustomerService%N%> logger)
        {
            private readonly Dictionary<int, CustomerView%N%> _views = [];

            public async Task<CustomerView%N%?> GetAsync(int id, CancellationToken cancellationToken)
            {
                if (_views.TryGetValue(id, out var known))
                    return known;
                var customer = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
                if (customer is null)
                {
                    logger.LogWarning("No customer {Id} after {Count} views", id, _views.Count);
                    return null;
                }

                var view = new CustomerView%N%(customer.FirstName + " " + customer.LastName, customer.Email, customer.City);
                _views[id] = view;
                return view;
            }

            public async Task MoveAsync(int id, string street, string postalCode, string city, CancellationToken cancellationToken)
            {
                var customer = await store.FindAsync(id, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException($"No customer {id}");
                customer.Street = street.Trim();
                customer.PostalCode = postalCode.Trim();
                customer.City = city.Trim();
                customer.Revision++;
                await store.SaveAsync(customer, cancellationToken).ConfigureAwait(false);
                _views.Remove(id);
                logger.LogInformation("Customer {Id} moved, revision {Revision}", id, customer.Revision);
            }

            public async Task<IReadOnlyList<CustomerView%N%>> InCityAsync(string city, CancellationToken cancellationToken)
            {
                var all = await store.AllAsync(cancellationToken).ConfigureAwait(false);
                return all.Where(customer => string.Equals(customer.City, city, StringComparison.OrdinalIgnoreCase))
                    .OrderBy(customer => customer.LastName)
                    .Select(customer => new CustomerView%N%(customer.FirstName + " " + customer.LastName, customer.Email, customer.City))
                    .ToList();
            }

            public async Task<decimal> TotalAsync(int id, CancellationToken cancellationToken)
            {
                var customer = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
                decimal total = 0;
                foreach (var order in customer?.Orders ?? [])
                {
                    if (order.State is OrderState%N%.Paid or OrderState%N%.Sent)
                        total += order.Total;
                }

                return total;
            }

            public Order%N% Place(Customer%N% customer, decimal total, string? wishes)
            {
                var order = new Order%N%
                {
                    CustomerId = customer.Id,
                    Ordered = DateTime.UtcNow,
                    Total = total,
                    DeliveryAddress = customer.Street + ", " + customer.PostalCode + " " + customer.City,
                    Wishes = wishes,
                };
                customer.Orders.Add(order);
                logger.LogDebug("Order {Order} of customer {Id} placed", order.Id, customer.Id);
                return order;
            }
        }
        """;

    private const string Ordinary = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;

        namespace Corpus.M%N%;

        public readonly record struct Price%N%(decimal Net, decimal VatRate)
        {
            public decimal Gross => Math.Round(Net * (1 + VatRate), 2);

            public static Price%N% operator +(Price%N% left, Price%N% right) => new(left.Net + right.Net, Math.Max(left.VatRate, right.VatRate));
        }

        public sealed class PriceTable%N%
        {
            private readonly SortedDictionary<string, Price%N%> _prices = new(StringComparer.Ordinal);
            private readonly List<(int From, decimal Discount)> _discounts = [(10, 0.05m), (100, 0.1m), (1000, 0.2m)];

            public int Count => _prices.Count;

            public void Set(string code, decimal net, decimal vatRate)
            {
                if (string.IsNullOrWhiteSpace(code))
                    throw new ArgumentException("A code is needed", nameof(code));
                if (net < 0 || vatRate is < 0 or > 1)
                    throw new ArgumentOutOfRangeException(nameof(net));
                _prices[code] = new Price%N%(net, vatRate);
            }

            public bool TryGet(string code, int pieces, out Price%N% price)
            {
                if (!_prices.TryGetValue(code, out price))
                    return false;
                decimal discount = 0;
                foreach (var (from, amount) in _discounts)
                {
                    if (pieces >= from)
                        discount = amount;
                }

                price = price with { Net = price.Net * (1 - discount) };
                return true;
            }

            public Price%N% Sum(IEnumerable<(string Code, int Pieces)> rows)
            {
                var sum = default(Price%N%);
                foreach (var (code, pieces) in rows)
                {
                    if (!TryGet(code, pieces, out var price))
                        continue;
                    for (var i = 0; i < pieces; i++)
                        sum += price;
                }

                return sum;
            }

            public string Print()
            {
                var text = new StringBuilder();
                foreach (var (code, price) in _prices)
                    text.Append(code).Append(": ").Append(price.Gross.ToString("F2", System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
                return text.ToString();
            }

            public IReadOnlyList<string> Dearest(int count) =>
                _prices.OrderByDescending(pair => pair.Value.Gross).Take(count).Select(pair => pair.Key).ToList();

            public static int Levenshtein(string left, string right)
            {
                var row = new int[right.Length + 1];
                for (var i = 0; i <= right.Length; i++)
                    row[i] = i;
                for (var i = 1; i <= left.Length; i++)
                {
                    var diagonal = row[0];
                    row[0] = i;
                    for (var j = 1; j <= right.Length; j++)
                    {
                        var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                        diagonal = row[j];
                        row[j] = next;
                    }
                }

                return row[right.Length];
            }
        }
        """;
}
