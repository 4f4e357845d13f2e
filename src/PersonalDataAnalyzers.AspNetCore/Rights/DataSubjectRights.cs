using System;
using System.Linq;
using System.Threading.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Export;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>What the endpoints share: made, and found fit, when the application starts.</summary>
internal sealed class DataSubjectRights : IDisposable
{
    private readonly Type _context;
    private readonly ConcurrencyLimiter _concurrent;

    public DataSubjectRights(DataSubjectRightsOptions options, Type context, Type subject, IServiceProvider services)
    {
        Options = options;
        Subject = subject;
        _context = context;
        if (options.Subject is null)
            throw new InvalidOperationException("Set Subject in AddDataSubjectRights: without it nobody knows whose data a signed-in user may ask for.");
        if (options.Key is null)
            throw new InvalidOperationException("Set Key in AddDataSubjectRights: without it persons would stand in evidence by their names.");
        Key = options.Key;
        Clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        using var scope = services.CreateScope();
        using var database = Database(scope.ServiceProvider);
        if (database.Model.FindEntityType(typeof(RightsRequest)) is null)
            throw new InvalidOperationException($"The model of {context.Name} has no tables for requests: call modelBuilder.{nameof(RightsModel.AddPersonalDataRights)}() in OnModelCreating.");
        var graph = SubjectGraph.Of(database);
        var reach = graph.Reach(subject);
        if (reach.Key.Count != 1)
            throw new InvalidOperationException($"The key of {subject.Name} has several parts; mark one member [SubjectKey].");
        KeyType = Nullable.GetUnderlyingType(reach.Key[0].ClrType) ?? reach.Key[0].ClrType;
        Export = new SubjectExport(graph, Clock);
        Contacts = reach.Root.Descriptor!.Members.Where(member => member.Facts.Category is PersonalDataCategory.EmailAddress or PersonalDataCategory.PhoneNumber).Select(member => member.Name).ToArray();
        KeyName = reach.Key[0].Name;
        Erasure = options.Erasure?.Invoke(services);
        Exports = Hourly(options.ExportsPerHour);
        Requests = Hourly(options.RequestsPerHour);
        _concurrent = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = options.ConcurrentExports, QueueLimit = 0 });
    }

    public DataSubjectRightsOptions Options { get; }

    public Type Subject { get; }

    /// <summary>The type that the resolver's answer has to have.</summary>
    public Type KeyType { get; }

    public string KeyName { get; }

    public PseudonymKey Key { get; }

    public TimeProvider Clock { get; }

    public SubjectExport Export { get; }

    /// <summary>Where requests for erasure are entered; null where they only wait.</summary>
    public ErasureService? Erasure { get; }

    /// <summary>Members of the person that hold addresses for marketing.</summary>
    public string[] Contacts { get; }

    public PartitionedRateLimiter<object> Exports { get; }

    public PartitionedRateLimiter<object> Requests { get; }

    public RateLimiter Concurrent => _concurrent;

    public DbContext Database(IServiceProvider scope) => (DbContext)scope.GetRequiredService(_context);

    public void Dispose()
    {
        Exports.Dispose();
        Requests.Dispose();
        _concurrent.Dispose();
    }

    // By the person, not by the connection: who has the right is who has the limit.
    private static PartitionedRateLimiter<object> Hourly(int permits) =>
        PartitionedRateLimiter.Create<object, object>(subjectKey => RateLimitPartition.GetFixedWindowLimiter(
            subjectKey,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromHours(1), QueueLimit = 0 }));
}
