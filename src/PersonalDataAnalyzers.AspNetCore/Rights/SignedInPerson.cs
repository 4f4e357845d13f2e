using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Who is asking: set before any endpoint runs, from the principal and from nothing else.</summary>
internal sealed record Asking(DataSubjectRights Rights, object SubjectKey, ILogger Log)
{
    public static Asking Of(HttpContext http) => (Asking)http.Items[typeof(Asking)]!;
}

/// <summary>Lets through who is signed in, is a data subject and has not asked too often. Says nothing of a person to
/// anybody: not in answers, not in logs.</summary>
internal sealed class SignedInPerson(DataSubjectRights rights) : IEndpointFilter
{
    /// <summary>Longer keys are nobody's.</summary>
    private const int LongestKey = 200;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("PersonalDataAnalyzers.DataSubjectRights");
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        // Whatever is mapped around the group (AllowAnonymous), a stranger gets nothing.
        if (http.User.Identity is not { IsAuthenticated: true })
            return Refuse(log, StatusCodes.Status401Unauthorized, "not signed in");
        try
        {
            var key = await rights.Options.Subject!(http.User, http.RequestServices, http.RequestAborted).ConfigureAwait(false);
            if (key is null or "" or string { Length: > LongestKey })
                return Refuse(log, StatusCodes.Status403Forbidden, "no data subject");
            if (key.GetType() != rights.KeyType)
                throw new InvalidOperationException($"Subject in AddDataSubjectRights gives a {key.GetType().Name}; the key of {rights.Subject.Name} is a {rights.KeyType.Name}.");
            var limiter = HttpMethods.IsGet(http.Request.Method) && http.Request.RouteValues.Count == 0 ? rights.Exports : rights.Requests;
            using var permit = limiter.AttemptAcquire(key);
            if (!permit.IsAcquired)
            {
                headers.RetryAfter = "3600";
                return Refuse(log, StatusCodes.Status429TooManyRequests, "too many requests");
            }

            http.Items[typeof(Asking)] = new Asking(rights, key, log);
            return await next(context).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            // Messages of databases hold values: only the kind of failure is told.
            RightsLog.Failed(log, error.GetType().Name, http.TraceIdentifier);
            if (!http.Response.HasStarted)
                return Results.Problem(statusCode: StatusCodes.Status500InternalServerError);
            // Half an answer must not look like a whole one.
            http.Abort();
            return Results.Empty;
        }
    }

    private static IResult Refuse(ILogger log, int status, string why)
    {
        RightsLog.Refused(log, status, why);
        return Results.Problem(statusCode: status, title: why);
    }
}
