using System;
using System.Data.Common;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>An erasure that could not run. Everything is as it was, and the request stands. The message holds no personal
/// data, and there is no inner exception, since engines quote values in theirs.</summary>
public sealed class ErasureException : InvalidOperationException
{
    internal ErasureException(string message)
        : base(message)
    {
    }

    internal static ErasureException Of(Guid request, Exception cause) =>
        new("The erasure " + request.ToString("D") + " was undone: " + cause.GetType().Name + (cause is DbException { SqlState: { } state } ? ", SQLSTATE " + state : "") + ".");
}
