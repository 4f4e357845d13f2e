using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

namespace Samples;

/// <summary>A request as the office sees it: no name, no key.</summary>
public sealed record OpenRequest(Guid Id, string Kind, string Of, DateTime Due);

/// <summary>What an erasure would do, or did.</summary>
public sealed record ErasureReport(Guid Id, string State, IReadOnlyList<string> Rows, IReadOnlyList<string> Kept, IReadOnlyList<string> ToBeTold);

/// <summary>The office's part in the rights of persons: requests for erasure wait here until somebody has looked at what
/// would go and what the law has kept.</summary>
internal sealed class RequestDesk(RightsRequests requests, ErasureService erasure)
{
    public ValueTask<List<OpenRequest>> Open(CancellationToken cancellation) =>
        requests.Open().Select(request => new OpenRequest(request.RequestId, request.Kind.ToString(), request.SubjectType!, request.DueAt)).ToListAsync(cancellation);

    /// <summary>Null where there is no such open request for erasure.</summary>
    public async Task<ErasureReport?> Preview(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not var (type, key))
            return null;
        var preview = await erasure.PreviewAsync(type, [key], cancellation);
        return new ErasureReport(id, "Preview", [.. preview.Rows.Where(row => row.Rows > 0).Select(row => Text(row.Entity, row.Action.ToString(), row.Rows))], [], []);
    }

    /// <summary>Enters it, looks, approves what was looked at, and does just that.</summary>
    public async Task<ErasureReport?> Erase(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not var (type, key))
            return null;
        await erasure.RequestAsync(id, type, [key], cancellation: cancellation);
        await erasure.ApproveAsync(id, await erasure.PreviewAsync(type, [key], cancellation), cancellation);
        return Of(await erasure.ExecuteAsync(id, cancellation));
    }

    public static ErasureReport Of(ErasureCertificate certificate) => new(
        certificate.RequestId,
        certificate.State.ToString(),
        [.. certificate.Steps.Where(step => step.Touched > 0).Select(step => Text(step.Entity, step.Action.ToString(), step.Touched))],
        [.. certificate.Kept.Select(member => member.Entity + "." + member.Member + ": " + member.Ground)],
        certificate.Recipients);

    private async Task<(Type Type, object Key)?> Find(Guid id, CancellationToken cancellation)
    {
        var request = await requests.Open().FirstOrDefaultAsync(request => request.RequestId == id && request.Kind == RightsRequestKind.Erasure, cancellation);
        var reach = erasure.Graph.Subjects.FirstOrDefault(reach => reach.Root.EntityType.ClrType.FullName == request?.SubjectType);
        return reach is null ? null : (reach.Root.EntityType.ClrType, int.Parse(request!.SubjectKey!, CultureInfo.InvariantCulture));
    }

    private static string Text(string entity, string action, long rows) => entity + ": " + action + ", rows: " + rows.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The desk over HTTP. Answers hold numbers, names of tables and ids of requests; nobody's data.</summary>
internal static class RequestDeskEndpoints
{
    public static void MapRequestDesk(this IEndpointRouteBuilder office)
    {
        office.MapGet("/requests", (RequestDesk desk, CancellationToken stop) => desk.Open(stop));
        office.MapGet("/requests/{id:guid}/preview", async (Guid id, RequestDesk desk, CancellationToken stop) => Found(await desk.Preview(id, stop)));
        office.MapPost("/requests/{id:guid}/erasure", async (Guid id, RequestDesk desk, CancellationToken stop) => Found(await desk.Erase(id, stop)));
    }

    private static IResult Found(ErasureReport? report) => report is null ? Results.NotFound() : Results.Ok(report);
}
