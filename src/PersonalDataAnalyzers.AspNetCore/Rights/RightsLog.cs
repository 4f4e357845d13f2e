using System;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>The audit trail in the log: what was asked and what came of it, never by whom. The evidence is in the database,
/// under the request's id.</summary>
internal static partial class RightsLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Data subject request {RequestId} ({Kind}): {Outcome}")]
    public static partial void Request(ILogger log, Guid requestId, RightsRequestKind kind, string outcome);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Answer under {Scope} as {Format}: {Tables} tables, {Rows} rows")]
    public static partial void Answered(ILogger log, ExportScope scope, string format, int tables, long rows);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Data subject request refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger log, int status, string reason);

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "Data subject request failed: {Failure} ({Trace})")]
    public static partial void Failed(ILogger log, string failure, string trace);
}
