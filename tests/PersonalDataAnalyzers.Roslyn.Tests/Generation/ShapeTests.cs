using System.Linq;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>Every shape of a marked type: the result compiles without a warning, and does what it says.</summary>
public class ShapeTests
{
    [Fact]
    public void Class_ExportsAndErases()
    {
        var generated = Generated.From(Samples.Registers, """
            using System;
            using PersonalDataAnalyzers;
            namespace Acme;
            [Personal(typeof(CustomerRegister)), DataSubject]
            public partial class Customer
            {
                [SubjectKey] public int Id { get; set; }
                [NotPersonal("concurrency token")] public byte[] RowVersion { get; set; } = [];
                [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
                [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; set; }
                [Personal(PersonalDataCategory.Password)] public string PasswordHash { get; set; } = "";
                [Personal(PersonalDataCategory.InvoicingData, typeof(Bookkeeping))] public string? BillingReference { get; set; }
                [Personal(PersonalDataCategory.DateOfBirth)] public DateTime? Born { get; set; }
                [Personal(PersonalDataCategory.Age)] public int Age { get; set; }
            }
            """, """
            public static class Test
            {
                public static PersonalDataAnalyzers.IPersonalData Run() => new Acme.Customer { Id = 7, FirstName = "Maija", Email = "m@example.fi", PasswordHash = "secret", BillingReference = "RF1", Born = new System.DateTime(1980, 5, 17), Age = 46 };
            }
            """);
        var customer = generated.Call<IPersonalData>();
        Assert.Equal("""{"Age":46,"BillingReference":"RF1","Born":"1980-05-17T00:00:00","Email":"m@example.fi","FirstName":"Maija","Id":7}""", Generated.Json(customer));

        var outcome = customer.ErasePersonalData();
        Assert.Equal("""{"Age":0,"BillingReference":"RF1","Born":null,"Email":null,"FirstName":"","Id":7}""", Generated.Json(customer));
        Assert.True(outcome.IsComplete);
        Assert.False(outcome.IsErased);
        Assert.Equal(
            ["Age: Erased", "BillingReference: Kept (Kirjanpito (GDPR Art. 17(3)(b), FI 1336/1997 2:10 §): AccountingVouchers)", "Born: Erased", "Email: Erased", "FirstName: Erased", "Id: Kept (identifier of the row: it goes with the row)", "PasswordHash: Erased"],
            outcome.Members.Select(member => member.ToString()));
        Assert.Same(outcome, customer.ErasePersonalData());
        Assert.Same(outcome, generated.Call<IPersonalData>().ErasePersonalData());
    }

    [Fact]
    public void Anonymise_BlursByCategory()
    {
        var customer = Generated.From(Samples.Registers, """
            using System;
            using System.Collections.Generic;
            using System.Net;
            using PersonalDataAnalyzers;
            namespace Acme;
            public sealed class District() : PostalCodePrefix(3);
            [Personal(typeof(CustomerRegister))]
            public partial class Visit
            {
                [Personal(PersonalDataCategory.IpAddress)] public string Ip { get; set; } = "";
                [Personal(PersonalDataCategory.IpAddress)] public IPAddress? Address { get; set; }
                [Personal(PersonalDataCategory.DateOfBirth)] public DateOnly? Born { get; set; }
                [Personal(PersonalDataCategory.PostalCode)] public string? Code { get; set; }
                [Personal(PersonalDataCategory.PostalCode, AnonymiseWith = typeof(District))] public string[] Codes { get; set; } = [];
                [Personal(PersonalDataCategory.Income)] public decimal Income { get; set; }
                [Personal(PersonalDataCategory.CustomerNumber, AnonymiseWith = typeof(KeyedPseudonym))] public string Number { get; set; } = "";
                [Personal(PersonalDataCategory.City, AnonymiseWith = typeof(Remove))] public string? City { get; set; }
            }
            """, """
            using System.Net;
            public static class Test
            {
                public static PersonalDataAnalyzers.IPersonalData Run() => new Acme.Visit { Ip = "192.0.2.17", Address = IPAddress.Parse("2001:db8:1:2::3"), Born = new(1980, 5, 17), Code = "00100", Codes = ["33100", "90100"], Income = 43210.50m, Number = "7", City = "Turku" };
            }
            """).Call<IPersonalData>();
        Assert.Throws<System.InvalidOperationException>(() => customer.AnonymisePersonalData(AnonymisationContext.WithoutKey));
        Assert.Contains("192.0.2.17", Generated.Json(customer));

        var outcome = customer.AnonymisePersonalData(new AnonymisationContext(new PseudonymKey(new byte[32])));
        var json = Generated.Json(customer);
        Assert.StartsWith("""{"Address":"2001:db8:1::","Born":"1980-01-01","City":null,"Code":"00","Codes":["331","901"],"Income":43000.00,"Ip":"192.0.2.0","Number":""", json);
        Assert.DoesNotContain("\"Number\":\"7\"", json);
        Assert.Equal(MemberFate.Pseudonymised, outcome.Members.Single(member => member.Member == "Number").Fate);
        Assert.Equal(MemberFate.Generalised, outcome.Members.Single(member => member.Member == "Ip").Fate);
        Assert.False(outcome.IsErased);
    }

