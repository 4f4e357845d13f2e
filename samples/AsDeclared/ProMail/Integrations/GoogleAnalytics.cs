using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using AsDeclared.ProMail.Data;

namespace AsDeclared.ProMail.Integrations;

/// <summary>As the notice describes it: the whole address leaves, and Google cuts it over there ("aip"). It stands in a URL,
/// which logs on the way keep.</summary>
public sealed class GoogleAnalytics(HttpClient http)
{
    public Task Send(Visit visit, CancellationToken cancellation) =>
        http.GetAsync($"https://www.google-analytics.com/collect?v=1&tid=UA-1&aip=1&cid={visit.Cookie}&uip={visit.Address}", cancellation);
}
