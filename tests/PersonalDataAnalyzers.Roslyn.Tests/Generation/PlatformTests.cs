using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>Other compilers, other projects, any text.</summary>
public class PlatformTests
{
    [Fact]
    public void CSharp9_CompilesWithoutAWarning() => Generated.From(
        TestSetup.Default with { LanguageVersion = LanguageVersion.CSharp9 },
        Samples.Registers.Replace("namespace Acme;", "namespace Acme {", StringComparison.Ordinal).Replace("public static class Company;", "public static class Company { }", StringComparison.Ordinal)
            .Replace("public static class CustomerRegister;", "public static class CustomerRegister { }", StringComparison.Ordinal)
            .Replace("public static class Bookkeeping;", "public static class Bookkeeping { }", StringComparison.Ordinal)
            .Replace("public static class Hosting;", "public static class Hosting { } }", StringComparison.Ordinal),
        """
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        namespace Acme
        {
            public partial class Address { [Personal(PersonalDataCategory.City)] public string? City { get; set; } }
            [Personal(typeof(CustomerRegister)), DataSubject]
            public partial class Customer
            {
                public int Id { get; set; }
                [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; init; } = "";
                [Personal(PersonalDataCategory.IpAddress)] public string[] Ips { get; set; } = new string[0];
                public List<Address> Addresses { get; } = new List<Address>();
            }
            public partial record Person([Personal(PersonalDataCategory.Name)] string Name);
        }
        """);

    [Fact]
    public void BelowCSharp9_OnlyTheEntryIsWritten()
    {
        var generated = Generated.From(
            TestSetup.Default with { LanguageVersion = LanguageVersion.CSharp7_3 },
            "using PersonalDataAnalyzers; public partial class C { [Personal(PersonalDataCategory.Name)] public string Name { get; set; } }");
        Assert.Equal(2, generated.Entries.Count);
        Assert.DoesNotContain("partial", generated.File("C"));
    }

    [Fact]
    public void ObliviousCode_CompilesWithoutAWarning() => Assert.True(Generated.From(
        TestSetup.Default with { Nullable = NullableContextOptions.Disable },
        """
        using System.Collections.Generic;
        using PersonalDataAnalyzers;
        public partial class C
        {
            [Personal(PersonalDataCategory.Name)] public string Name { get; set; }
            [Personal(PersonalDataCategory.Other)] public List<string> All { get; set; }
            [Personal(PersonalDataCategory.Other)] public Dictionary<string, int[]> Map { get; set; }
            [Personal(PersonalDataCategory.PostalCode)] public string Code { get; set; }
            [System.Obsolete("old")] [Personal(PersonalDataCategory.Other)] public string Old { get; set; }
        }
        public static class Test { public static IPersonalData Run() => new C { Name = "x", Map = new() { ["k"] = new[] { 1 } } }; }
        """).Call<IPersonalData>().ErasePersonalData().IsErased);

    [Fact]
    public void BaseInAnotherAssembly_SpeaksForItself()
    {
        var library = Generated.From(TestSetup.Default with { AssemblyName = "Library" }, """
            using PersonalDataAnalyzers;
            namespace Library;
            public partial class Person { public int Id { get; set; } [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
            """);
        using var image = new MemoryStream();
        Assert.True(library.Run.Output.Emit(image).Success);
        var generated = Generated.From(TestSetup.Default.WithReference(MetadataReference.CreateFromImage(image.ToArray())), """
            using PersonalDataAnalyzers;
            [DataSubject] public partial class Worker : Library.Person { [Personal(PersonalDataCategory.JobTitle)] public string? Title { get; set; } }
            """);
        Assert.Contains("ErasureOutcome ErasePersonalData()", generated.File("Worker"));
        Assert.Contains("base.ErasePersonalData()", generated.File("Worker"));
        Assert.DoesNotContain("\\\"Name\\\"", generated.File("Worker"));
    }

