using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Puts the ledger into the model of the database whose data it speaks of: migrations make its tables, and one
/// transaction holds both.</summary>
public static class LedgerModel
{
    /// <summary>Adds the three tables of the ledger and that of holds. Call it in <c>OnModelCreating</c>.</summary>
    /// <param name="modelBuilder">The model.</param>
    /// <param name="schema">Schema of the tables; null = the default one.</param>
    public static ModelBuilder UsePersonalDataLedger(this ModelBuilder modelBuilder, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<LedgerEntry>(entry =>
        {
            entry.ToTable("PersonalDataLedger", schema);
            entry.Property(e => e.Event).HasConversion<string>().HasMaxLength(32);
            entry.Property(e => e.SubjectType).HasMaxLength(512);
            entry.Property(e => e.Subject).HasMaxLength(64);
            entry.Property(e => e.PlanHash).HasMaxLength(64);
            entry.Property(e => e.Seal).HasMaxLength(64);
            entry.HasIndex(e => new { e.RequestId, e.Ordinal }).IsUnique();
            entry.HasIndex(e => e.Subject);
        });
        modelBuilder.Entity<ErasureWork>(work =>
        {
            work.ToTable("PersonalDataErasureWork", schema);
            work.HasKey(e => e.RequestId);
            work.Property(e => e.RequestId).ValueGeneratedNever();
            work.Property(e => e.SubjectType).HasMaxLength(512);
            work.Property(e => e.PlanHash).HasMaxLength(64);
        });
        modelBuilder.Entity<ErasedValue>(entry =>
        {
            entry.ToTable("PersonalDataErasedValues", schema);
            entry.HasKey(e => e.Hash);
            entry.Property(e => e.Hash).HasMaxLength(64);
        });
        modelBuilder.Entity<HoldEntry>(hold =>
        {
            hold.ToTable("PersonalDataHolds", schema);
            hold.Property(e => e.Subject).HasMaxLength(64);
            hold.Property(e => e.Entity).HasMaxLength(512);
            hold.Property(e => e.Row).HasMaxLength(200);
            hold.Property(e => e.Member).HasMaxLength(200);
            hold.Property(e => e.Ground).HasMaxLength(400);
            hold.HasIndex(e => e.Subject);
        });
        return modelBuilder;
    }
}
