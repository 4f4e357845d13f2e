using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>How persons use their rights over HTTP.</summary>
public sealed class DataSubjectRightsOptions
{
    /// <summary>Whose data the signed-in user may ask for: the key of the data subject, of the type that it has in the
    /// model; null = nobody's. It gets the principal and nothing of the request, so that no address, header or body can
    /// name somebody else. Required.</summary>
    public Func<ClaimsPrincipal, IServiceProvider, CancellationToken, ValueTask<object?>>? Subject { get; set; }

    /// <summary>Key of the marks by which persons stand in evidence. Required; keep it apart from the database.</summary>
    public PseudonymKey? Key { get; set; }

    /// <summary>The erasure of the same database: a request for erasure then stands in its ledger too, under the id of the
    /// sender, to be previewed, approved and executed there, and the person is told how far it has come. Made once, when the
    /// application starts; null = requests only wait in <see cref="EntityFrameworkCore.RightsRequests"/>.</summary>
    public Func<IServiceProvider, EntityFrameworkCore.Erasure.ErasureService>? Erasure { get; set; }

    /// <summary>Answers a person may fetch in an hour, from each instance of the application.</summary>
    public int ExportsPerHour { get; set; } = 5;

    /// <summary>Other requests of a person in an hour, to each instance of the application.</summary>
    public int RequestsPerHour { get; set; } = 30;

    /// <summary>Answers that are written at the same time, to all persons together.</summary>
    public int ConcurrentExports { get; set; } = 4;

    /// <summary>Requests of one person that may be open at the same time.</summary>
    public int OpenRequests { get; set; } = 10;
}
