using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>One connection on which plans run: statements are prepared once and run for many persons. Not for several
/// threads.</summary>
internal sealed class PlanSession : IAsyncDisposable
{
    private const int MostPrepared = 512;

    private readonly DbConnection _connection;
    private readonly SqlNames _sql;
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    private PlanSession(DbContext context, DbConnection connection)
    {
        Context = context;
        _connection = connection;
        _sql = new SqlNames(context);
    }

    public DbContext Context { get; }

    public SqlNames Names => _sql;

    /// <summary>The transaction in which statements run; null = each by itself.</summary>
    public DbTransaction? Transaction { get; private set; }

    /// <summary>Called before each statement: tests end the process there.</summary>
    internal static Action<string>? Before { get; set; }

    public static async Task<PlanSession> Open(DbContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var session = new PlanSession(context, context.Database.GetDbConnection());
        // What SQLite deletes stays in free pages otherwise.
        if (context.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
            await session.Execute("PRAGMA secure_delete = ON", [], cancellation).ConfigureAwait(false);
        return session;
    }

    public async Task Begin(CancellationToken cancellation) => Transaction = await _connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);

    public async Task Commit(CancellationToken cancellation)
    {
        Before?.Invoke("COMMIT");
        await Transaction!.CommitAsync(cancellation).ConfigureAwait(false);
        await End().ConfigureAwait(false);
        Before?.Invoke("after COMMIT");
    }

    /// <summary>Undoes what was not committed; harmless where nothing is open.</summary>
    public async Task Rollback()
    {
        if (Transaction is null)
            return;
        try
        {
            await Transaction.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is DbException or InvalidOperationException)
        {
            // The server has undone it already, with the connection.
        }

        await End().ConfigureAwait(false);
    }

    private async Task End()
    {
        await Transaction!.DisposeAsync().ConfigureAwait(false);
        Transaction = null;
    }

    /// <summary>A prepared statement with its parameters set.</summary>
    public DbCommand Command(string text, IReadOnlyList<Argument> arguments)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = text;
            foreach (var argument in arguments)
                command.Parameters.Add(argument.Create(command, _sql));
            command.Transaction = Transaction;
            // Texts with the keys of held rows differ from person to person: those are not all kept.
            if (_commands.Count < MostPrepared)
            {
                _commands[text] = command;
                command.Prepare();
            }
        }
        else
        {
            for (var i = 0; i < arguments.Count; i++)
                command.Parameters[i].Value = arguments[i].Stored() ?? DBNull.Value;
        }

        command.Transaction = Transaction;
        return command;
    }

    public async Task<int> Execute(string text, IReadOnlyList<Argument> arguments, CancellationToken cancellation)
    {
        Before?.Invoke(text);
        return await Command(text, arguments).ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public async Task<long> Count(string text, IReadOnlyList<Argument> arguments, CancellationToken cancellation)
    {
        Before?.Invoke(text);
        return Convert.ToInt64(await Command(text, arguments).ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    /// <summary>A number higher than that of every transaction that has written so far; null where an engine has no such
    /// numbers, or one writer at a time.</summary>
    public Task<long?> NextTransaction(CancellationToken cancellation) => Number("SELECT txid_current()", cancellation);

    /// <summary>The lowest number of those that have written and not ended, or higher than all where there are none.</summary>
    public Task<long?> OldestTransaction(CancellationToken cancellation) => Number("SELECT txid_snapshot_xmin(txid_current_snapshot())", cancellation);

    private async Task<long?> Number(string text, CancellationToken cancellation)
    {
        if (!_sql.HasTransactionNumbers)
            return null;
        try
        {
            return await Count(text, [], cancellation).ConfigureAwait(false);
        }
        catch (DbException) when (Transaction is null)
        {
            // It speaks the protocol and lacks the function.
            return null;
        }
    }

    /// <summary>One text.</summary>
    public async Task<string> Text(string text, IReadOnlyList<Argument> arguments, CancellationToken cancellation)
    {
        Before?.Invoke(text);
        return (string)(await Command(text, arguments).ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <summary>Rows as the engine stores them.</summary>
    public async Task<List<object?[]>> Read(string text, IReadOnlyList<Argument> arguments, IReadOnlyList<IProperty?> properties, CancellationToken cancellation)
    {
        Before?.Invoke(text);
        var rows = new List<object?[]>();
        var reader = await Command(text, arguments).ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                var row = new object?[reader.FieldCount];
                for (var i = 0; i < row.Length; i++)
                    row[i] = reader.IsDBNull(i) ? null : i < properties.Count && properties[i] is { } property ? Value(reader, i, property) : reader.GetValue(i);
                rows.Add(row);
            }
        }

        return rows;
    }

    // As the provider reads it, and then as the program knows it.
    private static object? Value(DbDataReader reader, int at, IProperty property)
    {
        var mapping = SqlNames.Mapping(property);
        var read = mapping.GetDataReaderMethod();
        var value = read.DeclaringType!.IsInstanceOfType(reader) ? read.Invoke(reader, [at]) : reader.GetValue(at);
        return mapping.Converter is { } converter ? converter.ConvertFromProvider(value) : value;
    }

    public async ValueTask DisposeAsync()
    {
        await Rollback().ConfigureAwait(false);
        foreach (var command in _commands.Values)
            await command.DisposeAsync().ConfigureAwait(false);
        await Context.Database.CloseConnectionAsync().ConfigureAwait(false);
    }
}

/// <summary>A parameter with its value, stored as its property is.</summary>
/// <param name="Name">Name without the engine's sign.</param>
/// <param name="Value">The value as the program knows it.</param>
/// <param name="Property">Whose column it is compared with or written to; null = as it is.</param>
internal readonly record struct Argument(string Name, object? Value, IProperty? Property)
{
    public DbParameter Create(DbCommand command, SqlNames sql)
    {
        if (Property is not null)
            return SqlNames.Mapping(Property).CreateParameter(command, sql.Parameter(Name), Value, Property.IsNullable);
        var parameter = command.CreateParameter();
        parameter.ParameterName = sql.Parameter(Name);
        parameter.DbType = DbType.String;
        parameter.Value = Value ?? DBNull.Value;
        return parameter;
    }

    /// <summary>The value as the engine takes it.</summary>
    public object? Stored() => Value is not null && Property is not null && SqlNames.Mapping(Property).Converter is { } converter ? converter.ConvertToProvider(Value) : Value;
}
