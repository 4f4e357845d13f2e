using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PersonalDataAnalyzers.EntityFrameworkCore.Commands;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Commands on the application's database which need its model: the sweep of retention, the resurrection check and
/// the replay after a restored backup, and the copy of the ledger that these need.</summary>
public static class PersonalDataCommands
{
    /// <summary>Runs the command behind the word <c>personal-data</c> among the arguments, if there is one. The application is
    /// built, not started: nothing listens and no hosted service runs. <c>dotnet personal-data</c> starts the application with
    /// such arguments; where there is no SDK, write them yourself: <c>./Shop personal-data sweep --dry-run</c>.</summary>
    /// <param name="host">The application, built.</param>
    /// <param name="arguments">All its arguments. An argument that is exactly <c>personal-data</c> is ours.</param>
    /// <param name="cancellation">Ends the command where that leaves nothing half done.</param>
    /// <returns>Null: there is no command, and the application goes on. Else what the process ends with: 0 = done, nothing
    /// found; 1 = done, and something was found or stays to be done; 2 = not done.</returns>
    /// <example>
    /// <code>
    /// var app = builder.Build();
    /// if (await app.RunPersonalDataCommandAsync(args) is { } exitCode)
    ///     return exitCode;
    /// await app.RunAsync();
    /// return 0;
    /// </code>
    /// </example>
    public static async Task<int?> RunPersonalDataCommandAsync(this IHost host, string[] arguments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(arguments);
        if (!CommandArguments.IsOurs(arguments, out var ours))
            return null;
        using var report = CommandReport.Open();
        try
        {
            return report.End(await Run(host.Services, CommandArguments.Parse(ours), report, cancellation).ConfigureAwait(false));
        }
        catch (Exception error) when (error is CommandException or ErasureException or SubjectGraphException)
        {
            report.Problem(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report.Problem(error.Message + " Check the path and that you may read and write there.");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Messages of databases hold values: only the kind of failure is told.
            report.Problem("the command broke off: " + Kind(error) + ". Is the database there, with the tables of the model (migrations)?");
        }

        return report.End(CommandCodes.NotDone);
    }

    private static async Task<int> Run(IServiceProvider services, CommandArguments command, CommandReport report, CancellationToken cancellation)
    {
        if (command.Command == "sweep")
            return await SweepCommand.Run(Composed<ISweptDatabase>(services), command.IsDryRun, report, cancellation).ConfigureAwait(false);
        var databases = Composed<IErasedDatabase>(services);
        if (databases.Count == 0)
            throw new CommandException("the application erases nobody: call services.AddPersonalDataErasure<TContext>(...) where it registers its services.");
        return command.Command switch
        {
            "resurrection" => await ReplayCommand.Resurrection(databases, command.Ledger, report, cancellation).ConfigureAwait(false),
            "ledger" => await ReplayCommand.Copy(databases, command.Output!, report, cancellation).ConfigureAwait(false),
            _ when command.IsDryRun => await ReplayCommand.Preview(databases, command.Ledger, report, cancellation).ConfigureAwait(false),
            _ => await ReplayCommand.Replay(databases, command.Ledger, report, cancellation).ConfigureAwait(false),
        };
    }

    // Nothing has been read from a database yet: what the application says about its own composition holds nobody's data.
    private static List<T> Composed<T>(IServiceProvider services)
    {
        try
        {
            return [.. services.GetServices<T>()];
        }
        catch (Exception error) when (error is InvalidOperationException and not SubjectGraphException or ArgumentException)
        {
            throw new CommandException("the application cannot be put together: " + error.Message);
        }
    }

    private static string Kind(Exception error)
    {
        var cause = error;
        while (cause.InnerException is { } inner && cause is not DbException)
            cause = inner;
        return cause.GetType().Name + (cause is DbException { SqlState: { } state } ? ", SQLSTATE " + state : "");
    }
}