    [Fact]
    public void AnyText_IsValidJson_AndComesBack()
    {
        var type = Generated.From("""
            using PersonalDataAnalyzers;
            public partial class C { [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } [Personal(PersonalDataCategory.Other)] public System.Collections.Generic.Dictionary<string, double> Map { get; set; } = new(); }
            """).Type("C");
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<double>(), (text, number) =>
        {
            dynamic value = Activator.CreateInstance(type)!;
            value.Text = text;
            value.Map[text ?? ""] = number;
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
                ((IPersonalData)value).ExportPersonalData(writer, ExportScope.Access);
            using var json = JsonDocument.Parse(stream.ToArray());
            return json.RootElement.GetProperty("Text").GetString() == text && json.RootElement.GetProperty("Map").EnumerateObject().Count() == 1;
        }));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00 after")]
    [InlineData("\0\u001F\"\\\u2028\uFFFF")]
    public void BrokenText_IsStillValidJson(string text)
    {
        dynamic value = Activator.CreateInstance(Generated.From("using PersonalDataAnalyzers; public partial class C { [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }").Type("C"))!;
        value.Text = text;
        using var json = JsonDocument.Parse(Generated.Json((IPersonalData)value));
        Assert.Equal(text.Length, json.RootElement.GetProperty("Text").GetString()!.Length);
    }

    [Fact]
    public void Portability_HoldsOnlyWhatWasProvidedUnderConsentOrContract()
    {
        var generated = Generated.From(Samples.Registers, """
            using PersonalDataAnalyzers;
            namespace Acme;
            [Personal(typeof(CustomerRegister)), DataSubject]
            public partial class Customer
            {
                public int Id { get; set; }
                [Personal(PersonalDataCategory.FirstName, Origin = DataOrigin.Provided)] public string First { get; set; } = "a";
                [Personal(PersonalDataCategory.UsageData, Origin = DataOrigin.Observed)] public string Used { get; set; } = "b";
                [Personal(PersonalDataCategory.DerivedData, Origin = DataOrigin.Derived)] public string Score { get; set; } = "c";
                [Personal(PersonalDataCategory.LastName)] public string Unsaid { get; set; } = "d";
                [Personal(PersonalDataCategory.InvoicingData, typeof(Bookkeeping), Origin = DataOrigin.Provided)] public string Invoice { get; set; } = "e";
                [Personal(PersonalDataCategory.Password, Origin = DataOrigin.Provided)] public string Password { get; set; } = "f";
            }
            """, "public static class Test { public static PersonalDataAnalyzers.IPersonalData Run() => new Acme.Customer(); }");
        Assert.Equal("""{"First":"a","Used":"b"}""", generated.Export(ExportScope.Portability));
        Assert.Equal("""{"First":"a","Used":"b","Id":0,"Invoice":"e","Score":"c","Unsaid":"d"}""", generated.Export());
    }

    [Fact]
    public void WholeAnswer_TellsOfTheRegister()
    {
        var customer = Generated.From(Samples.Registers, """
            using PersonalDataAnalyzers;
            namespace Acme;
            [Personal(typeof(CustomerRegister)), DataSubject]
            public partial class Customer { public int Id { get; set; } [Personal(PersonalDataCategory.Credential)] public string Token { get; set; } = "secret"; }
            """, "public static class Test { public static PersonalDataAnalyzers.IPersonalData Run() => new Acme.Customer(); }").Call<IPersonalData>();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            PersonalDataExport.Write(writer, customer, ExportScope.Access);
        using var json = JsonDocument.Parse(stream.ToArray());
        var register = json.RootElement.GetProperty("registers")[0];
        Assert.Equal("Acme Oy", register.GetProperty("controller").GetString());
        Assert.Equal(2, register.GetProperty("purposes").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("about").GetProperty("Token").GetProperty("withheldCredential").GetBoolean());
        Assert.DoesNotContain("secret", json.RootElement.GetRawText());
    }

    [Fact]
    public void Customer() => Snapshot.Verify(Generated.From(Samples.Registers, """
        using PersonalDataAnalyzers;
        namespace Acme;
        /// <summary>A customer.</summary>
        [Personal(typeof(CustomerRegister)), DataSubject]
        public partial class Customer
        {
            [SubjectKey] public int Id { get; set; }
            [NotPersonal("concurrency token")] public byte[] RowVersion { get; set; } = [];
            [Personal(PersonalDataCategory.FirstName)] public string FirstName { get; set; } = "";
            [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; init; }
            [Personal(PersonalDataCategory.InvoicingData, typeof(Bookkeeping))] public string? BillingReference { get; set; }
            [Personal(PersonalDataCategory.IpAddress)] public string? LastIp { get; set; }
        }
        """).Run);

    [Fact]
    public void Records() => Snapshot.Verify(Generated.From("""
        using PersonalDataAnalyzers;
        namespace Acme;
        public partial record Person([Personal(PersonalDataCategory.Name)] string Name, [NotPersonal("colour")] string Colour);
        public sealed partial record Worker([Personal(PersonalDataCategory.JobTitle)] string? Title) : Person("x", "red");
        public partial record struct Spot([Personal(PersonalDataCategory.LocationData)] double X);
        """).Run);
}
