using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Tables;
using Procexon.App.Data;
using Procexon.Declarations;
using Samples;

namespace Procexon.App.Office;

/// <summary>What became of the backups: numbers only.</summary>
public sealed record BackupReport(string File, int Overwritten);

/// <summary>The derived register: copies of the database, each for as long as its register declares, and beside them the ledger
/// of erasure as it is now, so that <c>personal-data replay</c> can erase again whom an old copy brings back. On PostgreSQL the
/// copies are made by the server's own tools; the ledger is copied all the same.</summary>
internal sealed class BackupRotation(SampleDatabase store, ProcexonContext database, RestoredBackup erased)
{
    private const string Pattern = "procexon-*.db";

    public string Ledger => Path.Combine(store.Folder, "backups", "ledger.jsonl");

    public async Task<BackupReport> Run(CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Ledger)!).FullName;
        var now = DateTime.UtcNow;
        var file = Path.Combine(folder, "procexon-" + now.ToString("yyyyMMdd-HHmmssfff", System.Globalization.CultureInfo.InvariantCulture) + ".db");
        if (!store.IsPostgreSql)
            await database.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancellation);
        await using (var ledger = new FileStream(Ledger + ".unfinished", FileMode.Create, FileAccess.Write))
            await erased.CopyLedgerAsync(ledger, cancellation);
        File.Move(Ledger + ".unfinished", Ledger, overwrite: true);

        var old = Directory.GetFiles(folder, Pattern).Where(copy => File.GetLastWriteTimeUtc(copy) < now.AddDays(-Days)).ToList();
        old.ForEach(File.Delete);
        return new BackupReport(store.IsPostgreSql ? "" : Path.GetFileName(file), old.Count);
    }

    // As declared, and nowhere else.
    private static int Days { get; } = LawPeriod.TryParse(
        InventoryMerge.Of([AssemblyReader.Read(typeof(Backups).Assembly)!]).Register(typeof(Backups).FullName!)!.Retentions.Single().Period, out var period)
            ? period.Days : throw new InvalidOperationException("The register of backups declares no period.");
}
