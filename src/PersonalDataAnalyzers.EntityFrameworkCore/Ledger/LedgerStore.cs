using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

/// <summary>Reads and appends the ledger on the session of the work itself, so that both stand in one transaction. There is
/// no statement that changes or deletes an entry.</summary>
internal sealed class LedgerStore
{
    private readonly PlanSession _session;
    private readonly LedgerKey _key;
    private readonly IEntityType _entry;
    private readonly IEntityType _work;
    private readonly IEntityType _erased;

    public LedgerStore(PlanSession session, LedgerKey key)
    {
        _session = session;
        _key = key;
        _entry = Find<LedgerEntry>(session.Context);
        _work = Find<ErasureWork>(session.Context);
        _erased = Find<ErasedValue>(session.Context);
    }

    private static IEntityType Find<T>(DbContext context) =>
        context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException("The ledger is not part of the model: call modelBuilder.UsePersonalDataLedger() in OnModelCreating.");

    /// <summary>Entries of a request, in order.</summary>
    public async Task<List<LedgerEntry>> Entries(Guid request, CancellationToken cancellation)
    {
        var properties = _entry.GetProperties().ToList();
        var rows = await _session.Read(Select(_entry, properties, nameof(LedgerEntry.RequestId)) + " ORDER BY " + Column(_entry, nameof(LedgerEntry.Ordinal)),
            [new Argument("request", request, _entry.FindProperty(nameof(LedgerEntry.RequestId)))], properties!, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => Make<LedgerEntry>(properties, row))];
    }

    /// <summary>Work to be done of a request; null where there is none (any more).</summary>
    public async Task<ErasureWork?> Work(Guid request, CancellationToken cancellation)
    {
        var properties = _work.GetProperties().ToList();
        var rows = await _session.Read(Select(_work, properties, nameof(ErasureWork.RequestId)),
            [new Argument("request", request, _work.FindProperty(nameof(ErasureWork.RequestId)))], properties!, cancellation).ConfigureAwait(false);
        return rows.Count == 0 ? null : Make<ErasureWork>(properties, rows[0]);
    }

    /// <summary>Appends an entry behind those of its request.</summary>
    public async Task<LedgerEntry> Append(LedgerEntry entry, LedgerEntry? last, CancellationToken cancellation)
    {
        entry.Ordinal = last is null ? 0 : last.Ordinal + 1;
        // Engines keep microseconds; the seal is over what they keep.
        entry.At = Whole(entry.At);
        entry.Due = entry.Due is { } due ? Whole(due) : null;
        entry.Seal = SealOf(entry, last?.Seal);
        await Insert(_entry, entry, cancellation).ConfigureAwait(false);
        return entry;
    }

    /// <summary>The seals of a request's entries are right.</summary>
    public bool IsIntact(IReadOnlyList<LedgerEntry> entries)
    {
        string? before = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Ordinal != i || entries[i].Seal != SealOf(entries[i], before))
                return false;
            before = entries[i].Seal;
        }

        return true;
    }

    public Task AddWork(ErasureWork work, CancellationToken cancellation) => Insert(_work, work, cancellation);

    /// <summary>Takes the work for this transaction. False where somebody else has done it.</summary>
    public async Task<bool> Claim(Guid request, bool done, CancellationToken cancellation)
    {
        var id = new Argument("request", request, _work.FindProperty(nameof(ErasureWork.RequestId)));
        var table = Table(_work);
        var where = " WHERE " + Column(_work, nameof(ErasureWork.RequestId)) + " = " + _session.Names.Parameter("request");
        if (done)
            return await _session.Execute("DELETE FROM " + table + where, [id], cancellation).ConfigureAwait(false) == 1;
        var flag = _work.FindProperty(nameof(ErasureWork.IsErased))!;
        return await _session.Execute("UPDATE " + table + " SET " + Column(_work, flag.Name) + " = " + _session.Names.Parameter("erased") + where + " AND " + Column(_work, flag.Name) + " <> " + _session.Names.Parameter("erased"),
            [new Argument("erased", true, flag), id], cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Puts work back to be done: approved with a plan, or held until a day.</summary>
    public Task<int> Change(Guid request, string? planHash, bool isErased, DateTime? notBefore, CancellationToken cancellation)
    {
        var names = _session.Names;
        var sql = "UPDATE " + Table(_work) + " SET " + Column(_work, nameof(ErasureWork.PlanHash)) + " = " + names.Parameter("hash")
            + ", " + Column(_work, nameof(ErasureWork.IsErased)) + " = " + names.Parameter("erased")
            + ", " + Column(_work, nameof(ErasureWork.NotBefore)) + " = " + names.Parameter("later")
            + " WHERE " + Column(_work, nameof(ErasureWork.RequestId)) + " = " + names.Parameter("request");
        return _session.Execute(sql,
            [
                new Argument("hash", planHash, _work.FindProperty(nameof(ErasureWork.PlanHash))),
                new Argument("erased", isErased, _work.FindProperty(nameof(ErasureWork.IsErased))),
                new Argument("later", notBefore, _work.FindProperty(nameof(ErasureWork.NotBefore))),
                new Argument("request", request, _work.FindProperty(nameof(ErasureWork.RequestId))),
            ], cancellation);
    }

    /// <summary>Seals anew what is known of the person whose work it is.</summary>
    public Task<int> Reseal(Guid request, string text, CancellationToken cancellation)
    {
        var property = _work.FindProperty(nameof(ErasureWork.Sealed))!;
        return _session.Execute(
            "UPDATE " + Table(_work) + " SET " + Column(_work, property.Name) + " = " + _session.Names.Parameter("sealed") + " WHERE " + Column(_work, nameof(ErasureWork.RequestId)) + " = " + _session.Names.Parameter("request"),
            [new Argument("sealed", text, property), new Argument("request", request, _work.FindProperty(nameof(ErasureWork.RequestId)))], cancellation);
    }

    /// <summary>Notes a hash that must not come in again.</summary>
    public async Task Suppress(string hash, Guid request, DateTime at, CancellationToken cancellation)
    {
        var property = _erased.FindProperty(nameof(ErasedValue.Hash))!;
        await _session.Execute("DELETE FROM " + Table(_erased) + " WHERE " + Column(_erased, property.Name) + " = " + _session.Names.Parameter("hash"),
            [new Argument("hash", hash, property)], cancellation).ConfigureAwait(false);
        await Insert(_erased, new ErasedValue { Hash = hash, RequestId = request, At = at }, cancellation).ConfigureAwait(false);
    }

    private string SealOf(LedgerEntry entry, string? before) => _key.Mac(string.Join('\n',
        before, entry.RequestId.ToString("N"), entry.Ordinal.ToString(CultureInfo.InvariantCulture), entry.Event.ToString(), entry.SubjectType, entry.Subject, entry.PlanHash,
        entry.At.Ticks.ToString(CultureInfo.InvariantCulture), entry.Due?.Ticks.ToString(CultureInfo.InvariantCulture), entry.Detail));

    private static DateTime Whole(DateTime time) => new(time.Ticks - (time.Ticks % 10_000_000), DateTimeKind.Utc);

    private Task<int> Insert(IEntityType type, object entity, CancellationToken cancellation)
    {
        var names = _session.Names;
        var properties = type.GetProperties().Where(property => property.ValueGenerated != ValueGenerated.OnAdd).ToList();
        var sql = "INSERT INTO " + Table(type) + " (" + string.Join(", ", properties.Select(property => Column(type, property.Name)))
            + ") VALUES (" + string.Join(", ", properties.Select(property => names.Parameter(property.Name))) + ")";
        return _session.Execute(sql, [.. properties.Select(property => new Argument(property.Name, property.GetGetter().GetClrValue(entity), property))], cancellation);
    }

    private string Select(IEntityType type, List<IProperty> properties, string by) =>
        "SELECT " + string.Join(", ", properties.Select(property => Column(type, property.Name))) + " FROM " + Table(type)
        + " WHERE " + Column(type, by) + " = " + _session.Names.Parameter("request");

    private string Table(IEntityType type) => _session.Names.Of(type.GetTableMappings().First().Table);

    private string Column(IEntityType type, string property) =>
        _session.Names.Of(type.GetTableMappings().First().Table.FindColumn(type.FindProperty(property)!)!);

    private static T Make<T>(List<IProperty> properties, object?[] row)
        where T : new()
    {
        var made = new T();
        for (var i = 0; i < properties.Count; i++)
        {
            var value = row[i] is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : row[i];
            properties[i].PropertyInfo!.SetValue(made, value);
        }

        return made;
    }
}
