using System;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.AspNetCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using ProCloser.App;
using ProCloser.App.Data;
using ProCloser.App.Office;
using ProCloser.App.Retention;
using ProCloser.Data;
using Samples;

// Each kind of persons of the own registers, the role that lets them in, and where they find their data.
(string Role, Type Type)[] kinds =
    [("consumer", typeof(Consumer)), ("decision-maker", typeof(DecisionMaker)), ("prospect", typeof(Prospect)), ("representative", typeof(CustomerRepresentative)), ("subscriber", typeof(Subscriber))];

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var store = SampleDatabase.Of(builder.Configuration, "procloser");
var keys = SampleKeys.In(store.Folder);
builder.Services.AddDbContext<ProCloserContext>(store.Use);
builder.Services.AddSignInCodes(keys, [SignInCode.Staff, .. kinds.Select(kind => kind.Role)]);

builder.Services.AddPersonalDataErasure<ProCloserContext>(_ => new PersonalDataOptions
{
    LedgerKey = keys.Ledger,
    RightsKey = keys.Rights,
    SuppressBy = [nameof(Consumer.Phone), nameof(Prospect.Email)],
});
builder.Services.AddPersonalDataRetention<ProCloserContext>(Periods.Configure);
Rights<Consumer>("consumer");
Rights<DecisionMaker>("decision-maker");
Rights<Prospect>("prospect");
Rights<CustomerRepresentative>("representative");
Rights<Subscriber>("subscriber");
builder.Services.AddScoped(services => new MarketingSuppression(services.GetRequiredService<ProCloserContext>(), keys.Rights));
builder.Services.AddScoped(services => new RequestDesk(new RightsRequests(services.GetRequiredService<ProCloserContext>(), keys.Rights), services.GetRequiredService<ErasureService>()));
builder.Services.AddScoped<Import>();

var app = builder.Build();
if (await app.RunPersonalDataCommandAsync(args) is { } exitCode)
    return exitCode;

await using (var scope = app.Services.CreateAsyncScope())
    await Seed.Run(scope.ServiceProvider.GetRequiredService<ProCloserContext>());
if (args.Contains("--codes"))
{
    // A code is a key to somebody's data: yours go by post, and into no console.
    Console.WriteLine(keys.Code(SignInCode.Staff, "1"));
    foreach (var (role, _) in kinds)
        Console.WriteLine(keys.Code(role, "1"));
    return 0;
}

app.UseAuthentication();
app.UseAuthorization();
app.MapPrivacyNotice();
app.MapDataSubjectRights<Consumer>("consumer", "/my-data/consumer");
app.MapDataSubjectRights<DecisionMaker>("decision-maker", "/my-data/decision-maker");
app.MapDataSubjectRights<Prospect>("prospect", "/my-data/prospect");
app.MapDataSubjectRights<CustomerRepresentative>("representative", "/my-data/representative");
app.MapDataSubjectRights<Subscriber>("subscriber", "/my-data/subscriber");
app.MapOffice();
Console.WriteLine($"The data is in {store.Folder}. The notice: /privacy. Codes to sign in with: --codes.");
await app.RunAsync();
return 0;

void Rights<TSubject>(string role)
    where TSubject : class =>
    builder.Services.AddDataSubjectRights<ProCloserContext, TSubject>(options =>
    {
        options.Key = keys.Rights;
        options.Subject = (user, _, _) => new(user.IsInRole(role) ? int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture) : null);
    });
