using System;
using System.Text.Json.Serialization;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>What a person is told of a request.</summary>
/// <param name="RequestId">The id that it came with.</param>
/// <param name="Kind">Which right.</param>
/// <param name="ReceivedAt">When it arrived (UTC).</param>
/// <param name="DueAt">By when it has to be answered (UTC; Art. 12(3)).</param>
/// <param name="AnsweredAt">When it was answered (UTC); null while it is open.</param>
public sealed record RightsRequestStatus(Guid RequestId, RightsRequestKind Kind, DateTime ReceivedAt, DateTime DueAt, DateTime? AnsweredAt)
{
    internal static RightsRequestStatus Of(RightsRequest request) => new(request.RequestId, request.Kind, request.ReceivedAt, request.DueAt, request.AnsweredAt);
}

/// <summary>The body of a request for restriction.</summary>
/// <param name="Ground">Art. 18(1)(a)-(d).</param>
public sealed record RestrictionBody(RestrictionGround Ground);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(RightsRequestStatus))]
[JsonSerializable(typeof(RestrictionBody))]
internal sealed partial class RightsJson : JsonSerializerContext;