    [Fact]
    public void Records_OfEveryKind()
    {
        var generated = Generated.From("""
            using PersonalDataAnalyzers;
            namespace Acme;
            public partial record Person([property: Personal(PersonalDataCategory.Name)] string Name, [NotPersonal("colour")] string Colour, [Personal(PersonalDataCategory.Other)] int Points)
            {
                [Personal(PersonalDataCategory.Age)] public required int Age { get; init; }
            }
            public partial record Employee(string Name, [Personal(PersonalDataCategory.JobTitle)] string Title) : Person(Name, "red", 3);
            public sealed partial record Leader([Personal(PersonalDataCategory.Position)] string? Position) : Employee("x", "y");
            public sealed partial record Alone([Personal(PersonalDataCategory.Name)] string Name);
            public partial record struct Point([Personal(PersonalDataCategory.LocationData)] double X, [Personal(PersonalDataCategory.LocationData)] double Y);
            public readonly partial record struct Fixed([Personal(PersonalDataCategory.LocationData)] double X);
            """, """
            using System.Linq;
            using PersonalDataAnalyzers;
            using Acme;
            public static class Test
            {
                public static string[] Run()
                {
                    var leader = new Leader("CEO") { Age = 50, Name = "Maija", Title = "Dr" };
                    var alone = new Alone("Maija");
                    var point = new Point(1, 2);
                    var before = leader.ToString();
                    var outcome = leader.ErasePersonalData();
                    alone.ErasePersonalData();
                    point.ErasePersonalData();
                    return [before, outcome.ToString(), leader.Name + leader.Title + leader.Position + leader.Age, alone.Name + alone, point.X + " " + point, new Fixed(4).ErasePersonalData().ToString()];
                }
            }
            """);
        Assert.Equal(
        [
            "Leader { Age = ***, Colour = red, Name = ***, Points = ***, Title = ***, Position = *** }",
            "complete: Age: Erased; Name: Erased; Points: Erased; Title: Erased; Position: Erased",
            "0",
            "Alone { Name = *** }",
            "0 Point { X = ***, Y = *** }",
            "NOT complete: X: Unhandled (it has no setter)",
        ], generated.Call<string[]>());
    }

    [Fact]
    public void OwnPrinting_IsLeftAlone() => Assert.Equal("mine|theirs", Generated.From("""
        using System.Text;
        using PersonalDataAnalyzers;
        public sealed partial record A([Personal(PersonalDataCategory.Name)] string Name) { public override string ToString() => "mine"; }
        public sealed partial record B([Personal(PersonalDataCategory.Name)] string Name) { private bool PrintMembers(StringBuilder builder) => false; }
        public static class Test { public static string Run() => new A("x").ToString() + "|" + (new B("x").ToString().Contains('x') ? "leak" : "theirs"); }
        """).Call<string>());

