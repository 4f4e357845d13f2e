using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Commands;

/// <summary><c>personal-data sweep</c>: ends what has been kept long enough, now. A dry run says the same, word for word,
/// but for its first line.</summary>
internal static class SweepCommand
{
    public static async Task<int> Run(IReadOnlyList<ISweptDatabase> databases, bool isDryRun, CommandReport report, CancellationToken cancellation)
    {
        if (databases.Count == 0)
            throw new CommandException("the application keeps no retention: call services.AddPersonalDataRetention<TContext>(...) where it registers its services.");
        var code = CommandCodes.Clean;
        foreach (var database in databases)
        {
            if (await database.Sweep(isDryRun, cancellation).ConfigureAwait(false) is not { } swept)
                throw new CommandException(database.Name + ": another instance of the application is sweeping. Nothing was done here; try again when it has ended.");
            report.Line(database.Name + ": retention as of " + swept.Day.ToString("O", CultureInfo.InvariantCulture) + (isDryRun ? ", dry run: everything was done and taken back" : ""));
            foreach (var line in swept.Lines)
                report.Line("  " + Text(line));
            foreach (var finding in swept.Findings)
                report.Line("  not done: " + finding);
            report.Line("  " + (swept.IsComplete ? "complete: nothing whose time is over was left" : "not complete: findings: " + Number(swept.Findings.Count)));
            if (!swept.IsComplete)
                code = CommandCodes.Findings;
        }

        return code;
    }

    private static string Text(RetentionLine line) =>
        line.Entity + (line.Members.Count > 0 ? " (" + string.Join(", ", line.Members) + ")" : "") + ": " + line.Action + ", rows: " + Number(line.Rows) + " [" + string.Join("; ", line.Terms) + "]";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
