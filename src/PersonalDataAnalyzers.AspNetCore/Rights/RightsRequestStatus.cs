using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>What a person is told of a request.</summary>
/// <param name="RequestId">The id that it came with.</param>
/// <param name="Kind">Which right.</param>
/// <param name="ReceivedAt">When it arrived (UTC).</param>
/// <param name="DueAt">By when it has to be answered (UTC; Art. 12(3)).</param>
/// <param name="AnsweredAt">When it was answered (UTC); null while it is open.</param>
/// <param name="Erasure">How far an erasure has come; null for other rights, or where no erasure is bound.</param>
/// <param name="IsOverdue">The time is over and there is no answer.</param>
/// <param name="Kept">On which grounds an erasure left something (Art. 12(4)).</param>
public sealed record RightsRequestStatus(
    Guid RequestId, RightsRequestKind Kind, DateTime ReceivedAt, DateTime DueAt, DateTime? AnsweredAt, ErasureState? Erasure = null, bool IsOverdue = false, IReadOnlyList<string>? Kept = null)
{
    internal static RightsRequestStatus Of(RightsRequest request, ErasureStatus? erasure, DateTime now)
    {
        // The ledger knows of extensions that were made there.
        var due = erasure is { } known && known.DueAt > request.DueAt ? known.DueAt : request.DueAt;
        return new(request.RequestId, request.Kind, request.ReceivedAt, due, request.AnsweredAt, erasure?.State, request.AnsweredAt is null && request.ClosedAt is null && due < now, erasure?.Kept);
    }
}

/// <summary>The body of a request for restriction.</summary>
/// <param name="Ground">Art. 18(1)(a)-(d).</param>
public sealed record RestrictionBody(RestrictionGround Ground);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(RightsRequestStatus))]
[JsonSerializable(typeof(RestrictionBody))]
internal sealed partial class RightsJson : JsonSerializerContext;
