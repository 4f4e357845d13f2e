using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading;
using Npgsql;

namespace PersonalDataAnalyzers.Databases;

/// <summary>A PostgreSQL server of this process's own, from the programs of the distribution's package: in a temporary
/// folder, on a free port of the loopback interface. It ends with this process, however that ends.</summary>
public sealed class PostgreSqlServer
{
    private static readonly Lazy<PostgreSqlServer> s_own = new(Start);
    private readonly Process _process;

    private PostgreSqlServer(Process process, string folder, int port, string password)
    {
        _process = process;
        Folder = folder;
        Port = port;
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = "postgres",
            Password = password,
            Database = "postgres",
            // A test that fails should say what the server said; there are no persons in tests.
            IncludeErrorDetail = true,
            MaxPoolSize = 50,
        }.ConnectionString;
    }

    /// <summary>The server, started when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">It is not installed or did not start.</exception>
    public static PostgreSqlServer Own => s_own.Value;

    /// <summary>Why there can be no server here, and what to do about it; null where there can be one.</summary>
    public static string? Missing { get; } = Programs() is not null ? null
        : "PostgreSQL is not installed: no /usr/lib/postgresql/*/bin/initdb and none on the PATH (apt-get install postgresql).";

    /// <summary>Where its files are: <c>data</c> and <c>server.log</c>.</summary>
    public string Folder { get; }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Connects to the maintenance database as superuser.</summary>
    public string ConnectionString { get; }

    private static PostgreSqlServer Start()
    {
        var programs = Programs() ?? throw new InvalidOperationException(Missing);
        Exception? last = null;
        // Somebody else may take the port between its choice and the start.
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                return Start(programs);
            }
            catch (InvalidOperationException error)
            {
                last = error;
            }
        }

        throw new InvalidOperationException("PostgreSQL did not start: " + last!.Message, last);
    }

    private static PostgreSqlServer Start(string programs)
    {
        var folder = Path.Combine(Path.GetTempPath(), "postgresql-" + Path.GetRandomFileName());
        var port = FreePort();
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script(), "serve-postgresql", programs, folder, port.ToString(CultureInfo.InvariantCulture), Account()])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["PGPASSWORD"] = password;
        start.Environment["LC_ALL"] = "C";
        var process = Process.Start(start)!;
        var server = new PostgreSqlServer(process, folder, port, password);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop();
        server.WaitUntilReady();
        return server;
    }

    private void WaitUntilReady()
    {
        var limit = Stopwatch.StartNew();
        while (true)
        {
            if (_process.HasExited)
                throw new InvalidOperationException(_process.StandardError.ReadToEnd().Trim());
            try
            {
                using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=5");
                connection.Open();
                return;
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or SocketException)
            {
                if (limit.Elapsed < TimeSpan.FromSeconds(60))
                {
                    Thread.Sleep(50);
                    continue;
                }

                var log = Path.Combine(Folder, "server.log");
                var said = File.Exists(log) ? File.ReadAllText(log) : error.Message;
                Stop();
                throw new InvalidOperationException("no answer within a minute: " + said, error);
            }
        }
    }

    private void Stop()
    {
        try
        {
            // Not waited for: the script stops the server and clears up by itself, whether anybody waits or not.
            _process.StandardInput.Close();
        }
        catch (Exception error) when (error is InvalidOperationException or IOException)
        {
            // Gone already: that is what was wanted.
        }
    }

    // Debian has every version in a folder of its own, off the PATH; the newest one it is.
    private static string? Programs()
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return versions
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), NumberStyles.Number, CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static string Account()
    {
        if (!Environment.IsPrivilegedProcess)
            return "";
        return File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Script()
    {
        using var reader = new StreamReader(typeof(PostgreSqlServer).Assembly.GetManifestResourceStream("serve-postgresql.sh")!);
        return reader.ReadToEnd();
    }
}
