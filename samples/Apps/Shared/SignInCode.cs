using System;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Samples;

/// <summary>Lets in who has a code (<c>Authorization: Bearer role.key.mac</c>). Organisations like these have no accounts for
/// most of those whose data they hold: the code comes by post to the address that they have. Use your own sign-in.</summary>
internal sealed class SignInCode(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, SampleKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Scheme_ = "code";
    public const string Staff = "staff";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith("Bearer ", StringComparison.Ordinal))
            return Task.FromResult(AuthenticateResult.NoResult());
        if (keys.Whose(header["Bearer ".Length..]) is not var (role, key))
            return Task.FromResult(AuthenticateResult.Fail("no such code"));
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, role), new Claim(ClaimTypes.NameIdentifier, key)], Scheme_);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme_)));
    }
}

/// <summary>Registers the sign-in.</summary>
internal static class SignInCodes
{
    /// <summary>One policy for each role, of the same name.</summary>
    public static IServiceCollection AddSignInCodes(this IServiceCollection services, SampleKeys keys, params string[] roles)
    {
        services.AddSingleton(keys);
        services.AddAuthentication(SignInCode.Scheme_).AddScheme<AuthenticationSchemeOptions, SignInCode>(SignInCode.Scheme_, null);
        return services.AddAuthorization(options =>
        {
            foreach (var role in roles)
                options.AddPolicy(role, policy => policy.RequireAuthenticatedUser().RequireRole(role));
        });
    }
}