    [Fact]
    public void NestedGenericAndKeywords()
    {
        var generated = Generated.From("""
            using System.Collections.Generic;
            using PersonalDataAnalyzers;
            namespace @namespace.@class
            {
                public partial class Outer<TKey> where TKey : notnull
                {
                    internal partial struct @struct<T>
                    {
                        [Personal(PersonalDataCategory.Name)] public string @class { get; init; }
                        [Personal(PersonalDataCategory.Other)] public T? Value;
                        [Personal(PersonalDataCategory.Other)] private string? @event;
                        [Personal(PersonalDataCategory.Other)] public Dictionary<TKey, List<T>>? @params { get; set; }
                        public void Set(string? value) => @event = value;
                    }
                }
            }
            """, """
            using PersonalDataAnalyzers;
            using @namespace.@class;
            public static class Test
            {
                public static IPersonalData Run()
                {
                    var value = new Outer<int>.@struct<string> { @class = "a", Value = "b", @params = new() { [1] = ["c"] } };
                    value.Set("d");
                    return value;
                }
            }
            """);
        var data = generated.Call<IPersonalData>();
        Assert.Equal("""{"Value":"b","class":"a","event":"d","params":[{"key":1,"value":["c"]}]}""", Generated.Json(data));
        Assert.True(data.ErasePersonalData().IsErased);
        Assert.Equal("""{"Value":null,"class":null,"event":null,"params":null}""".Replace("\"class\":null", "\"class\":\"\""), Generated.Json(data));
    }

    [Theory]
    [InlineData("public class Guest : Person { public string Nickname { get; set; } = \"n\"; }", "(Guest): Unhandled")]
    [InlineData("public class Guest : Person { public string Loud => Name + \"!\"; }", null)]
    [InlineData("public class Visitor : Person { public string Host = \"h\"; } public class Guest : Visitor;", "(Visitor): Unhandled")]
    public void Inheritance_UnmarkedClassBelowAMarkedOne_IsCompleteOnlyWhereItHoldsNothing(string below, string? unhandled)
    {
        var generated = Generated.From($$"""
            using PersonalDataAnalyzers;
            public partial class Being { [Personal(PersonalDataCategory.Gender)] public string Gender { get; set; } = "g"; }
            public partial class Person : Being { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "n"; }
            {{below}}
            public static class Test { public static IPersonalData Run() => new Guest(); }
            """);
        var data = generated.Call<IPersonalData>();
        foreach (var outcome in new[] { data.ErasePersonalData(), data.AnonymisePersonalData(AnonymisationContext.WithoutKey) })
        {
            Assert.Equal(unhandled is null, outcome.IsComplete);
            Assert.Equal(unhandled is null ? [] : [unhandled], outcome.Members.Where(member => member.Fate == MemberFate.Unhandled).Select(member => member.ToString().Split(" (the")[0]));
        }
    }

    [Fact]
    public void Inheritance_VirtualOverrideHiddenAndInterface()
    {
        var generated = Generated.From("""
            using PersonalDataAnalyzers;
            public interface IReachable { [Personal(PersonalDataCategory.EmailAddress)] string Email { get; set; } }
            public abstract class Entity { public int Id { get; set; } }
            public partial class Person : Entity
            {
                [Personal(PersonalDataCategory.Name)] public virtual string Name { get; set; } = "n";
                [Personal(PersonalDataCategory.Other)] public string Hidden { get; set; } = "h1";
            }
            public partial class Worker : Person { [Personal(PersonalDataCategory.Name)] public override string Name { get; set; } = "w"; }
            public class Unmarked : Worker;
            [DataSubject] public sealed partial class Boss : Unmarked, IReachable
            {
                [Personal(PersonalDataCategory.Other)] public new string Hidden { get; set; } = "h2";
                public string Email { get; set; } = "e";
            }
            public static class Test { public static IPersonalData Run() => new Boss(); }
            """);
        var data = generated.Call<IPersonalData>();
        Assert.Equal("""{"Hidden":"h1","Id":0,"Name":"w","Email":"e","Boss.Hidden":"h2"}""", Generated.Json(data));
        var outcome = data.ErasePersonalData();
        Assert.Equal("""{"Hidden":"","Id":0,"Name":"","Email":"","Boss.Hidden":""}""", Generated.Json(data));
        Assert.True(outcome.IsComplete);
        Assert.Same(outcome, data.ErasePersonalData());
        Assert.Equal(["Hidden", "Id", "Name", "Email", "Hidden"], data.Descriptor.Members.Select(member => member.Name));
    }

