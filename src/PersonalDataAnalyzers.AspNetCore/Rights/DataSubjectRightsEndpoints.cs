using System;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>The rights of the data subject over HTTP: answers (GDPR Art. 15, 20), requests for erasure (Art. 17), restriction
/// (Art. 18), objection to direct marketing (Art. 21(2)).</summary>
public static class DataSubjectRightsEndpoints
{
    private const string Tag = "Personal data";

    /// <summary>Maps <c>GET export</c>, <c>POST erasure</c>, <c>POST restriction</c>, <c>POST objection</c> and
    /// <c>GET requests/{id}</c> under <paramref name="path"/>. All of them speak of the signed-in person and nobody else;
    /// a <c>POST</c> carries its id in the header <c>Idempotency-Key</c> (a GUID), and the same id is the same request.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="policy">Name of the authorisation policy that a person has to meet. There is no default.</param>
    /// <param name="path">Where; default <c>/my-data</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such policy, it lets in who is not signed in, or the options,
    /// the model or the subject graph are not fit: the application does not start.</exception>
    public static RouteGroupBuilder MapDataSubjectRights(this IEndpointRouteBuilder endpoints, string policy, string path = "/my-data")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Map(policy, path, () => [.. endpoints.ServiceProvider.GetServices<DataSubjectRights>()]);
    }

    /// <summary>The same for one kind of persons, in an application with several: each under a path of its own.</summary>
    /// <typeparam name="TSubject">The type of the persons, as in <c>AddDataSubjectRights</c>.</typeparam>
    public static RouteGroupBuilder MapDataSubjectRights<TSubject>(this IEndpointRouteBuilder endpoints, string policy, string path)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Map(policy, path, () => endpoints.ServiceProvider.GetKeyedService<DataSubjectRights>(typeof(TSubject)) is { } rights ? [rights] : []);
    }

    private static RouteGroupBuilder Map(this IEndpointRouteBuilder endpoints, string policy, string path, Func<DataSubjectRights[]> find)
    {
        Demand(endpoints.ServiceProvider, policy);
        var rights = find() switch
        {
            [var one] => one,
            [] => throw new InvalidOperationException("Call services.AddDataSubjectRights<TContext, TSubject>(...) before MapDataSubjectRights."),
            _ => throw new InvalidOperationException("There are several kinds of persons: map each with MapDataSubjectRights<TSubject>(policy, path), under a path of its own."),
        };
        var group = endpoints.MapGroup("/" + path.Trim('/')).RequireAuthorization(policy).WithTags(Tag);
        group.AddEndpointFilter(new SignedInPerson(rights));

        group.MapGet("/export", ExportEndpoint.Handle)
            .WithSummary("All personal data of the signed-in person")
            .WithDescription("scope = access (Art. 15, default) or portability (Art. 20); format = json (default), csv (a zip) or html (access only), with language = en, fi or sv.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json", additionalContentTypes: ["application/zip", "text/html"])
            .Refusals();
        // As delegates: a handler that looks like a plain request delegate is in no description of the API.
        group.MapPost("/erasure", (Delegate)RequestEndpoints.Erasure)
            .WithSummary("Asks for the erasure of all personal data of the signed-in person (Art. 17)").Request();
        group.MapPost("/restriction", (Delegate)RequestEndpoints.Restriction)
            .WithSummary("Restricts the processing of the signed-in person's data (Art. 18)")
            .Accepts<RestrictionBody>("application/json").Request();
        group.MapPost("/objection", (Delegate)RequestEndpoints.Objection)
            .WithSummary("Ends direct marketing to the signed-in person (Art. 21(2))").Request();
        group.MapGet("/requests/{requestId:guid}", RequestEndpoints.Status)
            .WithSummary("What became of a request of the signed-in person")
            .Produces<RightsRequestStatus>().ProducesProblem(StatusCodes.Status404NotFound).Refusals();
        return group;
    }

    // A policy that does not exist, or lets everybody in, is found out now and not by who finds the address.
    private static void Demand(IServiceProvider services, string policy)
    {
        if (string.IsNullOrWhiteSpace(policy))
            throw new InvalidOperationException("Name the authorisation policy that a person has to meet before they get personal data.");
        using var scope = services.CreateScope();
        var provider = scope.ServiceProvider.GetService<IAuthorizationPolicyProvider>()
            ?? throw new InvalidOperationException("Call services.AddAuthorization(...): there is no authorisation in this application.");
        var found = provider.GetPolicyAsync(policy).GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"There is no authorisation policy '{policy}'. Add it in AddAuthorization.");
        var stranger = new ClaimsPrincipal(new ClaimsIdentity());
        if (scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(stranger, null, found).GetAwaiter().GetResult().Succeeded)
            throw new InvalidOperationException($"The authorisation policy '{policy}' lets in who is not signed in. Add RequireAuthenticatedUser().");
    }

    private static void Request(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<RightsRequestStatus>(StatusCodes.Status202Accepted).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).Refusals();

    private static void Refusals(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
}
