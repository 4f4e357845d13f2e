using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using ProCloser.App.Data;
using Samples;

namespace ProCloser.App.Office;

/// <summary>What the staff does. Answers hold numbers, names of tables and ids of requests; nobody's data.</summary>
internal static class OfficeEndpoints
{
    public static void MapOffice(this IEndpointRouteBuilder endpoints)
    {
        var office = endpoints.MapGroup("/office").RequireAuthorization(SignInCode.Staff);
        office.MapRequestDesk();
        office.MapPost("/deliveries", (IReadOnlyList<DeliveredLine> lines, Import import, CancellationToken stop) => import.Run(lines, stop));
        office.MapDelete("/directory/companies/{businessId}", RemoveCompany);
        office.MapDelete("/processed/{id:int}", EraseForController);
    }

    // 917/2014: an organisation may have its line removed. It is no data subject: there is nothing to prove and nothing to
    // forget, but the line must not come back.
    private static async Task<IResult> RemoveCompany(string businessId, ProCloserContext database, CancellationToken stop) =>
        await database.Companies.Where(company => company.BusinessId == businessId).ExecuteUpdateAsync(set => set.SetProperty(company => company.IsRemoved, true), stop) > 0
            ? Results.NoContent() : Results.NotFound();

    // As a processor: the customer has decided (Art. 28(3)(a)), and gets the certificate.
    private static async Task<IResult> EraseForController(int id, ErasureService erasure, CancellationToken stop) =>
        Results.Ok(RequestDesk.Of(await erasure.EraseAsync(Guid.NewGuid(), typeof(CustomersPerson), [id], stop)));
}
