using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Sweeps again and again while the application runs.</summary>
internal sealed partial class RetentionService<TContext>(SweptDatabase<TContext> database, ILogger<RetentionService<TContext>> log, TimeProvider clock) : BackgroundService
    where TContext : DbContext
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(database.Options.Interval, clock);
        do
        {
            try
            {
                await Once(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // Messages of databases hold values: only the kind of failure is told. The next round tries again.
                Failed(error.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task Once(CancellationToken cancellation)
    {
        if (await database.Sweep(isDryRun: false, cancellation).ConfigureAwait(false) is not { } report)
        {
            SomebodyElse();
            return;
        }

        foreach (var line in report.Lines)
            Done(line.Entity, line.Action, line.Rows, string.Join(", ", line.Terms));
        foreach (var finding in report.Findings)
            Found(finding.ToString());
    }

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "Retention of {Entity}: {Action} {Rows} rows ({Terms})")]
    private partial void Done(string entity, RetentionAction action, long rows, string terms);

    [LoggerMessage(EventId = 12, Level = LogLevel.Warning, Message = "Retention: {Finding}")]
    private partial void Found(string finding);

    [LoggerMessage(EventId = 13, Level = LogLevel.Information, Message = "Retention: another instance is sweeping")]
    private partial void SomebodyElse();

    [LoggerMessage(EventId = 14, Level = LogLevel.Error, Message = "Retention failed: {Failure}")]
    private partial void Failed(string failure);
}

/// <summary>Registers the sweep.</summary>
public static class RetentionServices
{
    /// <summary>Sweeps the context's database when the application starts and then at every interval; of several instances
    /// one at a time does.</summary>
    public static IServiceCollection AddPersonalDataRetention<TContext>(this IServiceCollection services, Action<RetentionOptions> configure)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new RetentionOptions();
        configure(options);
        services.AddSingleton(provider => new SweptDatabase<TContext>(provider.GetRequiredService<IServiceScopeFactory>(), options, provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton<ISweptDatabase>(provider => provider.GetRequiredService<SweptDatabase<TContext>>());
        return services.AddHostedService(provider => new RetentionService<TContext>(
            provider.GetRequiredService<SweptDatabase<TContext>>(),
            provider.GetRequiredService<ILogger<RetentionService<TContext>>>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
    }
}
