using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>A database in which retention is kept: the hosted service and the command sweep the same way.</summary>
internal interface ISweptDatabase
{
    /// <summary>Name of the context.</summary>
    string Name { get; }

    /// <summary>Sweeps once; null where another instance is sweeping.</summary>
    Task<RetentionReport?> Sweep(bool isDryRun, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class SweptDatabase<TContext>(IServiceScopeFactory scopes, RetentionOptions options, TimeProvider clock) : ISweptDatabase
    where TContext : DbContext
{
    public string Name => typeof(TContext).Name;

    public RetentionOptions Options => options;

    public async Task<RetentionReport?> Sweep(bool isDryRun, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var sweep = new RetentionSweep(RetentionSchedule.Of(SubjectGraph.Of(context), options), clock);
        return isDryRun ? await sweep.DryRun(context, cancellation).ConfigureAwait(false) : await sweep.Run(context, cancellation).ConfigureAwait(false);
    }
}
