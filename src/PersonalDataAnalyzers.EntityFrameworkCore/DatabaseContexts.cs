using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Makes contexts for work of our own, outside any request: by the application's factory where it has one
/// (<c>AddDbContextFactory</c>), else from the options it registered (<c>AddDbContext</c>). Who asks disposes them.</summary>
internal sealed class DatabaseContexts<TContext>(IServiceProvider services) : IDisposable
    where TContext : DbContext
{
    // One scope for as long as the application lives: what a context takes from it lives as long as the context may.
    private readonly IServiceScope _scope = services.CreateScope();

    public DbContext Create() => _scope.ServiceProvider.GetService<IDbContextFactory<TContext>>() is { } factory
        ? factory.CreateDbContext()
        : ActivatorUtilities.CreateInstance<TContext>(_scope.ServiceProvider);

    public void Dispose() => _scope.Dispose();
}
