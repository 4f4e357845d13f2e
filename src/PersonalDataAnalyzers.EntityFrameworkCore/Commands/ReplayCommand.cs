using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Commands;

/// <summary><c>personal-data resurrection</c>, <c>replay</c> and <c>ledger</c>: what an erasure needs when a backup comes
/// back. Persons are named by their requests, never by anything of theirs.</summary>
internal static class ReplayCommand
{
    private const string OwnLedger = "  by the ledger of the database itself: if a backup was restored, erasures after it was taken are not in it";

    public static async Task<int> Resurrection(IReadOnlyList<IErasedDatabase> databases, string? file, CommandReport report, CancellationToken cancellation)
    {
        var ledger = await Read(file, cancellation).ConfigureAwait(false);
        var code = CommandCodes.Clean;
        foreach (var database in databases)
        {
            var back = await database.Backup.FindResurrectedAsync(ledger, cancellation).ConfigureAwait(false);
            report.Line(database.Name + ": persons who were erased and are there: " + Number(back.Count));
            Source(ledger, report);
            foreach (var request in back)
                report.Line("  request " + request.ToString("D"));
            if (back.Count > 0)
                code = CommandCodes.Findings;
        }

        return code;
    }

    public static async Task<int> Preview(IReadOnlyList<IErasedDatabase> databases, string? file, CommandReport report, CancellationToken cancellation)
    {
        var ledger = await Read(file, cancellation).ConfigureAwait(false);
        var code = CommandCodes.Clean;
        foreach (var database in databases)
        {
            var previews = await database.Backup.PreviewAsync(ledger, cancellation).ConfigureAwait(false);
            report.Line(database.Name + ": dry run, everything was done and taken back; persons to be erased again: " + Number(previews.Count));
            Source(ledger, report);
            foreach (var (request, preview) in previews)
            {
                report.Line("  request " + request.ToString("D") + (preview.Holds.Count > 0 ? ": held" : ""));
                foreach (var (entity, action, rows) in preview.Rows.Where(row => row.Rows > 0))
                    report.Line("    " + entity + ": " + action + ", rows: " + Number(rows));
            }

            if (previews.Count > 0)
                code = CommandCodes.Findings;
        }

        return code;
    }

    public static async Task<int> Replay(IReadOnlyList<IErasedDatabase> databases, string? file, CommandReport report, CancellationToken cancellation)
    {
        var ledger = await Read(file, cancellation).ConfigureAwait(false);
        var code = CommandCodes.Clean;
        foreach (var database in databases)
        {
            var erased = 0;
            report.Line(database.Name + ": erasing again");
            Source(ledger, report);
            await foreach (var (request, certificate, failure) in database.Backup.Replay(ledger, cancellation).ConfigureAwait(false))
            {
                report.Line("  request " + request.ToString("D") + ": " + (certificate is null ? "failed: " + failure : Text(certificate)));
                if (certificate is null)
                {
                    code = CommandCodes.Findings;
                    continue;
                }

                Rows(certificate, report);
                if (certificate.IsComplete)
                    erased++;
                else
                    code = CommandCodes.Findings;
            }

            // Said by the database, not by what we think we did.
            var left = await database.Backup.FindResurrectedAsync(ledger, cancellation).ConfigureAwait(false);
            report.Line("  persons erased again: " + Number(erased) + "; still there: " + Number(left.Count));
            if (left.Count > 0)
                code = CommandCodes.Findings;
        }

        return code;
    }

    public static async Task<int> Copy(IReadOnlyList<IErasedDatabase> databases, string file, CommandReport report, CancellationToken cancellation)
    {
        // The old copy is good until the new one is whole.
        var path = Path.GetFullPath(file);
        var unfinished = path + ".unfinished";
        var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write);
        await using (stream.ConfigureAwait(false))
        {
            foreach (var database in databases)
                await database.Backup.CopyLedgerAsync(stream, cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        var entries = (await Read(path, cancellation).ConfigureAwait(false))!;
        report.Line(path + ": entries: " + Number(entries.Count) + ", requests: " + Number(entries.Select(entry => entry.RequestId).Distinct().Count()));
        return CommandCodes.Clean;
    }

    private static async Task<IReadOnlyList<LedgerEntry>?> Read(string? file, CancellationToken cancellation)
    {
        if (file is null)
            return null;
        try
        {
            var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            await using var _ = stream.ConfigureAwait(false);
            var entries = await RestoredBackup.ReadLedgerAsync(stream, cancellation).ConfigureAwait(false);
            return entries.Count > 0 ? entries : throw new CommandException("'" + file + "' holds no entry of a ledger, so nothing follows from it.");
        }
        catch (FormatException error)
        {
            throw new CommandException("'" + file + "' cannot be read: " + error.Message + " It is written by 'personal-data ledger --output'.");
        }
    }

    private static void Source(IReadOnlyList<LedgerEntry>? ledger, CommandReport report)
    {
        if (ledger is null)
            report.Line(OwnLedger);
    }

    private static string Text(ErasureCertificate certificate)
    {
        var uncovered = certificate.Uncovered.Count();
        return certificate.State + (uncovered > 0 ? ", members with which nothing was done: " + Number(uncovered) : "");
    }

    private static void Rows(ErasureCertificate certificate, CommandReport report)
    {
        foreach (var step in certificate.Steps.Where(step => step.Touched > 0 && step.Action != StepAction.Detach))
            report.Line("    " + step.Entity + ": " + step.Action + ", rows: " + Number(step.Touched));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
