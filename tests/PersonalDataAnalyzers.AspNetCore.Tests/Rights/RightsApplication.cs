using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

/// <summary>An application with the endpoints, over real HTTP. Who is signed in stands in a header of the test's own.</summary>
public sealed class RightsApplication : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _application;

    private RightsApplication(TestDatabase database, WebApplication application, AllLogs logs)
    {
        _database = database;
        _application = application;
        Logs = logs;
    }

    public AllLogs Logs { get; }

    public static PseudonymKey Key { get; } = PseudonymKey.Create();

    public static async Task<RightsApplication> Start(Engine engine, Action<DataSubjectRightsOptions>? configure = null, Action<AuthorizationOptionsBuilder>? authorisation = null, string policy = "person", Action<WebApplication>? map = null, IReadOnlyList<IHoldSource>? holds = null, TimeProvider? clock = null)
    {
        var database = TestDatabase.Create(engine);
        await using (var library = new Library(database.Options<Library>()))
        {
            await library.Database.EnsureCreatedAsync();
            library.AddRange(
                new Reader { Id = 1, Name = "Maija-name", Email = "maija@example.fi", Mobile = "+358400000001" },
                new Reader { Id = 2, Name = "Matti-name", Email = "matti@example.fi" },
                new Loan { Id = 1, ReaderId = 1, Title = "maija-book" },
                new Loan { Id = 2, ReaderId = 2, Title = "matti-book" });
            await library.SaveChangesAsync();
        }

        var logs = new AllLogs();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDbContext<Library>(options => database.Use(options));
        builder.Services.AddOpenApi();
        builder.Services.AddSingleton(services => new ErasureService(
            () => new Library(database.Options<Library>()),
            new PersonalDataOptions { LedgerKey = new LedgerKey(new byte[32]), RightsKey = Key, Holds = holds ?? [], Clock = services.GetService<TimeProvider>() ?? TimeProvider.System }));
        if (clock is not null)
            builder.Services.AddSingleton(clock);
        builder.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("header", null);
        var options = new AuthorizationOptionsBuilder();
        (authorisation ?? (o => o.Authenticated("person")))(options);
        builder.Services.AddAuthorization(o => options.Apply(o));
        builder.Services.AddDataSubjectRights<Library, Reader>(o =>
        {
            o.Key = Key;
            o.Erasure = services => services.GetRequiredService<ErasureService>();
            o.Subject = (user, _, _) => new(user.FindFirstValue("reader") is { } id ? int.Parse(id, CultureInfo.InvariantCulture) : null);
            configure?.Invoke(o);
        });
        var application = builder.Build();
        try
        {
            application.UseAuthentication();
            application.UseAuthorization();
            application.MapDataSubjectRights(policy);
            application.MapOpenApi();
            map?.Invoke(application);
            await application.StartAsync();
        }
        catch
        {
            await application.DisposeAsync();
            await database.DisposeAsync();
            throw;
        }

        return new RightsApplication(database, application, logs);
    }

    public HttpClient Client(int? reader = null, string? otherClaim = null)
    {
        var client = new HttpClient { BaseAddress = new Uri(_application.Urls.Single()), Timeout = TimeSpan.FromMinutes(3) };
        if (reader is { } id)
            client.DefaultRequestHeaders.Add("Test-Reader", id.ToString(CultureInfo.InvariantCulture));
        if (otherClaim is not null)
            client.DefaultRequestHeaders.Add("Test-Other", otherClaim);
        return client;
    }

    /// <summary>The erasure of the same database, as the controller has it.</summary>
    public ErasureService Erasure => _application.Services.GetRequiredService<ErasureService>();

    public Library Database() => new(_database.Options<Library>());

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _database.DisposeAsync();
    }

    public static HttpRequestMessage Post(string path, Guid? id = null, string? body = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path);
        if (id is { } given)
            request.Headers.Add("Idempotency-Key", given.ToString());
        if (body is not null)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return request;
    }

    private sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var claims = new List<Claim>();
            if (Request.Headers["Test-Reader"] is [{ } reader])
                claims.Add(new Claim("reader", reader));
            if (Request.Headers["Test-Other"] is [{ } other])
                claims.Add(new Claim("other", other));
            return Task.FromResult(claims.Count == 0
                ? AuthenticateResult.NoResult()
                : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, "header")), "header")));
        }
    }
}

/// <summary>Policies of a test, by name.</summary>
public sealed class AuthorizationOptionsBuilder
{
    private readonly List<Action<Microsoft.AspNetCore.Authorization.AuthorizationOptions>> _policies = [];

    public void Authenticated(string name) => _policies.Add(options => options.AddPolicy(name, policy => policy.RequireAuthenticatedUser()));

    public void Anybody(string name) => _policies.Add(options => options.AddPolicy(name, policy => policy.RequireAssertion(_ => true)));

    public void Apply(Microsoft.AspNetCore.Authorization.AuthorizationOptions options) => _policies.ForEach(policy => policy(options));
}

/// <summary>Everything that anything logs, at every level.</summary>
public sealed class AllLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join("\n", _lines);

    /// <summary>What our own code logs.</summary>
    public string Own => string.Join("\n", _lines.Where(line => line.StartsWith("PersonalDataAnalyzers.", StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(AllLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs._lines.Enqueue(category + " " + logLevel + ": " + formatter(state, exception) + exception);
    }
}
