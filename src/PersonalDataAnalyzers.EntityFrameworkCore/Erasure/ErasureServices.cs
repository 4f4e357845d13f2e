using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Registers erasure.</summary>
public static class ErasureServices
{
    /// <summary>Registers one <see cref="ErasureService"/> and one <see cref="RestoredBackup"/> of a context's database. The
    /// application does not start where marks and model do not fit; while it runs, what was approved and not done (after a
    /// crash, at the end of a hold) is done at start and every hour. With several contexts, ask for them by
    /// <c>GetRequiredKeyedService&lt;ErasureService&gt;(typeof(TContext))</c>.</summary>
    /// <typeparam name="TContext">The context, registered as always; its model has <c>UsePersonalDataLedger()</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="options">Makes the options, once: the key of the ledger comes from where keys are kept.</param>
    public static IServiceCollection AddPersonalDataErasure<TContext>(this IServiceCollection services, Func<IServiceProvider, PersonalDataOptions> options)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton<DatabaseContexts<TContext>>();
        services.AddSingleton(provider => new ErasedDatabase<TContext>(provider.GetRequiredService<DatabaseContexts<TContext>>(), options(provider)));
        services.AddSingleton<IErasedDatabase>(provider => provider.GetRequiredService<ErasedDatabase<TContext>>());
        services.AddSingleton(provider => provider.GetRequiredService<ErasedDatabase<TContext>>().Erasure);
        services.AddSingleton(provider => provider.GetRequiredService<ErasedDatabase<TContext>>().Backup);
        services.AddKeyedSingleton(typeof(TContext), (provider, _) => provider.GetRequiredService<ErasedDatabase<TContext>>().Erasure);
        services.AddKeyedSingleton(typeof(TContext), (provider, _) => provider.GetRequiredService<ErasedDatabase<TContext>>().Backup);
        return services.AddHostedService(provider => new ErasureResumption<TContext>(
            provider.GetRequiredService<ErasedDatabase<TContext>>().Erasure,
            provider.GetRequiredService<ILogger<ErasureResumption<TContext>>>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
    }
}

/// <summary>A database from which persons are erased.</summary>
internal interface IErasedDatabase
{
    /// <summary>Name of the context.</summary>
    string Name { get; }

    /// <summary>Erases.</summary>
    ErasureService Erasure { get; }

    /// <summary>Erases again.</summary>
    RestoredBackup Backup { get; }
}

/// <inheritdoc/>
internal sealed class ErasedDatabase<TContext> : IErasedDatabase
    where TContext : DbContext
{
    public ErasedDatabase(DatabaseContexts<TContext> contexts, PersonalDataOptions options)
    {
        Erasure = new ErasureService(contexts.Create, options);
        Backup = new RestoredBackup(contexts.Create, Erasure, options);
    }

    public string Name => typeof(TContext).Name;

    public ErasureService Erasure { get; }

    public RestoredBackup Backup { get; }
}

/// <summary>Finishes, again and again while the application runs, what was approved and not done.</summary>
internal sealed partial class ErasureResumption<TContext>(ErasureService erasure, ILogger<ErasureResumption<TContext>> log, TimeProvider clock) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        try
        {
            do
                await Once(stoppingToken).ConfigureAwait(false);
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The application ends. An application that did not even start would take it for a failure.
        }
    }

    private async Task Once(CancellationToken cancellation)
    {
        try
        {
            foreach (var certificate in await erasure.ResumeAsync(cancellation).ConfigureAwait(false))
                Resumed(certificate.RequestId, certificate.State);
            foreach (var (request, due) in await erasure.OverdueAsync(cancellation: cancellation).ConfigureAwait(false))
                Overdue(request, due);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Messages of databases hold values: only the kind of failure is told. The next round tries again.
            Failed(error.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 21, Level = LogLevel.Information, Message = "Erasure {Request} was taken up again: {State}")]
    private partial void Resumed(Guid request, Ledger.LedgerEvent state);

    [LoggerMessage(EventId = 22, Level = LogLevel.Error, Message = "Taking up erasures failed: {Failure}")]
    private partial void Failed(string failure);

    [LoggerMessage(EventId = 23, Level = LogLevel.Warning, Message = "Erasure {Request} has no end and was due on {Due:O} (GDPR Art. 12(3))")]
    private partial void Overdue(Guid request, DateTime due);
}
