using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Serves the privacy notice that follows from the declarations of the application.</summary>
public static class PrivacyNoticeEndpoints
{
    /// <summary>Serves the notice under <paramref name="path"/> in the visitor's language, and under
    /// <c>path/&lt;language&gt;</c> in a given one. The pages are rendered here and now: what may not be published keeps
    /// the application from starting.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="path">Where; default <c>/privacy</c>.</param>
    /// <param name="configure">Inventory, languages, draft.</param>
    public static IEndpointConventionBuilder MapPrivacyNotice(this IEndpointRouteBuilder endpoints, string path = "/privacy", Action<PrivacyNoticeOptions>? configure = null)
    {
        var options = new PrivacyNoticeOptions();
        configure?.Invoke(options);
        path = "/" + path.Trim('/');
        // Relative to the page itself, so that a path base in front of the application does not matter.
        var name = path[(path.LastIndexOf('/') + 1)..];
        var pages = PrivacyNoticePages.Load(options, language => $"../{name}/{language}");
        var group = endpoints.MapGroup(path);
        group.MapMethods("", [HttpMethods.Get, HttpMethods.Head], context =>
        {
            // The addresses in the page are relative to path/<language>: this one only points there.
            context.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;
            context.Response.Redirect($"{context.Request.PathBase}{path}/{Best(context.Request, pages)}", permanent: false);
            return Task.CompletedTask;
        });
        group.MapMethods("/{language:alpha:length(2)}", [HttpMethods.Get, HttpMethods.Head], context => Serve(context, pages.Find((string)context.Request.RouteValues["language"]!)));
        return group;
    }

    private static string Best(HttpRequest request, PrivacyNoticePages pages)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            var code = wanted.Value.Value?.Split('-')[0] ?? "";
            if (pages.Languages.FirstOrDefault(language => string.Equals(language, code, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
        }

        return pages.Languages[0];
    }

    private static async Task Serve(HttpContext context, PrivacyNoticeContent? page)
    {
        if (page is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        headers.ETag = page.ETag;
        headers.ContentLanguage = page.Language;
        headers.CacheControl = "public, max-age=3600";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag == page.ETag || tag == EntityTagHeaderValue.Any))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(page.Bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
