using System;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>A format of answers. Gets its parts in order and keeps none of them.</summary>
internal interface IAnswerWriter
{
    Task Begin(Answer answer, CancellationToken cancellation);

    Task BeginTable(AnswerTable table, CancellationToken cancellation);

    Task Row(AnswerRow row, DateOnly? retentionEnd, CancellationToken cancellation);

    Task EndTable(AnswerTable table, long rows, CancellationToken cancellation);

    /// <summary>Only an answer that came to its end says so.</summary>
    Task End(long rows, CancellationToken cancellation);
}
