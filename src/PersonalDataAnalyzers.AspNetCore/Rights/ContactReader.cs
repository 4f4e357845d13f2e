using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>Addresses of a person, by the categories of their members.</summary>
internal static class ContactReader
{
    private static readonly MethodInfo s_read = typeof(ContactReader).GetMethod(nameof(ReadOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Task<IReadOnlyList<string?>> Read(DbContext database, DataSubjectRights rights, object key, CancellationToken cancellation) =>
        (Task<IReadOnlyList<string?>>)s_read.MakeGenericMethod(rights.Subject, rights.KeyType).Invoke(null, [database, rights, key, cancellation])!;

    private static async Task<IReadOnlyList<string?>> ReadOf<TSubject, TKey>(DbContext database, DataSubjectRights rights, TKey key, CancellationToken cancellation)
        where TSubject : class
    {
        var type = database.Model.FindEntityType(typeof(TSubject))!;
        var names = rights.Contacts.Where(name => type.FindProperty(name)?.ClrType == typeof(string)).ToList();
        if (names.Count == 0)
            return [];
        var row = Expression.Parameter(typeof(TSubject), "person");
        var values = Expression.NewArrayInit(typeof(string), names.Select(name => Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(name))));
        var all = await database.Set<TSubject>().IgnoreQueryFilters().AsNoTracking()
            .Where(person => EF.Property<TKey>(person, rights.KeyName)!.Equals(key))
            .Select(Expression.Lambda<System.Func<TSubject, string?[]>>(values, row))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. all.SelectMany(list => list)];
    }
}
