using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Roslyn.Rules.Generation;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

public class ShapeAnalyzerTests
{
    [Fact]
    public Task NotPartial_Triggers() => AnalyzerTest<ShapeAnalyzer>.Triggers("""
        using PersonalDataAnalyzers;
        public class {|PDA5001:A|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public class Outer { public partial class {|PDA5001:Inner|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } } }
        [DataSubject] public class {|PDA5001:Subject|} { public int Id { get; set; } }
        """);

    [Fact]
    public Task NotPartial_BelowCSharp9_DoesNotTrigger() => AnalyzerTest<ShapeAnalyzer>.DoesNotTrigger(
        "using PersonalDataAnalyzers; public class A { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } }",
        TestSetup.Default with { LanguageVersion = LanguageVersion.CSharp7_3 });

    [Fact]
    public Task Contracts_AreNoTypes_DoesNotTrigger() => AnalyzerTest<ShapeAnalyzer>.DoesNotTrigger("""
        using PersonalDataAnalyzers;
        public interface IReachable { [Personal(PersonalDataCategory.EmailAddress)] string Email { get; } }
        public class Sender { public Sender([Personal(PersonalDataCategory.Name)] string name) { } [return: Personal(PersonalDataCategory.Name)] public string Name() => ""; }
        """);

    [Fact]
    public Task MemberThatCannotBeErased_Triggers() => AnalyzerTest<ShapeAnalyzer>.Triggers("""
        using System;
        using PersonalDataAnalyzers;
        public readonly partial struct A { [Personal(PersonalDataCategory.Name)] public string {|PDA5002:Name|} { get; init; } }
        public partial class B
        {
            [Personal(PersonalDataCategory.Other)] public Uri {|PDA5002:Home|} { get; set; } = new("https://example.fi");
            [Personal(PersonalDataCategory.Other)] public int {|PDA5002:Length|} => _text.Length;
            [NotPersonal("x")] private readonly string _text = "";
            [Personal(PersonalDataCategory.Other, OnErasure = ErasureAction.Keep)] public string? {|PDA5002:Kept|} { get; set; }
            [Personal(PersonalDataCategory.Other, AnonymiseWith = typeof(TruncateIp))] public int {|PDA5002:Number|} { get; set; }
        }
        """);

    [Fact]
    public Task MembersThatCanBeErased_DoesNotTrigger() => AnalyzerTest<ShapeAnalyzer>.DoesNotTrigger("""
        using System;
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        public partial record A([Personal(PersonalDataCategory.Name)] string Name)
        {
            [Personal(PersonalDataCategory.Other)] public Uri? Home { get; init; }
            [Personal(PersonalDataCategory.Other)] public string Upper => Name.ToUpperInvariant();
            [Personal(PersonalDataCategory.Other)] public string GetOnly { get; } = "";
            [Personal(PersonalDataCategory.Other)] public List<string> All { get; } = [];
            [Personal(PersonalDataCategory.IpAddress, AnonymiseWith = typeof(TruncateIp))] public string[] Addresses { get; set; } = [];
        }
        """);

    [Fact]
    public Task ShapesThatCannotBeHandled_Triggers() => AnalyzerTest<ShapeAnalyzer>.Triggers("""
        using System.IO;
        using PersonalDataAnalyzers;
        public partial class A { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } public void {|PDA5006:ErasePersonalData|}() { } }
        public class Base { public void {|PDA5006:ExportPersonalData|}() { } }
        public partial class B : Base { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public ref partial struct {|PDA5006:C|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        file partial class {|PDA5006:D|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public interface IReachable { [Personal(PersonalDataCategory.EmailAddress)] string? Email { get; } }
        public partial class {|PDA5006:E|} : IReachable { public string? Email { get; set; } }
        public partial class Node { public Node? {|PDA5006:Next|} { get; set; } [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public partial class F { [Personal(PersonalDataCategory.Other)] public Stream? {|PDA5006:Content|} { get; set; } }
        """.Replace("public Stream? ", "public System.Threading.Timer? "));

    [Fact]
    public Task MarksThatNothingReads_Triggers() => AnalyzerTest<ShapeAnalyzer>.Triggers("""
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        public partial class A
        {
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = "";
            [Personal(PersonalDataCategory.Name)] public static string {|PDA5006:Last|} { get; set; } = "";
            [Personal(PersonalDataCategory.Name)] public const string {|PDA5006:Fixed|} = "";
            [Personal(PersonalDataCategory.Name)] public string {|PDA5006:this|}[int index] => Name;
        }
        [Personal(PersonalDataCategory.Name)] public static class {|PDA5006:Cache|} { [Personal(PersonalDataCategory.Name)] private static readonly List<string> {|PDA5006:s_names|} = []; }
        public partial class {|PDA5006:Capturing|}([Personal(PersonalDataCategory.Name)] string name) { [Personal(PersonalDataCategory.Name)] public string Copy { get; set; } = ""; public string Greet() => name; }
        public partial class Copying(string name) { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } = name; public void Rename(string name) => Name = name; }
        """);

    [Fact]
    public Task DataBesideAMarkedBase_Triggers() => AnalyzerTest<ShapeAnalyzer>.Triggers("""
        using System;
        using PersonalDataAnalyzers;
        public partial class Base { [Personal(PersonalDataCategory.Name)] public virtual string Name { get; set; } = ""; }
        public class Silent : Base { public string {|PDA5006:Stuff|} { get; set; } = ""; public string More { get; set; } = ""; }
        public class Further : Silent { private string? {|PDA5006:_note|}; public string? Get() => _note; }
        public class Quiet : Base { public override string Name { get; set; } = ""; public string Upper => Name.ToUpperInvariant(); [NotPersonal("colour of a page")] public string Colour { get; set; } = ""; public IServiceProvider? Services { get; set; } public static int Count; }
        [NotPersonal("made up for tests")] public class Fake : Base { public string Stuff { get; set; } = ""; }
        [Personal(PersonalDataCategory.Name)] public partial class Marked : Base { public string Stuff { get; set; } = ""; }
        """);

    [Fact]
    public async Task NoPathToSubject_Triggers() => await AnalyzerTest<SubjectPathAnalyzer>.Triggers("""
        using PersonalDataAnalyzers;
        public partial class {|PDA5003:Ticket|} { public int Id { get; set; } [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        """);

    [Fact]
    public Task PathToSubject_DoesNotTrigger() => AnalyzerTest<SubjectPathAnalyzer>.DoesNotTrigger("""
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        [DataSubject] public partial class Customer { public int Id { get; set; } public List<Order> Orders { get; set; } = []; }
        public partial class Order { public int Id { get; set; } [Personal(PersonalDataCategory.OrderData)] public string? Text { get; set; } }
        public partial class Call { public int Id { get; set; } [BelongsTo(typeof(Customer))] public int Caller { get; set; } [Personal(PersonalDataCategory.Other)] public string? Text { get; set; } }
        public partial class Note { public int Id { get; set; } [Mentions(typeof(Customer))] public int About { get; set; } [Personal(PersonalDataCategory.Other)] public string? Text { get; set; } }
        public partial class Visit { public int Id { get; set; } public Customer? Guest { get; set; } [Personal(PersonalDataCategory.Other)] public string? Text { get; set; } }
        public partial class Address { [Personal(PersonalDataCategory.City)] public string? City { get; set; } }
        public abstract partial class Base { public int Id { get; set; } [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        [DataSubject] public partial class Person : Base;
        public partial class Worker : Person { [Personal(PersonalDataCategory.JobTitle)] public string? Title { get; set; } }
        """);
}
