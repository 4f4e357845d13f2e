using System;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>The time as every engine keeps it: whole milliseconds. A finer one would not come back from the database as it
/// was told to the person.</summary>
internal static class Moment
{
    public static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
