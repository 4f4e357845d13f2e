using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Schemas;

/// <summary>A schema as applications of its kind have it. What its marks say nothing about follows from its foreign keys.</summary>
public abstract class SchemaContext(DbContextOptions options) : DbContext(options)
{
    public abstract Type Subject { get; }

    protected abstract void Schema(ModelBuilder model);

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        Schema(modelBuilder);
        modelBuilder.UsePersonalDataLedger();
    }
}
