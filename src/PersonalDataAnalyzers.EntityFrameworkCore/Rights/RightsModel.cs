using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>The tables of the rights: restrictions, marketing bans, evidence of consent, requests,
/// and the lease of the retention sweep.</summary>
public static class RightsModel
{
    // SHA-256 in hexadecimal digits.
    private const int HashLength = 64;
    private const int NameLength = 400;

    /// <summary>Adds the tables to a model; call it in <c>OnModelCreating</c> and make a migration of it.</summary>
    public static ModelBuilder AddPersonalDataRights(this ModelBuilder model)
    {
        model.Entity<ProcessingRestriction>(Restriction);
        model.Entity<SuppressionEntry>(Suppression);
        model.Entity<ConsentEvent>(Consent);
        model.Entity<RightsRequest>(Request);
        model.Entity<SweepLeaseRow>(Lease);
        return model;
    }

    private static void Restriction(EntityTypeBuilder<ProcessingRestriction> entity)
    {
        entity.ToTable("PersonalDataRestrictions");
        entity.HasKey(restriction => restriction.Id);
        entity.Property(restriction => restriction.SubjectType).HasMaxLength(NameLength);
        entity.Property(restriction => restriction.SubjectKey).HasMaxLength(NameLength);
        entity.Property(restriction => restriction.Mark).HasMaxLength(HashLength);
        entity.Property(restriction => restriction.Ground).HasConversion<string>().HasMaxLength(40);
        entity.HasIndex(restriction => restriction.Mark);
        // One in force for each ground: a lifted one has no key, and nulls are no equals of each other.
        entity.HasIndex(restriction => new { restriction.SubjectType, restriction.SubjectKey, restriction.Ground }).IsUnique();
        InUtc(entity);
    }

    private static void Suppression(EntityTypeBuilder<SuppressionEntry> entity)
    {
        entity.ToTable("PersonalDataSuppressions");
        entity.HasKey(entry => entry.Mark);
        entity.Property(entry => entry.Mark).HasMaxLength(HashLength);
        InUtc(entity);
    }

    private static void Consent(EntityTypeBuilder<ConsentEvent> entity)
    {
        entity.ToTable("PersonalDataConsents");
        entity.HasKey(row => row.Id);
        entity.Property(row => row.Mark).HasMaxLength(HashLength);
        entity.Property(row => row.Purpose).HasMaxLength(NameLength);
        entity.Property(row => row.How).HasMaxLength(200);
        entity.Property(row => row.NoticeVersion).HasMaxLength(100);
        entity.Property(row => row.NoticeHash).HasMaxLength(HashLength);
        entity.HasIndex(row => new { row.Mark, row.Purpose, row.Id });
        InUtc(entity);
        // Evidence that can be edited is none.
        foreach (var property in entity.Metadata.GetProperties())
        {
            if (!property.IsPrimaryKey())
                property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }

    private static void Request(EntityTypeBuilder<RightsRequest> entity)
    {
        entity.ToTable("PersonalDataRequests");
        entity.HasKey(request => new { request.Mark, request.RequestId });
        entity.Property(request => request.Mark).HasMaxLength(HashLength);
        entity.Property(request => request.SubjectType).HasMaxLength(NameLength);
        entity.Property(request => request.SubjectKey).HasMaxLength(NameLength);
        entity.Property(request => request.Kind).HasConversion<string>().HasMaxLength(40);
        entity.Property(request => request.Detail).HasMaxLength(100);
        entity.Property(request => request.Extension).HasMaxLength(NameLength);
        entity.HasIndex(request => new { request.AnsweredAt, request.DueAt });
        // By which an erasure finds the open ones of its person.
        entity.HasIndex(request => new { request.SubjectType, request.SubjectKey });
        InUtc(entity);
    }

    private static void Lease(EntityTypeBuilder<SweepLeaseRow> entity)
    {
        entity.ToTable("PersonalDataLeases");
        entity.HasKey(lease => lease.Name);
        entity.Property(lease => lease.Name).HasMaxLength(40);
        InUtc(entity);
    }

    // Engines without time zones give back times of no kind; PostgreSQL refuses to compare those with ones of UTC.
    private static void InUtc(EntityTypeBuilder entity)
    {
        foreach (var property in entity.Metadata.GetProperties())
        {
            if (property.ClrType == typeof(DateTime))
                property.SetValueConverter(new ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc)));
            else if (property.ClrType == typeof(DateTime?))
                property.SetValueConverter(new ValueConverter<DateTime?, DateTime?>(time => time, time => time == null ? null : DateTime.SpecifyKind(time.Value, DateTimeKind.Utc)));
        }
    }
}
