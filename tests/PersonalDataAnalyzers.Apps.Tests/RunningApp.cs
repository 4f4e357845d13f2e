using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>A sample application, running as a process of its own and answering over HTTP.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly HttpClient _http;

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        process.OutputDataReceived += Said;
        process.ErrorDataReceived += Said;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it has written so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    public static async Task<RunningApp> Start(string project, string name, IEnumerable<string> settings)
    {
        var address = new Uri("http://127.0.0.1:" + FreePort());
        var app = new RunningApp(Programs.Start(project, name, [.. settings, "--urls", address.ToString()]), address);
        var limit = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await app._http.GetAsync(new Uri("/privacy", UriKind.Relative), TestContext.Current.CancellationToken);
                return app;
            }
            catch (HttpRequestException) when (!app._process.HasExited && limit.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                var log = app.Log;
                await app.DisposeAsync();
                throw new InvalidOperationException(name + " does not answer:\n" + log);
            }
        }
    }

    /// <summary>The codes that let people in, by role.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Codes(string project, string name, IEnumerable<string> settings)
    {
        var ended = await Programs.Run(project, name, [.. settings, "--codes"]);
        Assert.True(ended.Code == 0, ended.All);
        return ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line.Split('.')[0], line => line.Trim());
    }

    public async Task<(HttpStatusCode Code, string Body)> Send(HttpMethod method, string path, string? code = null, Guid? id = null, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (code is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", code);
        if (id is { } key)
            request.Headers.Add("Idempotency-Key", key.ToString("D"));
        if (body is not null)
            request.Content = JsonContent.Create(body);
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<JsonElement> Json(HttpMethod method, string path, string code, Guid? id = null, object? body = null)
    {
        var (status, text) = await Send(method, path, code, id, body);
        Assert.True((int)status is >= 200 and < 300, path + ": " + status + "\n" + text);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _http.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Said(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
            _log.AppendLine(line.Data);
    }
}
