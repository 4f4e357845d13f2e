using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Requests of the signed-in person. A request is on record before anything is done about it, and doing it twice
/// changes nothing: whatever breaks off is taken up when the sender repeats it.</summary>
internal static class RequestEndpoints
{
    private const string IdHeader = "Idempotency-Key";
    private const int LongestBody = 1024;

    /// <summary>On record and open, and in the ledger where one is bound: erasing is the controller's act, after a look at what
    /// has to be kept.</summary>
    public static Task<IResult> Erasure(HttpContext http) => Receive(http, RightsRequestKind.Erasure, null, act: null);

    public static async Task<IResult> Restriction(HttpContext http)
    {
        if (await Body(http).ConfigureAwait(false) is not { Ground: not RestrictionGround.NotStated } body || !Enum.IsDefined(body.Ground))
            return Problem(StatusCodes.Status400BadRequest, "The body names the ground of Art. 18(1): " + string.Join(", ", Enum.GetNames<RestrictionGround>().Skip(1)) + ".");
        return await Receive(http, RightsRequestKind.Restriction, body.Ground.ToString(), (asking, database, cancellation) =>
            new Restrictions(database, asking.Rights.Key, asking.Rights.Clock).Restrict(asking.Rights.Subject, asking.SubjectKey, body.Ground, cancellation)).ConfigureAwait(false);
    }

    public static Task<IResult> Objection(HttpContext http) => Receive(http, RightsRequestKind.MarketingObjection, null, Suppress);

    public static async Task<IResult> Status(HttpContext http, Guid requestId)
    {
        var asking = Asking.Of(http);
        var request = await Requests(asking, http).Find(asking.Rights.Subject, asking.SubjectKey, requestId, http.RequestAborted).ConfigureAwait(false);
        return request is null ? Problem(StatusCodes.Status404NotFound, "There is no such request.")
            : Results.Json(await Told(asking, request, http.RequestAborted).ConfigureAwait(false), RightsJson.Default.RightsRequestStatus);
    }

    private static async Task<RightsRequestStatus> Told(Asking asking, RightsRequest request, CancellationToken cancellation)
    {
        var rights = asking.Rights;
        var erasure = rights.Erasure is { } service && request.Kind == RightsRequestKind.Erasure
            ? await service.StatusAsync(request.RequestId, rights.Subject, [asking.SubjectKey], cancellation).ConfigureAwait(false)
            : null;
        return RightsRequestStatus.Of(request, erasure, rights.Clock.GetUtcNow().UtcDateTime);
    }

    private static async Task<IResult> Receive(HttpContext http, RightsRequestKind kind, string? detail, Func<Asking, DbContext, CancellationToken, Task>? act)
    {
        var asking = Asking.Of(http);
        if (http.Request.Headers[IdHeader] is not [{ Length: <= 40 } text] || !Guid.TryParse(text, out var id) || id == Guid.Empty)
            return Problem(StatusCodes.Status400BadRequest, $"The header {IdHeader} is a GUID, made by the sender; the same request keeps it.");
        // The sender may go away; what was received is finished.
        var cancellation = CancellationToken.None;
        var (subject, key) = (asking.Rights.Subject, asking.SubjectKey);
        var requests = Requests(asking, http);
        if (await requests.Find(subject, key, id, cancellation).ConfigureAwait(false) is null
            && await requests.CountOpen(subject, key, cancellation).ConfigureAwait(false) >= asking.Rights.Options.OpenRequests)
        {
            RightsLog.Refused(asking.Log, StatusCodes.Status429TooManyRequests, "too many open requests");
            return Problem(StatusCodes.Status429TooManyRequests, "too many open requests");
        }

        var request = await requests.Receive(subject, key, id, kind, detail, cancellation).ConfigureAwait(false);
        if (request.Kind != kind || request.Detail != detail)
            return Problem(StatusCodes.Status409Conflict, "Another request has this id.");
        if (act is not null && request.AnsweredAt is null && request.ClosedAt is null)
        {
            await act(asking, asking.Rights.Database(http.RequestServices), cancellation).ConfigureAwait(false);
            await requests.Answer(request, cancellation).ConfigureAwait(false);
            request = (await requests.Find(subject, key, id, cancellation).ConfigureAwait(false))!;
        }

        // Entered again with the same id it changes nothing, so that what broke off between the two is made up for.
        if (asking.Rights.Erasure is { } erasure && kind == RightsRequestKind.Erasure && request.AnsweredAt is null && request.ClosedAt is null)
        {
            try
            {
                await erasure.RequestAsync(id, subject, [key], new DateTimeOffset(request.ReceivedAt, TimeSpan.Zero), cancellation).ConfigureAwait(false);
            }
            catch (ErasureException)
            {
                // In the ledger an id is one person's; here it is the sender's own. This one is on record, and waits under its own mark.
                if (await Exists(asking, http, id, cancellation).ConfigureAwait(false))
                    return Problem(StatusCodes.Status409Conflict, "Another request has this id.");
                throw;
            }
        }

        RightsLog.Request(asking.Log, id, kind, request.AnsweredAt is null ? "received" : "done");
        return Results.Json(await Told(asking, request, cancellation).ConfigureAwait(false), RightsJson.Default.RightsRequestStatus, statusCode: StatusCodes.Status202Accepted);
    }

    // The person, and every address of theirs: who imports an address knows no key.
    private static async Task Suppress(Asking asking, DbContext database, CancellationToken cancellation)
    {
        var rights = asking.Rights;
        var list = new MarketingSuppression(database, rights.Key, rights.Clock);
        await list.Suppress(rights.Subject, asking.SubjectKey, cancellation).ConfigureAwait(false);
        foreach (var address in await ContactReader.Read(database, rights, asking.SubjectKey, cancellation).ConfigureAwait(false))
        {
            if (!string.IsNullOrWhiteSpace(address))
                await list.Suppress(address, cancellation).ConfigureAwait(false);
        }
    }

    private static Task<bool> Exists(Asking asking, HttpContext http, Guid id, CancellationToken cancellation) =>
        asking.Rights.Database(http.RequestServices).Set<LedgerEntry>().AnyAsync(entry => entry.RequestId == id, cancellation);

    private static RightsRequests Requests(Asking asking, HttpContext http) => new(asking.Rights.Database(http.RequestServices), asking.Rights.Key, asking.Rights.Clock);

    private static async Task<RestrictionBody?> Body(HttpContext http)
    {
        if (http.Request.ContentLength > LongestBody)
            return null;
        var octets = new byte[LongestBody + 1];
        var read = await http.Request.Body.ReadAtLeastAsync(octets, octets.Length, throwOnEndOfStream: false, http.RequestAborted).ConfigureAwait(false);
        if (read > LongestBody)
            return null;
        try
        {
            return JsonSerializer.Deserialize(octets.AsSpan(0, read), RightsJson.Default.RestrictionBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Problem(int status, string title) => Results.Problem(statusCode: status, title: title);
}
