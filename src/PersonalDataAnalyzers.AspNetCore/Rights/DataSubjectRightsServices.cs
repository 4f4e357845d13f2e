using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Registers what the endpoints of the data subject need.</summary>
public static class DataSubjectRightsServices
{
    /// <summary>Lets persons of a type use their rights over the data of a context. The context is registered as always
    /// (<c>AddDbContext</c>), and its model has <c>AddPersonalDataRights()</c>. Once for each kind of persons.</summary>
    /// <typeparam name="TContext">The context.</typeparam>
    /// <typeparam name="TSubject">The type of the persons, marked [DataSubject].</typeparam>
    public static IServiceCollection AddDataSubjectRights<TContext, TSubject>(this IServiceCollection services, Action<DataSubjectRightsOptions> configure)
        where TContext : DbContext
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(configure);
        services.AddKeyedSingleton(typeof(TSubject), (provider, _) =>
        {
            var options = new DataSubjectRightsOptions();
            configure(options);
            return new DataSubjectRights(options, typeof(TContext), typeof(TSubject), provider);
        });
        // By the type in the endpoints of an application with several kinds of persons, by itself in one with one.
        return services.AddSingleton(provider => provider.GetRequiredKeyedService<DataSubjectRights>(typeof(TSubject)));
    }
}
