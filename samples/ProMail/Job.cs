using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.Inventory.Rendering;
using ProMail.Data;
using ProMail.Steps;

namespace ProMail;

/// <summary>From the marks to everything that follows from them, on a real database.</summary>
internal static class Job
{
    /// <summary>Runs all steps in <paramref name="folder"/>.</summary>
    /// <returns>0 when everything that was to be gone is gone, else 1.</returns>
    public static int Run(string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "promail.db");
        // In production the key is kept apart from the data, in a key vault.
        var key = PseudonymKey.Create();
        using (var database = new ProMailContext(file))
        {
            database.Database.EnsureDeleted();
            database.Database.EnsureCreated();
            database.Contacts.AddRange(People.Create(key));
            database.SaveChanges();
        }

        output.WriteLine("1. The register, as the build wrote it down from the marks:");
        var inventory = InventoryStep.Read();
        InventoryStep.Print(inventory, output);

        output.WriteLine("\n2. One person's data, as they would get it:");
        foreach (var scope in (ExportScope[])[ExportScope.Access, ExportScope.Portability])
        {
            using var database = new ProMailContext(file);
            var path = Path.Combine(folder, $"export-{scope.ToString().ToLowerInvariant()}.json");
            File.WriteAllText(path, ExportStep.Run(database, People.Erased, scope));
            output.WriteLine($"  {scope}: {path}");
        }

        output.WriteLine("\n3. That person is erased:");
        var clean = Erase(file, key, output);
        output.WriteLine("\n4. Another person, whose time is over: what tells who they were is taken away, and what stays is named:");
        clean &= Anonymise(file, output);

        output.WriteLine("\n5. The privacy notice:");
        var (files, problems) = NoticeFiles.Render(inventory, ["en", "fi", "sv", "de"], [NoticeFormat.Html, NoticeFormat.Markdown]);
        foreach (var path in NoticeFiles.Write(files, Path.Combine(folder, "notice")))
            output.WriteLine("  " + path);
        foreach (var problem in problems)
            output.WriteLine("  not publishable: " + problem.Message);
        return clean && problems.Count == 0 ? 0 : 1;
    }

    private static bool Erase(string file, PseudonymKey key, TextWriter output)
    {
        using (var database = new ProMailContext(file))
            Print(EraseStep.Erase(database, People.Erased), output);
        using (var database = new ProMailContext(file))
        {
            var mark = People.Mark(People.Erased, key);
            output.WriteLine($"  The marketing ban is still respected when the address comes back: {(database.Contacts.Any(contact => contact.NoMarketing && contact.BanMark == mark) ? "yes" : "NO")}.");
        }

        // What is kept is the invoice, addressed to a name: the Accounting Act wants it so.
        return Gone(file, ["Esimerkki", People.Erased, "+358 40 0000001", "Esimerkkikatu", "Prefers mornings", "autumn report", "192.0.2.17", "GA1.2.1001"], ["Invoices.AddressedTo"], output);
    }

    private static bool Anonymise(string file, TextWriter output)
    {
        using (var database = new ProMailContext(file))
            Print(EraseStep.Anonymise(database, People.Anonymised), output);
        return Gone(file, ["Otso", "Malli", People.Anonymised, "+358 40 0000002", "Mallitie", "Met at the fair", "198.51.100.23", "GA1.2.1002"], [], output);
    }

    private static void Print(IReadOnlyList<(string Row, MemberOutcome Outcome)> outcomes, TextWriter output)
    {
        foreach (var (row, outcome) in outcomes.DistinctBy(pair => pair.Row + pair.Outcome))
            output.WriteLine($"  {row}.{outcome}");
    }

    private static bool Gone(string file, string[] tokens, string[] kept, TextWriter output)
    {
        var left = Scan.For(file, tokens);
        var unexpected = left.Where(found => !kept.Contains(found.Place) && !(found.Place == "the file" && left.Any(other => other.Token == found.Token && kept.Contains(other.Place)))).ToList();
        output.WriteLine($"  Raw scan of every column and of the file for {tokens.Length} texts: {unexpected.Count} left where they should not be.");
        foreach (var (token, place) in left.Where(found => kept.Contains(found.Place)))
            output.WriteLine($"  Kept: {place}, for the bookkeeping (Accounting Act 1336/1997, chapter 2, section 10).");
        foreach (var (token, place) in unexpected)
            output.WriteLine($"  STILL THERE: text {Array.IndexOf(tokens, token) + 1} in {place}");
        return unexpected.Count == 0;
    }
}
