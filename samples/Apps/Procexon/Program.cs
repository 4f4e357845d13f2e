using System;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.AspNetCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using Procexon.App;
using Procexon.App.Data;
using Procexon.App.Office;
using Procexon.App.Retention;
using Procexon.Data;
using Samples;

// The roles of the persons of each register, and where they find their data.
string[] roles = ["customer", "marketing-contact", "web-user"];

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var store = SampleDatabase.Of(builder.Configuration, "procexon");
var keys = SampleKeys.In(store.Folder);
builder.Services.AddSingleton(store);
builder.Services.AddDbContext<ProcexonContext>(store.Use);
builder.Services.AddSignInCodes(keys, [SignInCode.Staff, .. roles]);

builder.Services.AddPersonalDataErasure<ProcexonContext>(_ => new PersonalDataOptions { LedgerKey = keys.Ledger, RightsKey = keys.Rights, SuppressBy = [nameof(Customer.Email)] });
builder.Services.AddPersonalDataRetention<ProcexonContext>(Periods.Configure);
Rights<Customer>("customer");
Rights<MarketingContact>("marketing-contact");
Rights<WebUser>("web-user");
builder.Services.AddScoped(services => new MarketingSuppression(services.GetRequiredService<ProcexonContext>(), keys.Rights));
builder.Services.AddScoped(services => new RequestDesk(new RightsRequests(services.GetRequiredService<ProcexonContext>(), keys.Rights), services.GetRequiredService<ErasureService>()));
builder.Services.AddScoped<Mailing>();
builder.Services.AddScoped<BackupRotation>();

var app = builder.Build();
if (await app.RunPersonalDataCommandAsync(args) is { } exitCode)
    return exitCode;

await using (var scope = app.Services.CreateAsyncScope())
    await Seed.Run(scope.ServiceProvider.GetRequiredService<ProcexonContext>());
if (args.Contains("--codes"))
{
    // A code is a key to somebody's data: yours go by post, and into no console.
    Console.WriteLine(keys.Code(SignInCode.Staff, "1"));
    foreach (var role in roles)
        Console.WriteLine(keys.Code(role, "1"));
    return 0;
}

app.UseAuthentication();
app.UseAuthorization();
app.MapPrivacyNotice();
app.MapDataSubjectRights<Customer>("customer", "/my-data/customer");
app.MapDataSubjectRights<MarketingContact>("marketing-contact", "/my-data/marketing-contact");
app.MapDataSubjectRights<WebUser>("web-user", "/my-data/web-user");
var office = app.MapGroup("/office").RequireAuthorization(SignInCode.Staff);
office.MapRequestDesk();
office.MapPost("/mailings", (Mailing mailing, CancellationToken stop) => mailing.Run(stop));
office.MapPost("/backups", (BackupRotation backups, CancellationToken stop) => backups.Run(stop));
Console.WriteLine($"The data is in {store.Folder}. The notice: /privacy. Codes to sign in with: --codes.");
await app.RunAsync();
return 0;

void Rights<TSubject>(string role)
    where TSubject : class =>
    builder.Services.AddDataSubjectRights<ProcexonContext, TSubject>(options =>
    {
        options.Key = keys.Rights;
        options.Subject = (user, _, _) => new(user.IsInRole(role) ? int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture) : null);
    });