    [Fact]
    public void OwnedValues_InEveryContainer()
    {
        var generated = Generated.From("""
            using System.Collections.Generic;
            using PersonalDataAnalyzers;
            public partial class Address { [Personal(PersonalDataCategory.City)] public string? City { get; set; } }
            public partial struct Spot { [Personal(PersonalDataCategory.LocationData)] public int X { get; set; } }
            [Personal(PersonalDataCategory.Other), DataSubject]
            public partial class Person
            {
                public Address Home { get; set; } = new();
                public Address? Work { get; set; }
                public Address[] Old { get; set; } = [];
                public List<Address?>? Gone { get; set; }
                public Dictionary<System.DayOfWeek, Address> Named { get; } = new();
                public Spot Here { get; set; }
                public Spot? There { get; set; }
                public Spot[] Everywhere { get; set; } = [];
                public Spot?[] Nowhere { get; set; } = [];
                [Personal(PersonalDataCategory.Other)] public List<Address> Marked { get; } = new();
                [Personal(PersonalDataCategory.Other)] public Address Single { get; } = new();
                [Personal(PersonalDataCategory.Other)] public (string Name, int? Number)[] Tuples { get; set; } = [];
            }
            public static class Test
            {
                static Address A(string city) => new() { City = city };
                public static IPersonalData Run()
                {
                    var person = new Person { Home = A("1"), Work = A("2"), Old = [A("3")], Gone = [A("4"), null], Here = new() { X = 5 }, There = new Spot { X = 6 }, Everywhere = [new() { X = 7 }], Nowhere = [new Spot { X = 8 }, null], Tuples = [("n", 9)] };
                    person.Named[System.DayOfWeek.Monday] = A("10");
                    person.Marked.Add(A("11"));
                    person.Single.City = "12";
                    return person;
                }
            }
            """);
        var data = generated.Call<IPersonalData>();
        Assert.Equal(
            """{"Everywhere":[{"X":7}],"Gone":[{"City":"4"},null],"Here":{"X":5},"Home":{"City":"1"},"Named":[{"key":"Monday","value":{"City":"10"}}],"Nowhere":[{"X":8},null],"Old":[{"City":"3"}],"There":{"X":6},"Work":{"City":"2"},"Marked":[{"City":"11"}],"Single":{"City":"12"},"Tuples":[{"Name":"n","Number":9}]}""",
            Generated.Json(data));
        var outcome = data.ErasePersonalData();
        Assert.Equal(
            """{"Everywhere":[{"X":0}],"Gone":[{"City":null},null],"Here":{"X":0},"Home":{"City":null},"Named":[{"key":"Monday","value":{"City":null}}],"Nowhere":[{"X":0},null],"Old":[{"City":null}],"There":{"X":0},"Work":{"City":null},"Marked":[],"Single":{"City":null},"Tuples":[]}""",
            Generated.Json(data));
        Assert.True(outcome.IsErased, outcome.ToString());
        Assert.Contains("Old[].City: Erased", outcome.Members.Select(member => member.ToString()));
    }

