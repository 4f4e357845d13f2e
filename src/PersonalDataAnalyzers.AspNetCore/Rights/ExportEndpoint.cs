using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using PersonalDataAnalyzers.EntityFrameworkCore.Export;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Streams the answer to the signed-in person.</summary>
internal static class ExportEndpoint
{
    public static async Task<IResult> Handle(HttpContext http, string? scope = null, string? format = null, string? language = null)
    {
        var asking = Asking.Of(http);
        if (Scope(scope) is not { } asked || (format ?? "json") is not ("json" or "csv" or "html") || (format == "html" && asked != ExportScope.Access))
            return Problem("scope is access or portability; format is json, csv or, for access, html.");
        if (language is not null && !Vocabulary.IsSupported(language))
            return Problem("language is one of " + string.Join(", ", Vocabulary.Languages) + ".");
        using var permit = asking.Rights.Concurrent.AttemptAcquire();
        if (!permit.IsAcquired)
        {
            http.Response.Headers.RetryAfter = "60";
            RightsLog.Refused(asking.Log, StatusCodes.Status503ServiceUnavailable, "too many answers at once");
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "too many answers at once");
        }

        var summary = await Write(http, asking, asked, format ?? "json", language ?? "en").ConfigureAwait(false);
        RightsLog.Answered(asking.Log, asked, format ?? "json", summary.Tables, summary.Rows);
        return Results.Empty;
    }

    private static Task<ExportSummary> Write(HttpContext http, Asking asking, ExportScope scope, string format, string language)
    {
        var rights = asking.Rights;
        var database = rights.Database(http.RequestServices);
        var response = http.Response;
        response.StatusCode = StatusCodes.Status200OK;
        if (format == "html")
        {
            response.ContentType = "text/html; charset=utf-8";
            response.Headers.ContentLanguage = language;
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
            return rights.Export.WriteHtml(database, rights.Subject, asking.SubjectKey, language, response.Body, http.RequestAborted);
        }

        response.ContentType = format == "csv" ? "application/zip" : "application/json";
        response.Headers.ContentDisposition = $"attachment; filename=personal-data.{(format == "csv" ? "zip" : "json")}";
        return format == "csv"
            ? rights.Export.WriteCsv(database, rights.Subject, asking.SubjectKey, scope, response.Body, http.RequestAborted)
            : rights.Export.WriteJson(database, rights.Subject, asking.SubjectKey, scope, response.Body, http.RequestAborted);
    }

    private static ExportScope? Scope(string? scope) => scope switch
    {
        null or "access" => ExportScope.Access,
        "portability" => ExportScope.Portability,
        _ => null,
    };

    // What was asked is not repeated: it may be anything.
    private static IResult Problem(string title) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: title);
}
