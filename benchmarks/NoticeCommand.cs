using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using Law = PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>notice [registers] [fields]</c>: reading an inventory of that size and writing its notice and its record.</summary>
internal static class NoticeCommand
{
    private const int FieldsOfType = 25;

    public static int Run(string[] arguments)
    {
        var registers = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 500;
        var fields = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 50_000;
        var json = Inventory(registers, fields);
        Console.WriteLine($"{registers} registers, {fields} fields, {json.Length / 1024.0 / 1024:F1} MB of JSON");

        var whole = Stopwatch.StartNew();
        var inventory = Timed("read and merge", () => InventoryMerge.Of(InventoryReader.Parse(json, "Big.personal-data.json")));
        var files = Timed("notice (html, all checks)", () => NoticeFiles.Render(inventory, ["en"], [NoticeFormat.Html], new PublicationTerms { Draft = true }).Files);
        var record = Timed("record (csv)", () => RecordCsv.Render(ProcessingRecord.Of(inventory, "en").Controller));
        var page = Timed("record (html)", () => RecordHtml.Render(inventory, "en"));
        Console.WriteLine($"together {whole.Elapsed.TotalSeconds:F2} s; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024:F0} MB; notice {files.Sum(file => file.Content.Length) / 1024.0 / 1024:F1} MB, record {record.Length / 1024.0 / 1024:F1} MB as csv, {page.Length / 1024.0 / 1024:F1} MB as html");
        return 0;
    }

    private static T Timed<T>(string name, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Console.WriteLine($"{name,-28} {watch.Elapsed.TotalSeconds,6:F2} s");
        return result;
    }

    private static byte[] Inventory(int registers, int fields)
    {
        var entries = Enumerable.Range(0, registers).Select(i => InventoryEntry.Of(Register(i)))
            .Concat(Enumerable.Range(0, fields / FieldsOfType).Select(i => InventoryEntry.Of(Type(i, "Big.Register" + (i % registers)))));
        return Encoding.UTF8.GetBytes($$$"""{"format":1,"assemblies":[{"name":"Big","entries":[{{{string.Join(",", entries)}}}]}],"translations":{}}""");
    }

    private static RegisterFacts Register(int i) => new()
    {
        Id = "Big.Register" + i,
        Name = "Register " + i,
        Controller = new() { Id = "Big.Acme", Name = "Acme Oy", Country = "FI", Address = "Street 1", Email = "privacy@example.fi" },
        Notice = new() { Title = "Privacy notice", Language = "en", Updated = "2026-11-22" },
        Subjects = new([new SubjectsFacts { Group = Law.SubjectGroup.Customers }]),
        Purposes = new(Enumerable.Range(0, 3).Select(p => new PurposeFacts
        {
            Id = $"Big.Purpose{i}X{p}",
            Name = $"Purpose {p} of register {i}",
            Basis = Law.LegalBasis.Contract,
            Retentions = new([new RetentionFacts { Period = "P2Y", Start = Law.RetentionStart.ContractEnd, Then = Law.EndAction.Erase }]),
        })),
        Content = new([new ContentFacts { Text = "Names and addresses of register " + i, Categories = new([Law.PersonalDataCategory.Name, Law.PersonalDataCategory.PostalAddress]) }]),
        Disclosures = new([new DisclosureFacts { Recipient = new() { Id = "Big.Host" + (i % 20), Name = "Host " + (i % 20), Role = Law.RecipientRole.Processor, Country = "FI", Agreement = "DPA" } }]),
    };

    private static TypeFacts Type(int i, string register) => new()
    {
        Id = "Big.Type" + i,
        Register = register,
        Fields = new(Enumerable.Range(0, FieldsOfType).Select(f => new FieldFacts { Member = "Member" + f.ToString("D2", CultureInfo.InvariantCulture), State = FieldState.Personal, Category = f % 2 == 0 ? Law.PersonalDataCategory.EmailAddress : Law.PersonalDataCategory.PhoneNumber })),
    };
}