    [Fact]
    public void WhatCannotBeHandled_IsSaid()
    {
        var outcome = Generated.From("""
            using System;
            using System.Collections.Generic;
            using PersonalDataAnalyzers;
            public class NotPartial { [Personal(PersonalDataCategory.City)] public string? City { get; set; } }
            public partial class Order { public int Id { get; set; } [Personal(PersonalDataCategory.OrderData)] public string? Text { get; set; } }
            public partial class Node { public Node? Next { get; set; } [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
            [Personal(PersonalDataCategory.Other)]
            public partial class Person
            {
                public string? Undecided { get; set; }
                public NotPartial? Lost { get; set; }
                public List<Order> Orders { get; set; } = [];
                [Personal(PersonalDataCategory.Name)] public string First { get; set; } = "";
                [Personal(PersonalDataCategory.Name)] public string Full => First + "!";
                [Personal(PersonalDataCategory.Name)] public string Elsewhere => Secret.ToString();
                [NotPersonal("x")] public int Secret { get; set; }
                [Personal(PersonalDataCategory.Other)] public Uri Home { get; set; } = new("https://example.fi");
                [Personal(PersonalDataCategory.Other, OnErasure = ErasureAction.Keep)] public string? Kept { get; set; }
            }
            public static class Test { public static IPersonalData Run() => new Person(); public static IPersonalData Chain() => new Node(); }
            """);
        var person = outcome.Call<IPersonalData>().ErasePersonalData();
        Assert.False(person.IsComplete);
        Assert.Equal(
        [
            "Elsewhere: Unhandled (it has no storage of its own: mark what it is computed from)",
            "First: Erased",
            "Full: Erased",
            "Home: Unhandled (its type has no empty value: make it nullable)",
            "Kept: Unhandled (marked to be kept, but no purpose gives a ground (GDPR Art. 17(3)))",
            "Lost: Unhandled (no code is generated for the marked type in it)",
            "Orders: Linked (objects with a key of their own answer for themselves)",
            "Undecided: Unhandled (nobody has decided whether it is personal data)",
        ], person.Members.Select(member => member.ToString()));
        Assert.Contains("Next: Unhandled (it leads back to its own type, without end)", outcome.Call<IPersonalData>(method: "Chain").ErasePersonalData().ToString());
    }

    [Fact]
    public void WhatStaysBesideTheMembers_IsNeverComplete()
    {
        var generated = Generated.From("""
            using System.Collections.Generic;
            using PersonalDataAnalyzers;
            public partial class Address { [Personal(PersonalDataCategory.City)] public string? City { get; set; } }
            public partial class ByKey
            {
                [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
                public Dictionary<string, Address> PerEmail { get; } = new() { ["maija@example.fi"] = new() };
            }
            public partial class Capturing([Personal(PersonalDataCategory.Name)] string captured, string copied, System.IServiceProvider services)
            {
                [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = copied;
                public string Greet() => "Hello " + captured + services;
                public string Other(string copied) => copied;
            }
            public static class Test
            {
                public static IPersonalData Run() => new ByKey();
                public static IPersonalData Capture() => new Capturing("Maija", "x", null!);
            }
            """);
        Assert.Equal("NOT complete: Name: Erased; PerEmail: Unhandled (its keys stay: mark the member, and it is emptied)", generated.Call<IPersonalData>().ErasePersonalData().ToString());
        Assert.Equal(
            "NOT complete: Name: Erased; captured: Unhandled (the primary constructor captures it, where generated code does not reach: keep it in a property)",
            generated.Call<IPersonalData>(method: "Capture").ErasePersonalData().ToString());
    }

    [Fact]
    public void TypeWithoutPersonalMembers_Compiles() => Assert.Equal("CustomerRegister", Generated.From(Samples.Registers, """
        using PersonalDataAnalyzers;
        namespace Acme;
        [Personal(typeof(CustomerRegister))] public partial class Empty { }
        """, """
        public static class Test { public static PersonalDataAnalyzers.IPersonalData Run() => new Acme.Empty(); }
        """).Call<IPersonalData>().Descriptor.Register!.Id.Split('.')[^1]);

    [Fact]
    public void AccessorsThatRefuseOrCopy_KeepNothing() => Assert.Equal("complete: Copied: Erased; Guarded: Erased||0", Generated.From("""
        using System.Collections.Generic;
        using System.Linq;
        using PersonalDataAnalyzers;
        public partial class Careful
        {
            private string _guarded = "Maija";
            private List<string> _copied = ["Maija"];
            [Personal(PersonalDataCategory.Name)] public string Guarded { get => _guarded; set { if (value.Length > 0) _guarded = value; } }
            [Personal(PersonalDataCategory.Name)] public List<string> Copied { get => _copied.ToList(); set => _copied = value.ToList(); }
        }
        public static class Test
        {
            public static string Run()
            {
                var careful = new Careful();
                return careful.ErasePersonalData() + "|" + careful.Guarded + "|" + careful.Copied.Count;
            }
        }
        """).Call<string>());
}
